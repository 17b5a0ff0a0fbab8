using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class QuotedTests
{
    [Test]
    public void Text_stays_on_one_line()
    {
        Assert.That(Quoted.Text("a\nb\u00e9"), Is.EqualTo("\"a\\u000ab\\u00e9\""));
    }

    [Test]
    public void Long_text_is_cut()
    {
        Assert.That(Quoted.Text(new string('x', 1000)), Is.EqualTo("\"" + new string('x', 60) + "...\""));
    }
}
