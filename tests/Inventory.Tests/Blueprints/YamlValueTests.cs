using System.Collections.Generic;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class YamlValueTests
{
    [Test]
    public void Lists_and_mappings_nest()
    {
        Assert.That(
            Reading.Value("[1, {a: [yes, ~]}, []]"),
            Is.EqualTo(new object?[] { 1L, new Dictionary<string, object?> { ["a"] = new object?[] { true, null } }, System.Array.Empty<object>() }));
    }

    [TestCase("!!omap [a: 1, b: 2]")]
    [TestCase("!!pairs [a: 1, b: 2]")]
    public void Pairs_are_lists_of_two(string yaml)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(new[] { new object[] { "a", 1L }, ["b", 2L] }));
    }

    [Test]
    public void Pairs_of_more_than_one_key_are_refused()
    {
        Assert.That(Reading.Refusal("a: {vars: {x: !!omap [{a: 1, b: 2}]}}"), Does.StartWith("1:23: not a single pair; "));
    }

    [TestCase("!!str [a]", "on a list; it does not fit")]
    [TestCase("!vault {a: b}", "on a mapping; it does not fit")]
    [TestCase("!foo [a]", "!vault, !unsafe and YAML's own such as !!str are allowed")]
    public void A_tag_that_does_not_fit_is_refused(string yaml, string reason)
    {
        Assert.That(Reading.Refusal($"a:\n  vars:\n    x: {yaml}"), Does.StartWith("3:8: ").And.EndsWith(reason));
    }
}
