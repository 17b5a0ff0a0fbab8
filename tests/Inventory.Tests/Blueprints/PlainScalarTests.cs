using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class PlainScalarTests
{
    [TestCase("yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON")]
    public void Truth_has_nine_spellings(params string[] spellings)
    {
        Assert.That(Reading.List($"[{string.Join(", ", spellings)}]"), Is.All.True);
    }

    [TestCase("no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF")]
    public void Falsehood_has_nine_spellings(params string[] spellings)
    {
        Assert.That(Reading.List($"[{string.Join(", ", spellings)}]"), Is.All.False);
    }

    [TestCase("")]
    [TestCase("~")]
    [TestCase("null")]
    [TestCase("Null")]
    [TestCase("NULL")]
    public void Nothing_has_five_spellings(string yaml)
    {
        Assert.That(Reading.Value(yaml), Is.Null);
    }

    [TestCase("y")]
    [TestCase("N")]
    [TestCase("yEs")]
    [TestCase("nUll")]
    [TestCase("None")]
    [TestCase("10.0.0.1")]
    public void What_only_looks_like_something_else_is_text(string yaml)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(yaml));
    }

    [TestCase("\"yes\"", "yes")]
    [TestCase("'12'", "12")]
    [TestCase("\"\"", "")]
    [TestCase("|-\n      1.5", "1.5")]
    [TestCase("!!str null", "null")]
    public void What_is_quoted_is_text(string yaml, string text)
    {
        Assert.That(Reading.Value(yaml), Is.EqualTo(text));
    }

    [Test]
    public void A_lone_exclamation_mark_does_not_make_text()
    {
        Assert.That(Reading.Value("! \"12\""), Is.EqualTo(12L));
    }
}
