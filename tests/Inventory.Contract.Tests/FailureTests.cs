using System;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>A failed inventory stops the run: no task runs, and the one line that says why is there to read.</summary>
[TestFixtureSource(typeof(AnsibleInstallation), nameof(AnsibleInstallation.All))]
internal sealed class FailureTests(AnsibleInstallation ansible)
{
    private const string TaskRan = "a task ran";

    [OneTimeSetUp]
    public void Require() => ansible.Require();

    [Test]
    public void Without_a_failure_the_task_runs()
    {
        using var project = new TemporaryProject();
        project.Build("web");

        var run = RunTask(project);

        Assert.That(run.Status, Is.Zero, run.ToString());
        Assert.That(run.Output, Does.Contain("web.lxc").And.Contain(TaskRan));
    }

    [Test]
    public void A_missing_executable_is_told_with_the_remedy()
    {
        using var project = new TemporaryProject();
        File.Delete(project.PathOf("bin/lxc-inventory"));

        Stops(project, "scripts/publish");
    }

    [Test]
    public void An_executable_that_fails_stops_the_run()
    {
        using var project = new TemporaryProject();
        project.WriteProgram("bin/lxc-inventory", "#!/bin/sh\necho 'lxc-inventory: the dog ate it' >&2\nexit 1\n");

        Stops(project, "lxc-inventory: the dog ate it");
    }

    [Test]
    public void An_executable_that_is_killed_stops_the_run()
    {
        using var project = new TemporaryProject();
        project.WriteProgram("bin/lxc-inventory", "#!/bin/sh\nkill -ABRT $$\n");

        Stops(project, "hosts.sh");
    }

    [Test]
    public void A_bad_blueprint_is_told_with_its_place()
    {
        using var project = new TemporaryProject("development:\n  hosts: [web.lxc]\n");

        Stops(project, "blueprint.yml:2:");
    }

    [Test]
    public void Broken_YAML_is_told_with_its_place()
    {
        using var project = new TemporaryProject("development: {hosts: {web.lxc: }\n");

        Stops(project, "blueprint.yml:");
    }

    [Test]
    public void A_missing_blueprint_is_told()
    {
        using var project = new TemporaryProject();
        File.Delete(project.PathOf("inventory/development/blueprint.yml"));

        Stops(project, project.PathOf("inventory/development/blueprint.yml"));
    }

    [Test]
    public void An_absent_lxcpath_is_told()
    {
        using var project = new TemporaryProject();
        Directory.Delete(project.PathOf("lxc"), recursive: true);

        Stops(project, project.PathOf("lxc"));
    }

    [Test]
    public void An_unknown_setting_is_told_with_its_file()
    {
        using var project = new TemporaryProject();
        project.Write("inventory/development/lxc-inventory.json", """{"lxcpath": "/var/lib/lxc"}""");

        Stops(project, "lxc-inventory.json");
        Stops(project, "lxcpath");
    }

    [TestCase("lxc.group = {{ lookup('pipe','touch$IFS'+'CANARY') }}")]
    [TestCase("lxc.group = {{lookup('pipe','touch\\tCANARY')}}")]
    public void Jinja_in_a_containers_configuration_never_runs(string line)
    {
        using var project = new TemporaryProject();
        var canary = project.PathOf("canary");
        project.Configure("web", line.Replace("CANARY", canary, StringComparison.Ordinal));

        Stops(project, "lxc-inventory: ");

        Assert.That(File.Exists(canary), Is.False);
    }

    [TestCase("{{7*7}}")]
    [TestCase("-oProxyCommand=x")]
    [TestCase("two words")]
    public void A_name_that_Ansible_would_not_take_literally_stops_the_run(string name)
    {
        using var project = new TemporaryProject();
        project.Build(name);

        Stops(project, "lxc-inventory: ");
    }

    private Outcome RunTask(TemporaryProject project) =>
        ansible.Develop(project, "ansible", "all", "-c", "local", "-m", "debug", "-a", $"msg='{TaskRan}'");

    private void Stops(TemporaryProject project, string told)
    {
        var run = RunTask(project);

        Assert.That(run.Status, Is.Not.Zero, run.ToString());
        Assert.That(run.Output, Does.Not.Contain(TaskRan), run.ToString());
        Assert.That(Unwrapped(run.Errors), Does.Contain(Unwrapped(told)), run.ToString());
        Assert.That(run.Errors, Does.Not.Contain("Traceback").And.Not.Contain("Unhandled exception"));
    }

    // Ansible 2.14 breaks its warnings after 79 characters, within words too.
    private static string Unwrapped(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
