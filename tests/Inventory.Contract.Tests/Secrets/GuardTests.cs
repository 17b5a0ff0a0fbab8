using System.Collections.Generic;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace Inventory.Contract.Tests.Secrets;

/// <summary>playbooks/guard.yml, for who starts Ansible without the scripts, and for machines of another environment.</summary>
[TestFixtureSource(typeof(AnsibleInstallation), nameof(AnsibleInstallation.All))]
internal sealed class GuardTests(AnsibleInstallation ansible)
{
    private const string Development = "inventory/development/blueprint.yml";
    private SecretsProject project;

    private static IEnumerable<string> Playbooks => ["build.yml", "deploy.yml", "destroy.yml", "lxc_hosts.yml"];

    [OneTimeSetUp]
    public void Create()
    {
        project = new SecretsProject(ansible);
        project.Create("staging");
    }

    [OneTimeTearDown]
    public void Remove() => project?.Dispose();

    [SetUp]
    public void Mark()
    {
        project.Mark("staging");
        File.Delete(project.PathOf("project/ran"));
    }

    [TestCaseSource(nameof(Playbooks))]
    public void Ansible_alone_changes_nothing(string playbook) =>
        Refuses(Play(playbook, "-i", "inventory/staging", "--limit", "all"), "--env staging");

    [TestCaseSource(nameof(Playbooks))]
    public void Machines_of_another_environment_are_left_alone(string playbook)
    {
        project.Mark("production");

        Refuses(project.Launch("staging", "ansible-playbook", $"playbooks/{playbook}", "--limit", "all", "-e", "target=web.lxc"),
            "host.staging belongs to production, not to staging");
    }

    [TestCaseSource(nameof(Playbooks))]
    public void Development_leaves_productions_machines_alone(string playbook)
    {
        project.Mark("production");

        Refuses(Play(playbook, "-i", Development, "--limit", "all"), "host.development belongs to production, not to development");
    }

    [Test]
    public void Development_needs_no_secret()
    {
        project.Mark("development");

        var run = Play("deploy.yml", "-i", Development);

        Assert.That(run.Status, Is.Zero, run.ToString());
        Assert.That(project.SomethingRan);
    }

    [Test]
    public void A_machine_without_a_mark_must_be_prepared_first()
    {
        project.Mark(null);

        Refuses(Play("deploy.yml", "-i", Development), "lxc_hosts.yml");
        Assert.That(Play("lxc_hosts.yml", "-i", Development).Status, Is.Zero);
    }

    [Test]
    public void Two_environments_in_one_run_are_refused() =>
        Refuses(Play("deploy.yml", "-i", Development, "-i", "inventory/staging"), "development and staging");

    [Test]
    public void An_environment_in_another_ones_folder_is_refused()
    {
        Directory.CreateDirectory(project.PathOf("project/inventory/elsewhere"));
        File.Copy(project.PathOf("project/inventory/staging/hosts.yml"), project.PathOf("project/inventory/elsewhere/hosts.yml"));

        Refuses(Play("deploy.yml", "-i", "inventory/elsewhere"), "elsewhere");
    }

    private Outcome Play(string playbook, params string[] arguments) =>
        project.Run(["env", "ANSIBLE_CONFIG=/srv/project/ansible.cfg", "ansible-playbook", $"playbooks/{playbook}", .. arguments]);

    private void Refuses(Outcome run, string told)
    {
        Assert.That(run.Status, Is.Not.Zero, run.ToString());
        Assert.That(project.SomethingRan, Is.False, run.ToString());
        Assert.That(string.Join(' ', (run.Output + run.Errors).Split((char[]?)null).Where(word => word.Length > 0)), Does.Contain(told));
    }
}
