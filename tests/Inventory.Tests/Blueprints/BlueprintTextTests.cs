using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class BlueprintTextTests
{
    [TestCase("")]
    [TestCase("# nothing\n")]
    [TestCase("---\n...\n")]
    [TestCase("{}")]
    [TestCase("~")]
    public void An_empty_blueprint_is_refused(string text)
    {
        Assert.That(Reading.Refusal(text), Does.StartWith("1:1: the blueprint is empty; it needs at least one group"));
    }

    [TestCase("- a")]
    [TestCase("text")]
    public void A_top_that_is_no_mapping_is_refused(string text)
    {
        Assert.That(Reading.Refusal(text), Does.StartWith("1:1: the top is not a mapping; "));
    }

    [TestCase("a:\n  hosts:\n    x: y: z", "3:9: bad YAML: ")]
    [TestCase("a:\n\tvars: {}", "1:1: bad YAML: ")]
    [TestCase("a: {vars: {x: [1, 2}}", "1:20: bad YAML: ")]
    [TestCase("a: [1,\nb: 2", "1:5: bad YAML: what follows [ or { is not closed")]
    public void Bad_YAML_is_refused_where_it_is_bad(string text, string start)
    {
        Assert.That(Reading.Refusal(text), Does.StartWith(start));
    }

    [Test]
    public void A_duplicate_key_is_refused_at_its_second_place()
    {
        Assert.That(Reading.Refusal("a:\n  vars:\n    x: 1\n    x: 2"), Does.StartWith("4:5: duplicate key; a key may stand once"));
    }

    [Test]
    public void A_byte_order_mark_is_no_part_of_a_name()
    {
        Assert.That(Reading.Blueprint("\uFEFFa:").Groups.Keys, Has.Member("a"));
    }
}
