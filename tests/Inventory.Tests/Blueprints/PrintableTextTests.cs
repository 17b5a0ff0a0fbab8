using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class PrintableTextTests
{
    [TestCase("a: {vars:\n  {x: \"b\0\"}}", "2:9: the character U+0000; ")]
    [TestCase("a\u0001:", "1:2: the character U+0001; ")]
    [TestCase("a: \u007f", "1:4: the character U+007F; ")]
    [TestCase("a: \uFFFD", "1:4: the character U+FFFD; ")]
    public void What_is_not_printable_is_refused_where_it_stands(string text, string start)
    {
        Assert.That(Reading.Refusal(text), Does.StartWith(start));
    }

    [Test]
    public void A_lone_surrogate_is_refused()
    {
        Assert.That(Reading.Refusal("a: \ud83d"), Does.StartWith("1:4: the character U+D83D; "));
    }

    [Test]
    public void Every_script_is_allowed_in_values()
    {
        Assert.That(Reading.Value("Grüße 世界 😀"), Is.EqualTo("Grüße 世界 😀"));
    }
}
