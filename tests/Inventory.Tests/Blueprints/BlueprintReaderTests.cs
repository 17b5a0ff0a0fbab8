using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class BlueprintReaderTests
{
    private const string Design = """
        development:
          children:
            controllers: {hosts: {controller.dev: }}
            lxc_hosts:   {hosts: {controller.dev: }}
            containers:
              vars: {lxc_host: controller.dev}
              children:
                proxy:    {hosts: {proxy.lxc: {auto_build: true, requires: [web.lxc]}}}
                web:      {hosts: {web.lxc: {auto_build: true}}}
                database: {hosts: {database.lxc: }}
        """;

    [Test]
    public void Groups_come_in_the_order_of_their_first_mention()
    {
        Assert.That(
            Reading.Blueprint(Design).Groups.Keys,
            Is.EqualTo(new[] { "all", "ungrouped", "development", "controllers", "lxc_hosts", "containers", "proxy", "web", "database" }));
    }

    [Test]
    public void Hosts_come_in_the_order_of_their_first_mention()
    {
        Assert.That(
            Reading.Blueprint(Design).Hosts.Keys,
            Is.EqualTo(new[] { "controller.dev", "proxy.lxc", "web.lxc", "database.lxc" }));
    }

    [Test]
    public void Containers_are_the_hosts_with_an_lxc_host()
    {
        Assert.That(Reading.Blueprint(Design).Containers.Keys, Is.EqualTo(new[] { "proxy.lxc", "web.lxc", "database.lxc" }));
    }

    [Test]
    public void Top_groups_are_children_of_all()
    {
        Assert.That(Reading.Blueprint(Design).Groups["all"].Children, Is.EqualTo(new[] { "ungrouped", "development" }));
    }

    [Test]
    public void The_path_and_the_first_mention_of_a_host_are_kept()
    {
        var blueprint = Reading.Blueprint(Design);

        Assert.That(blueprint.Path, Is.EqualTo(Reading.Path));
        Assert.That(blueprint.Hosts["controller.dev"].Mark.ToString(), Is.EqualTo(Reading.Path + ":3:27"));
    }

    [Test]
    public void All_lists_no_hosts_because_each_is_in_another_group()
    {
        var blueprint = Reading.Blueprint("all: {hosts: {lone: , grouped: }}\nweb: {hosts: {grouped: }}");

        Assert.That(blueprint.Groups["all"].Hosts, Is.Empty);
        Assert.That(blueprint.Groups["ungrouped"].Hosts, Is.EqualTo(new[] { "lone" }));
    }

    [Test]
    public void A_priority_is_shown_only_when_it_is_not_the_default()
    {
        var blueprint = Reading.Blueprint("a: {vars: {ansible_group_priority: 1}}\nb: {vars: {ansible_group_priority: '7'}}");

        Assert.That(blueprint.Groups["a"].Variables, Is.Empty);
        Assert.That(blueprint.Groups["b"].Variables["ansible_group_priority"], Is.EqualTo(7L));
    }

    [Test]
    public void A_host_named_like_a_group_is_refused_with_both_places()
    {
        Assert.That(
            Reading.Refusal("a: {hosts: {web: }}\nweb:"),
            Is.EqualTo($"1:13: the host web is named like a group ({Reading.Path}:2:1); name it web.lxc, for example"));
    }

    [Test]
    public void A_thousand_hosts_are_read_with_their_variables()
    {
        var blueprint = Reading.Blueprint("lxc_hosts: {hosts: {c.dev: }}\na: {vars: {lxc_host: c.dev}, hosts: {'w[0001:1000].lxc': {x: 1, y: [a]}}}");

        Assert.That(blueprint.Containers, Has.Count.EqualTo(1000));
    }
}
