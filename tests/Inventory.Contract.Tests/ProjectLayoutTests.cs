using System.IO;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>What else may lie in the inventory folders, and what ansible.cfg makes of it.</summary>
[TestFixtureSource(typeof(AnsibleInstallation), nameof(AnsibleInstallation.All))]
internal sealed class ProjectLayoutTests(AnsibleInstallation ansible)
{
    [OneTimeSetUp]
    public void Require() => ansible.Require();

    [TestCase("inventory/development")]
    [TestCase("inventory/development/hosts.sh")]
    public void The_folder_means_the_dynamic_inventory(string source)
    {
        using var project = new TemporaryProject();

        var graph = ansible.Run(project, "ansible-inventory", "-i", source, "--graph", "containers");

        Assert.That(graph.Output, Does.Not.Contain("web.lxc"));
        Assert.That(graph, Is.EqualTo(graph.Quiet));
    }

    [Test]
    public void The_blueprint_by_its_name_means_the_plan()
    {
        using var project = new TemporaryProject();

        var graph = ansible.Run(project, "ansible-inventory", "-i", "inventory/development/blueprint.yml", "--graph", "containers");

        Assert.That(graph.Output, Does.Contain("web.lxc").And.Contain("database.lxc"), graph.ToString());
        Assert.That(graph.Errors, Is.Empty);
    }

    [Test]
    public void Group_vars_and_host_vars_beside_the_launcher_are_found()
    {
        using var project = new TemporaryProject();
        project.Build("web");
        project.Write("inventory/development/group_vars/web.yml", "tier: from group_vars\n");
        project.Write("inventory/development/host_vars/web.lxc.yml", "motto: from host_vars\n");

        var web = JObject.Parse(ansible.Develop(project, "ansible-inventory", "--host", "web.lxc").Output);

        Assert.That(web["tier"]?.Value<string>(), Is.EqualTo("from group_vars"));
        Assert.That(web["motto"]?.Value<string>(), Is.EqualTo("from host_vars"));
    }

    [Test]
    public void A_static_inventory_is_read_as_YAML()
    {
        using var project = new TemporaryProject();
        project.Write("inventory/staging/hosts.yml", "staging: {hosts: {web.staging: {tier: static}}}\n");

        var list = ansible.Run(project, "ansible-inventory", "-i", "inventory/staging", "--list", "--export");

        Assert.That(list, Is.EqualTo(list.Quiet));
        Assert.That(JObject.Parse(list.Output).SelectToken("_meta.hostvars['web.staging'].tier")?.Value<string>(), Is.EqualTo("static"));
    }

    [Test]
    public void Settings_files_are_not_taken_for_inventories()
    {
        using var project = new TemporaryProject();
        project.Write("inventory/development/lxc-inventory.local.json", """{"timeout": {"total": 20}}""");

        var seen = ansible.Export(project);

        Assert.That(seen, Is.EqualTo(seen.Quiet));
        Assert.That(seen.Output, Does.Not.Contain("lxcpaths").And.Not.Contain("timeout"));
    }

    [Test]
    public void A_world_writable_project_works_with_ANSIBLE_CONFIG_exported()
    {
        using var project = new TemporaryProject();
        project.Build("web");
        foreach (var folder in new[] { ".", "inventory", "inventory/development" })
            File.SetUnixFileMode(project.PathOf(folder), (UnixFileMode)511);

        var seen = ansible.Export(project);

        Assert.That(seen, Is.EqualTo(seen.Quiet));
        Assert.That(seen.Output, Does.Contain("web.lxc"));
    }

    [Test]
    public void The_home_folder_is_not_needed()
    {
        using var project = new TemporaryProject();
        project.Build("web");
        project.Environment.Remove("HOME");

        var seen = ansible.Export(project);

        Assert.That(seen, Is.EqualTo(seen.Quiet));
        Assert.That(seen.Output, Does.Contain("web.lxc"));
    }
}
