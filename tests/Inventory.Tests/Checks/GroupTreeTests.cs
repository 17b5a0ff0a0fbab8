using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class GroupTreeTests
{
    [TestCase("containers", "proxy web database")]
    [TestCase("web", "")]
    [TestCase("ghost", "")]
    public void Below(string group, string below) =>
        Assert.That(GroupTree.Below(Sample.Blueprint(), group), Is.EquivalentTo(below.Split(' ', System.StringSplitOptions.RemoveEmptyEntries)));

    [TestCase("web", "development containers web")]
    [TestCase("development", "development")]
    public void Upwards(string group, string upwards) =>
        Assert.That(GroupTree.Upwards(Sample.Blueprint(), group), Is.EquivalentTo(upwards.Split(' ')));
}
