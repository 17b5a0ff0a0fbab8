using System.Linq;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class MappingKeyTests
{
    [TestCase("text", "text")]
    [TestCase("yes", "true")]
    [TestCase("off", "false")]
    [TestCase("~", "null")]
    [TestCase("0x10", "16")]
    [TestCase("9223372036854775808", "9223372036854775808")]
    [TestCase("1.0", "1.0")]
    [TestCase("0.00001", "1e-05")]
    [TestCase("1.0e+15", "1000000000000000.0")]
    [TestCase("1.0e+16", "1e+16")]
    [TestCase("-12345678901234568.0", "-1.2345678901234568e+16")]
    [TestCase("1.0e+17", "1e+17")]
    [TestCase("-.inf", "-Infinity")]
    [TestCase(".nan", "NaN")]
    [TestCase("=", "=")]
    public void Keys_are_spelled_as_json_dumps_spells_them(string yaml, string key)
    {
        Assert.That(Reading.Mapping($"{{{yaml}: value}}").Keys.Single(), Is.EqualTo(key));
    }

    [TestCase("[1]: b", "a key that is a list or a mapping; ")]
    [TestCase("2024-01-01: b", "the key \"2024-01-01\" is a date; put it in quotes")]
    [TestCase("!unsafe a: b", "a tagged key; ")]
    public void Keys_that_json_dumps_cannot_spell_are_refused(string entry, string reason)
    {
        Assert.That(Reading.Refusal($"a: {{vars: {{x: {{{entry}}}}}}}"), Does.StartWith("1:16: " + reason));
    }
}
