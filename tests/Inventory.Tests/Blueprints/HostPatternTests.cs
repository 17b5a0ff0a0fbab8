using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class HostPatternTests
{
    [TestCase("web.lxc:2222", "web.lxc")]
    [TestCase("[web.lxc]:2222", "web.lxc")]
    [TestCase("10.0.0.1:2222", "10.0.0.1")]
    [TestCase("[2001:db8::1]:2222", "2001:db8::1")]
    [TestCase("web[1:1]:2222", "web1")]
    public void A_port_is_split_off(string text, string name)
    {
        var pattern = HostPattern.Parse(text);

        Assert.That(pattern.Names, Is.EqualTo(new[] { name }));
        Assert.That(pattern.Port, Is.EqualTo(2222));
    }

    [TestCase("2001:db8::1")]
    [TestCase("::1:22")]
    [TestCase("web_:22")]
    [TestCase("web..lxc:22")]
    [TestCase("a:22:23")]
    [TestCase("web:")]
    public void A_colon_stays_where_Ansible_sees_no_port(string text)
    {
        var pattern = HostPattern.Parse(text);

        Assert.That(pattern.Names, Is.EqualTo(new[] { text }));
        Assert.That(pattern.Port, Is.Null);
    }

    [Test]
    public void The_port_becomes_a_variable_that_the_host_can_override()
    {
        var hosts = Reading.Blueprint("a: {hosts: {'x:22': , 'y:22': {ansible_port: 23}}}").Hosts;

        Assert.That(hosts["x"].Variables["ansible_port"], Is.EqualTo(22L));
        Assert.That(hosts["y"].Variables["ansible_port"], Is.EqualTo(23L));
    }
}
