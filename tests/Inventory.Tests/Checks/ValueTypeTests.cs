using Inventory.Checks;
using Inventory.Tests.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class ValueTypeTests
{
    [TestCase("", "null")]
    [TestCase("yes", "bool")]
    [TestCase("3", "int")]
    [TestCase("99999999999999999999", "int")]
    [TestCase("0.5", "float")]
    [TestCase("'3'", "str")]
    [TestCase("2026-11-22", "str")]
    [TestCase("!unsafe '{{ a }}'", "str")]
    [TestCase("'{{ a }}'", "template")]
    [TestCase("!vault abc", "vault")]
    [TestCase("[a]", "list")]
    [TestCase("{a: b}", "dict")]
    public void Types_have_Ansibles_names(string yaml, string type) => Assert.That(ValueType.Of(Reading.Value(yaml)), Is.EqualTo(type));
}
