using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class SpellingTests
{
    [TestCase("requires", "require")]
    [TestCase("requires", "rrequires")]
    [TestCase("requires", "requirez")]
    [TestCase("requires", "reuqires")]
    [TestCase("requires", "requirse")]
    [TestCase("ab", "ba")]
    [TestCase("a", "")]
    public void One_slip(string one, string other)
    {
        Assert.That(Spelling.IsSlip(one, other), Is.True);
        Assert.That(Spelling.IsSlip(other, one), Is.True);
    }

    [TestCase("requires", "requires")]
    [TestCase("requires", "requi")]
    [TestCase("requires", "erquirse")]
    [TestCase("lxc_host", "lxc_name")]
    [TestCase("", "")]
    public void None_or_more(string one, string other)
    {
        Assert.That(Spelling.IsSlip(one, other), Is.False);
        Assert.That(Spelling.IsSlip(other, one), Is.False);
    }
}
