using System.Collections.Generic;
using Inventory.Ansible;
using Inventory.Lxc;
using NUnit.Framework;

namespace Inventory.Tests.Ansible;

internal sealed class InventoryBuilderTests
{
    private static readonly ContainerAccess Access = new(["/bin/lxc-inventory", "known-hosts"]);

    [Test]
    public void Every_group_of_the_blueprint_stays_and_has_only_built_members()
    {
        var groups = Build(Sample.Container("web")).Groups;

        Assert.That(groups["web"].Hosts, Is.EqualTo(new[] { "web.lxc" }));
        Assert.That(groups["proxy"].Hosts, Is.Empty);
        Assert.That(groups["containers"].Children, Is.EquivalentTo(new[] { "proxy", "web", "database" }));
        Assert.That(groups["development"].Variables["colour"], Is.EqualTo("blue"));
    }

    [Test]
    public void Hosts_that_are_no_containers_stay_as_they_are()
    {
        var document = Build();

        Assert.That(document.Groups["lxc_hosts"].Hosts, Is.EqualTo(new[] { "controller.dev" }));
        Assert.That(document.HostVariables.Keys, Is.EqualTo(new[] { "controller.dev" }));
    }

    [Test]
    public void A_container_keeps_its_planned_variables_beside_what_was_observed()
    {
        var variables = Build(Sample.Container("web", ContainerState.Running, "10.0.3.7")).HostVariables["web.lxc"];

        Assert.That(variables["size"], Is.EqualTo(3));
        Assert.That(variables["lxc_state"], Is.EqualTo("RUNNING"));
        Assert.That(variables["ansible_host"], Is.EqualTo("10.0.3.7"));
        Assert.That(variables, Does.ContainKey("ansible_ssh_common_args"));
    }

    [TestCase("web: {hosts: {web.lxc: {ansible_host: mine}}}", "mine")]
    [TestCase("web: {vars: {ansible_host: ours}, hosts: {web.lxc: }}", null)]
    public void The_owners_own_way_to_reach_a_container_wins(string web, string? expected)
    {
        var blueprint = Sample.Blueprint($"""
            containers:
              vars:
                lxc_host: node
              children:
                {web}
            lxc_hosts:
              hosts: node
            """);
        var listed = ContainerMatch.Built(blueprint, [new("node", [Sample.Container("web", ContainerState.Running, "10.0.3.7")], null)], true);

        var variables = InventoryBuilder.Build(blueprint, listed, Access).HostVariables["web.lxc"];

        Assert.That(variables.GetValueOrDefault("ansible_host"), Is.EqualTo(expected));
    }

    [Test]
    public void A_container_without_an_address_has_no_ansible_host() =>
        Assert.That(Build(Sample.Container("web")).HostVariables["web.lxc"], Does.Not.ContainKey("ansible_host"));

    [Test]
    public void What_nobody_planned_is_in_no_group_but_unplanned_and_its_state()
    {
        var groups = Build(Sample.Container("stray", ContainerState.Frozen)).Groups;

        Assert.That(groups["unplanned"].Hosts, Is.EqualTo(new[] { "stray.lxc" }));
        Assert.That(groups["lxc_frozen"].Hosts, Is.EqualTo(new[] { "stray.lxc" }));
        Assert.That(groups["ungrouped"].Hosts, Is.Empty);
    }

    [Test]
    public void The_top_is_made_of_all_groups_without_a_parent() => Assert.That(
        Build().Groups["all"].Children,
        Is.EquivalentTo(new[]
        {
            "development", "ungrouped", "unplanned", "lxc_broken", "lxc_busy", "lxc_frozen", "lxc_running", "lxc_stopped",
        }));

    [Test]
    public void Without_a_blueprint_groups_come_from_the_containers()
    {
        var grouped = Sample.Container("web") with { Configuration = Sample.Configuration(null, "web-servers", "onboot") };
        var listed = Sample.Built(null, grouped, Sample.Container("loner"));

        var groups = InventoryBuilder.Build(null, listed, Access).Groups;

        Assert.That(groups["web_servers"].Hosts, Is.EqualTo(new[] { "web.lxc" }));
        Assert.That(groups["onboot"].Hosts, Is.EqualTo(new[] { "web.lxc" }));
        Assert.That(groups["ungrouped"].Hosts, Is.EqualTo(new[] { "loner.lxc" }));
        Assert.That(groups["unplanned"].Hosts, Is.Empty);
    }

    [TestCase("all")]
    [TestCase("unplanned")]
    [TestCase("lxc.running")]
    public void A_group_of_LXC_cannot_pass_for_one_of_ours(string group)
    {
        var listed = Sample.Built(null, Sample.Container("web") with { Configuration = Sample.Configuration(null, group) });

        Assert.That(
            () => InventoryBuilder.Build(null, listed, Access),
            Throws.TypeOf<Failure>().With.Message.Contains("/var/lib/lxc/web/config"));
    }

    private static InventoryDocument Build(params Container[] containers)
    {
        var blueprint = Sample.Blueprint();
        return InventoryBuilder.Build(blueprint, Sample.Built(blueprint, containers), Access);
    }
}
