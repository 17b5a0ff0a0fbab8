using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class InventoryNameTests
{
    [TestCase("web", true)]
    [TestCase("_web2", true)]
    [TestCase("2web", false)]
    [TestCase("a-b", false)]
    [TestCase("a.b", false)]
    [TestCase("gr\u00fcn", false)]
    [TestCase("a\n", false)]
    [TestCase("", false)]
    public void Group_names_are_identifiers(string name, bool isAllowed)
    {
        Assert.That(InventoryName.IsGroup(name), Is.EqualTo(isAllowed));
    }

    [TestCase("web.lxc", true)]
    [TestCase("10.0.0.1", true)]
    [TestCase("2001:db8::1", true)]
    [TestCase("trailing_", true)]
    [TestCase("-web", false)]
    [TestCase(".web", false)]
    [TestCase("a b", false)]
    [TestCase("a,b", false)]
    [TestCase("a:b", false)]
    [TestCase("{{ a }}", false)]
    [TestCase("w\u00eb", false)]
    [TestCase("a\0", false)]
    [TestCase("", false)]
    public void Host_names_are_what_Ansible_can_match(string name, bool isAllowed)
    {
        Assert.That(InventoryName.IsHost(name), Is.EqualTo(isAllowed));
    }
}
