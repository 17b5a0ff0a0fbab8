using System.Linq;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>A second machine that Vagrant builds is in the inventory when Vagrant has built it.</summary>
[TestFixtureSource(typeof(AnsibleInstallation), nameof(AnsibleInstallation.All))]
internal sealed class VagrantMachinesTests(AnsibleInstallation ansible)
{
    private const string Blueprint = """
        development:
          children:
            lxc_hosts: {hosts: {controller.dev: , node2.dev: {vagrant: true}}}
            containers:
              vars: {lxc_host: controller.dev}
              children:
                web: {hosts: {web.lxc: {auto_build: true}}}
                logs: {vars: {size: 3}, hosts: {logs.lxc: {lxc_host: node2.dev, auto_build: true}}}
            monitors: {hosts: {watch.dev: {vagrant: true}}}
        """;

    private const string Setting = """ "vagrant": {"machines": "../../.vagrant/machines"}, """;

    private TemporaryProject project;

    [OneTimeSetUp]
    public void Require() => ansible.Require();

    [SetUp]
    public void Make()
    {
        project = new(Blueprint);
        project.Edit("inventory/development/lxc-inventory.json", "{", "{" + Setting);
        project.Build("web");
    }

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void While_it_is_not_built_neither_it_nor_its_containers_are_in_any_group()
    {
        Assert.That(Hosts("all"), Is.EqualTo(new[] { "controller.dev", "web.lxc" }));
        Assert.That(Hosts("lxc_hosts"), Is.EqualTo(new[] { "controller.dev" }));
        Assert.That(Hosts("logs:monitors"), Is.Empty);
    }

    [Test]
    public void When_Vagrant_has_built_it_it_is_a_host_like_any_other()
    {
        Record("watch.dev", "8d07");

        Assert.That(Hosts("monitors"), Is.EqualTo(new[] { "watch.dev" }));
        Assert.That(Hosts("all"), Is.EqualTo(new[] { "controller.dev", "watch.dev", "web.lxc" }));
    }

    // On this machine all lxc_hosts have the same containers, and so both are known to have been asked.
    [Test]
    public void A_machine_that_is_built_is_asked_for_its_containers()
    {
        Record("node2.dev", "2f6c");
        project.Edit("inventory/development/lxc-inventory.json", Setting, Setting + """ "unplanned": "ignore", """);
        project.Build("logs");

        Assert.That(Hosts("containers"), Is.EqualTo(new[] { "logs.lxc", "web.lxc" }));
    }

    [Test]
    public void A_destroyed_machine_is_gone_though_its_folder_is_there()
    {
        Record("watch.dev", "");

        Assert.That(Hosts("monitors"), Is.Empty);
    }

    [Test]
    public void Every_group_stays_with_its_variables_and_Ansible_sees_our_own_list()
    {
        var seen = ansible.Export(project);

        Assert.That(seen, Is.EqualTo(seen.Quiet));
        Assert.That(
            InventoryJson.Text(InventoryJson.Comparable(seen.Output)), Is.EqualTo(InventoryJson.Text(InventoryJson.Comparable(project.Launch("--list").Output))));
        Assert.That(seen.Output, Does.Contain("\"size\": 3"));
    }

    [Test]
    public void Status_shows_what_is_missing_and_how_to_get_it()
    {
        var status = project.Launch("status");

        Assert.That(status.Output, Does.Match(@"(?m)^logs\.lxc +yes +yes +no-machine +- +- +node2\.dev$"));
        Assert.That(status.Output, Does.Match(@"(?m)^node2\.dev +no +vagrant up node2\.dev$"));
        Assert.That(status.Status, Is.EqualTo(3));
    }

    [TestCase("plan")]
    [TestCase("plan", "logs.lxc")]
    [TestCase("known-hosts", "logs.lxc")]
    public void Nothing_can_be_done_with_a_container_of_a_machine_that_is_not_there(params string[] command) =>
        Fails("logs.lxc belongs on node2.dev, which Vagrant has not built; run: vagrant up node2.dev", command);

    [Test]
    public void What_is_on_another_machine_is_planned_as_ever() =>
        Assert.That(project.Launch("plan", "web.lxc").Output, Is.EqualTo("web.lxc\n"));

    [Test]
    public void A_host_that_is_not_there_has_no_variables() =>
        Assert.That(JObject.Parse(project.Launch("--host", "node2.dev").Output), Is.Empty);

    [Test]
    public void A_record_that_cannot_be_read_stops_the_run()
    {
        project.Write(".vagrant/machines/watch.dev/libvirt/id/file", "");

        Fails("cannot read which machines Vagrant has built", "--list");
    }

    [Test]
    public void Without_the_setting_the_run_stops_and_says_what_to_set()
    {
        project.Edit("inventory/development/lxc-inventory.json", Setting, "");

        Fails("blueprint.yml:3:", "--list");
        Fails("set vagrant.machines", "--list");
    }

    private void Record(string machine, string id) => project.Write($".vagrant/machines/{machine}/libvirt/id", id);

    private void Fails(string told, params string[] command)
    {
        var run = project.Launch(command);

        Assert.That(run.Status, Is.Not.Zero.And.Not.EqualTo(3), run.ToString());
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Errors, Does.Contain(told));
    }

    private string[] Hosts(string pattern)
    {
        var answer = ansible.Develop(project, "ansible", pattern, "--list-hosts");
        return [.. answer.Output.Split('\n', System.StringSplitOptions.TrimEntries | System.StringSplitOptions.RemoveEmptyEntries)[1..].Order()];
    }
}
