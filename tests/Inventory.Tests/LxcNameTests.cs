using NUnit.Framework;

namespace Inventory.Tests;

internal sealed class LxcNameTests
{
    [TestCase("web")]
    [TestCase("_web-1.example")]
    [TestCase("1")]
    public void Plain_names_are_taken(string name) => Assert.That(LxcName.IsValid(name), Is.True);

    [TestCase("")]
    [TestCase("-web")]
    [TestCase(".web")]
    [TestCase("web server")]
    [TestCase("wéb")]
    [TestCase("{{web}}")]
    [TestCase("web\n")]
    public void Names_that_a_shell_or_Ansible_could_mistake_are_not(string name) => Assert.That(LxcName.IsValid(name), Is.False);

    [Test]
    public void The_inventory_name_has_the_suffix_once()
    {
        Assert.That(LxcName.OfHost("web.lxc"), Is.EqualTo("web"));
        Assert.That(LxcName.OfHost("web"), Is.EqualTo("web"));
        Assert.That(LxcName.OfHost(LxcName.Host("web.lxc")), Is.EqualTo("web.lxc"));
    }
}
