using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class YamlMappingTests
{
    private const string Sources = "\n      one: &one {a: 1, b: 1}\n      two: &two {b: 2, c: 2}\n      merged: ";

    [TestCase("{<<: *one, b: 9}", 1, 9, null)]
    [TestCase("{b: 9, <<: *one}", 1, 9, null)]
    [TestCase("{<<: [*one, *two]}", 1, 1, 2)]
    [TestCase("{<<: [*two, *one]}", 1, 2, 2)]
    [TestCase("{<<: {<<: *two, a: 7}}", 7, 2, 2)]
    [TestCase("{!!merge <<: *one}", 1, 1, null)]
    public void Own_values_win_then_the_first_that_is_merged(string yaml, int a, int b, int? c)
    {
        var merged = Reading.Mapping(Sources + yaml)["merged"] as System.Collections.Generic.IReadOnlyDictionary<string, object?>;

        Assert.That(merged?["a"], Is.EqualTo((long)a));
        Assert.That(merged?["b"], Is.EqualTo((long)b));
        Assert.That(merged is not null && merged.TryGetValue("c", out var last) ? last : null, Is.EqualTo(c));
    }

    [TestCase("[1]")]
    [TestCase("text")]
    public void Only_mappings_are_merged(string merged)
    {
        Assert.That(Reading.Refusal($"a: {{vars: {{x: {{<<: {merged}}}}}}}"), Does.Contain("<< merges something that is not a mapping"));
    }

    [Test]
    public void Quotes_make_a_merge_key_text()
    {
        Assert.That(Reading.Mapping("{\"<<\": text}").Keys, Is.EqualTo(new[] { "<<" }));
    }

    [Test]
    public void Keys_that_JSON_cannot_tell_apart_are_duplicates()
    {
        Assert.That(Reading.Refusal("a: {vars: {x: {1: a, 0x1: b}}}"), Is.EqualTo("1:22: duplicate key \"1\"; a key may stand once in a mapping"));
    }
}
