using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class GroupReaderTests
{
    [Test]
    public void Variables_of_several_mentions_are_put_together_and_the_last_wins()
    {
        var blueprint = Reading.Blueprint("""
            top: {children: {a: {vars: {x: 1, y: 1}, hosts: {h: {m: {p: 1}, n: 1}}}}}
            a: {vars: {x: 2}, hosts: {h: {m: {q: 2}}}}
            """);

        Assert.That(blueprint.Groups["a"].Variables["x"], Is.EqualTo(2L));
        Assert.That(blueprint.Groups["a"].Variables["y"], Is.EqualTo(1L));
        Assert.That(blueprint.Hosts["h"].Variables["m"], Is.EqualTo(new System.Collections.Generic.Dictionary<string, object?> { ["q"] = 2L }));
    }

    [Test]
    public void A_host_may_be_in_several_groups_and_a_group_under_several_parents()
    {
        var groups = Reading.Blueprint("a: {children: {c: }, hosts: {h: }}\nb: {children: {c: }, hosts: {h: }}").Groups;

        Assert.That(groups["a"].Children, Is.EqualTo(groups["b"].Children).And.EqualTo(new[] { "c" }));
        Assert.That(groups["a"].Hosts, Is.EqualTo(groups["b"].Hosts).And.EqualTo(new[] { "h" }));
        Assert.That(groups["all"].Children, Has.No.Member("c"));
    }

    [TestCase("a:")]
    [TestCase("a: {}")]
    [TestCase("a: {hosts: , children: ~, vars: }")]
    [TestCase("a: {hosts: {}, children: {}, vars: {}}")]
    public void An_empty_group_is_a_group(string text)
    {
        Assert.That(Reading.Blueprint(text).Groups["a"].Hosts, Is.Empty);
    }

    [Test]
    public void A_section_may_be_a_single_name()
    {
        var a = Reading.Blueprint("a: {hosts: 'h[1:2]', children: b, vars: v}").Groups["a"];

        Assert.That(a.Hosts, Is.EqualTo(new[] { "h1", "h2" }));
        Assert.That(a.Children, Is.EqualTo(new[] { "b" }));
        Assert.That(a.Variables["v"], Is.Null);
    }

    [TestCase("a: {host: {x: }}", "1:5: the key \"host\" in group a; vars, children and hosts are allowed")]
    [TestCase("a: {hosts: [x]}", "1:12: hosts of group a is a list; a mapping or nothing is allowed")]
    [TestCase("a: {hosts: {x: 5}}", "1:16: the host \"x\" is the value \"5\"; a mapping or nothing is allowed")]
    [TestCase("a: text", "1:4: the group \"a\" is the value \"text\"; a mapping or nothing is allowed")]
    [TestCase("a: {vars: {1: x}}", "1:12: the variable name \"1\" is not text; put it in quotes")]
    [TestCase("a: {hosts: {x: {yes: 1}}}", "1:17: the variable name \"true\" is not text; put it in quotes")]
    [TestCase("~: {hosts: {x: }}", "1:1: the group name \"null\" is not text; put it in quotes")]
    [TestCase("a: {hosts: {12: }}", "1:13: the host name \"12\" is not text; put it in quotes")]
    [TestCase("a-b:", "1:1: the group name \"a-b\"; a letter or _ first, then letters, digits and _ are allowed")]
    [TestCase("lxc_busy:", "1:1: the group lxc_busy is reserved for what is observed; choose another name")]
    [TestCase("plugin: constructed", "1:1: \"plugin\" makes this the configuration of an inventory plugin; a blueprint holds groups only")]
    [TestCase("a: {vars: {ansible_group_priority: high}}", "1:12: ansible_group_priority is not an integer; digits are allowed")]
    public void What_is_out_of_place_is_refused(string text, string refusal)
    {
        Assert.That(Reading.Refusal(text), Is.EqualTo(refusal));
    }

    [TestCase("a b")]
    [TestCase("-a")]
    [TestCase("{{ a }}")]
    [TestCase("a\\nb")]
    [TestCase("")]
    public void A_bad_host_name_is_refused(string name)
    {
        Assert.That(Reading.Refusal($"a: {{hosts: {{\"{name}\": }}}}"), Does.StartWith("1:13: the host ").And.Contains("is no host name; letters, digits"));
    }

    [TestCase("a: {children: {b: {children: {a: }}}}", "1:16: the groups form a cycle: b -> a -> b; ")]
    [TestCase("a: {children: {a: }}", "1:16: the groups form a cycle: a -> a; ")]
    [TestCase("a: {children: {b: }}\nb: {children: {c: }}\nc: {children: {a: }}", "3:16: the groups form a cycle: a -> b -> c -> a; ")]
    public void A_cycle_is_refused_with_its_chain(string text, string start)
    {
        Assert.That(Reading.Refusal(text), Does.StartWith(start));
    }

    [TestCase("a: {children: {all: }}", "1:16: all as a child of a; ")]
    [TestCase("all: {children: {all: }}", "1:18: all as a child of all; ")]
    [TestCase("a: {children: {ungrouped: }}", "1:16: ungrouped as a child of a; ")]
    public void The_two_groups_of_Ansible_stay_where_they_are(string text, string start)
    {
        Assert.That(Reading.Refusal(text), Does.StartWith(start));
    }
}
