using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class InheritanceTests
{
    private static object? Effective(string text) => Reading.Blueprint(text).Hosts["h"].Effective["v"];

    [Test]
    public void The_hosts_own_value_wins()
    {
        Assert.That(Effective("all: {vars: {v: all}}\na: {vars: {v: a}, hosts: {h: {v: own}}}"), Is.EqualTo("own"));
    }

    [Test]
    public void The_deeper_group_wins()
    {
        Assert.That(Effective("z: {vars: {v: z}, children: {a: {vars: {v: a}, hosts: {h: }}}}"), Is.EqualTo("a"));
    }

    [Test]
    public void The_longest_way_decides_how_deep_a_group_is()
    {
        Assert.That(
            Effective("a: {children: {b: {children: {long: {vars: {v: long}, hosts: {h: }}}}, long: }}\nx: {children: {y: {vars: {v: y}, hosts: {h: }}}}"),
            Is.EqualTo("long"));
    }

    [Test]
    public void Among_groups_of_one_depth_the_last_name_wins()
    {
        Assert.That(Effective("b: {vars: {v: b}, hosts: {h: }}\na: {vars: {v: a}, hosts: {h: }}"), Is.EqualTo("b"));
    }

    [Test]
    public void The_priority_counts_before_the_name_and_is_no_variable()
    {
        var host = Reading.Blueprint("b: {vars: {v: b}, hosts: {h: }}\na: {vars: {v: a, ansible_group_priority: 10}, hosts: {h: }}").Hosts["h"];

        Assert.That(host.Effective["v"], Is.EqualTo("a"));
        Assert.That(host.Effective.Keys, Is.EqualTo(new[] { "v" }));
    }

    [Test]
    public void A_hosts_groups_are_told_weakest_first() => Assert.That(
        Reading.Blueprint("z: {children: {a: {hosts: {h: }}}}\nb: {hosts: {h: }}").Hosts["h"].Groups,
        Is.EqualTo(new[] { "all", "b", "z", "a" }));

    [Test]
    public void Places_of_variables_are_known()
    {
        var blueprint = Reading.Blueprint("a:\n  vars: {v: 1}\n  hosts: {h: {w: 2}}\n");

        Assert.That(blueprint.Groups["a"].Marks["v"].ToString(), Is.EqualTo($"{Reading.Path}:2:10"));
        Assert.That(blueprint.Hosts["h"].Marks["w"].ToString(), Is.EqualTo($"{Reading.Path}:3:15"));
    }
}
