using System.Linq;
using Inventory.Testing;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>lxc-inventory check and diff on this repository's own environments, as they are and broken.</summary>
internal sealed class CheckTests
{
    private const string Staging = "inventory/staging/hosts.yml";
    private const string Production = "inventory/production/hosts.yml";

    private TemporaryProject project;

    [OneTimeSetUp]
    public void Require() => Requires.Executable();

    [SetUp]
    public void Make()
    {
        project = new();
        project.CopyFolder("inventory");
        project.CopyFolder("playbooks");
    }

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void In_this_repository_nothing_is_found()
    {
        project.Environment["ANSIBLE_CONFIG"] = Repository.PathOf("ansible.cfg");

        var check = Child.Run(Repository.Root, project.InItsEnvironment(Repository.Executable, "check"));

        Assert.That(check, Is.EqualTo(check.Quiet));
        Assert.That(check.Output, Does.StartWith("0 findings in 3 environments: "));
    }

    [Test]
    public void Another_folder_or_the_blueprint_says_which_inventories()
    {
        foreach (var choice in new[] { $"--inventories {project.PathOf("inventory")}", $"--blueprint {project.PathOf("inventory/development/blueprint.yml")}" })
        {
            var check = project.Shell($"cd / && exec {project.PathOf("bin/lxc-inventory")} check {choice}");

            Assert.That(check, Is.EqualTo(check.Quiet), choice);
        }
    }

    [Test]
    public void Nor_with_the_second_machine_of_the_manual()
    {
        var check = project.Shell($"git apply --include 'inventory/*' {Repository.PathOf("docs/node2.patch")} && bin/lxc-inventory check");

        Assert.That(check, Is.EqualTo(check.Quiet));
    }

    [TestCase(Staging, "requires: [web.staging.lxc]", "requires: [ghost.staging.lxc]", ":23:13: proxy.staging.lxc requires \"ghost.staging.lxc\"")]
    [TestCase(Staging, "        logs:\n          # What", "        log:\n          # What", "service log is in staging, but not in development and production")]
    [TestCase(Staging, "web.staging.lxc:\n", "web.staging.lxc:\n              ansible_port: 22\n", "variable ansible_port of web is in staging, but not")]
    [TestCase(Staging, "auto_build: true", "auto_biuld: true", "auto_biuld is nearly auto_build")]
    [TestCase(Staging, "lxc_name: web", "lxc_name: web_1", "is no name for DNS")]
    [TestCase(Staging, "lxc_name: web", "lxc_name: web\n              environment: test", "environment means something else to Ansible")]
    [TestCase(Staging, "lxc_name: web", "lxc_name: web\n              lxc_container_address: 10.87.2.20", "10.87.2.20 of web.staging.lxc is not in 10.87.1.0/24")]
    [TestCase(Staging, "lxc_name: web", "lxc_name: web\n              lxc_container_volumes: []", "takes away the volume for /var/log")]
    [TestCase(Production, "hosts:\n            web.production.lxc:", "hosts:\n            proxy.production.lxc:\n            web.production.lxc:", "proxy.production.lxc has the services proxy and web")]
    [TestCase(Production, "production:\n  children:", "production:\n  childs:", "hosts.yml:4:3: the key \"childs\"")]
    [TestCase("inventory/differences.yml", "variable lxc_name of web", "variable lxc_name of core", "\"variable lxc_name of core\" does not differ")]
    [TestCase("inventory/production/group_vars/containers.yml", "ansible_user: root", "ansible_user: [root]", "variable ansible_user of containers is str in development and staging, list in production")]
    [TestCase("playbooks/group_vars/containers/services.yml", "logs_port: 514", "logs_port: 514\nlogs__volumes: [{name: database-data, path: /srv}]", "the volume database-data of")]
    [TestCase("playbooks/group_vars/all/lxc.yml", "lxc_host_domain: lxc", "lxc_host_domain: [", "lxc.yml:")]
    [TestCase("ansible.cfg", "any_unparsed_is_failed = True", "", "ansible.cfg:1:1: no any_unparsed_is_failed")]
    public void A_fault_is_found_with_its_place(string file, string text, string by, string found)
    {
        project.Edit(file, text, by);

        var check = project.Shell("bin/lxc-inventory check");

        Assert.That(check.Status, Is.EqualTo(1), check.ToString());
        Assert.That(check.Errors, Is.Empty);
        Assert.That(check.Output, Does.Contain(found));
        Assert.That(check.Output.TrimEnd().Split('\n')[..^1], Has.All.Match(@"^[\w./-]+:\d+:\d+: ."));
    }

    [Test]
    public void All_faults_are_found_at_once_as_JSON_too()
    {
        project.Edit(Staging, "lxc_name: web", "lxc_name: web\n              port: 80");
        project.Edit(Production, "lxc_name: web", "lxc_name: web\n              port: 80");

        var findings = JObject.Parse(project.Shell("bin/lxc-inventory check --json").Output)["findings"];

        Assert.That(findings?.Select(each => each["file"]?.Value<string>()), Is.SupersetOf(new[] { Staging, Production }));
        Assert.That(findings?.Select(each => each["line"]?.Value<int>()), Has.All.GreaterThan(0));
    }

    [TestCase("development", "staging")]
    [TestCase("development", "production")]
    [TestCase("staging", "production")]
    public void All_that_differs_is_accepted(string one, string other)
    {
        var rows = JObject.Parse(project.Shell($"bin/lxc-inventory diff {one} {other} --json").Output)["rows"]?.ToList() ?? [];
        var differing = rows.Where(row => row["differs"]?.Value<bool>() == true).ToList();

        Assert.That(rows, Is.Not.Empty);
        Assert.That(differing.Where(row => row["accepted"]?.Type == JTokenType.Null), Is.Empty);
        Assert.That(differing, one == "staging" ? Is.Empty : Is.Not.Empty);
    }

    [Test]
    public void A_difference_is_shown_and_no_failure()
    {
        project.Edit(Staging, "lxc_name: web", "lxc_name: web\n              size: 3");

        var diff = project.Shell("bin/lxc-inventory diff staging production");

        Assert.That(diff, Is.EqualTo(diff.Quiet));
        Assert.That(diff.Output, Does.Match(@"(?m)^WHAT +DIFFERENCE +STAGING +PRODUCTION +REASON$").And.Match(@"(?m)^variable size of web +differs +int +-$"));
    }

    [TestCase("check --inventories nowhere")]
    [TestCase("diff staging")]
    [TestCase("diff staging nowhere")]
    public void Misuse_is_told_in_a_line(string arguments)
    {
        var misuse = project.Shell($"bin/lxc-inventory {arguments}");

        Assert.That(misuse.Status, Is.EqualTo(2), misuse.ToString());
        Assert.That(misuse.Output, Is.Empty);
        Assert.That(misuse.Errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1));
    }

    [Test]
    public void An_encrypted_file_is_left_out_and_said_to_be()
    {
        project.Write("inventory/staging/group_vars/web.yml", "$ANSIBLE_VAULT" + ";1.1;AES256\n6162\n");

        var check = project.Shell("bin/lxc-inventory check --verbose");

        Assert.That(check.Status, Is.Zero, check.ToString());
        Assert.That(check.Errors, Does.Contain("inventory/staging/group_vars/web.yml is encrypted"));
    }
}
