using NUnit.Framework;

namespace Inventory.Tests.Lxc;

/// <summary>Each case is what liblxc 5.0.2 does: lxc-ls leaves out a container whose configuration it refuses.</summary>
[TestFixture]
internal sealed class RefusalsTests
{
    [TestCase("lxc.utsname = x", "unknown key lxc.utsname (LXC 3.0 renamed it to lxc.uts.name)")]
    [TestCase("lxc.network.type = veth", "unknown key lxc.network.type (LXC 3.0 renamed it to lxc.net.0.type)")]
    [TestCase("lxc.kmsg = 0", "unknown key lxc.kmsg (LXC 3.0 dropped it)")]
    [TestCase("lxc.start.foo = 1", "unknown key lxc.start.foo")]
    [TestCase("lxc.{{ é }} = 1", "unknown key lxc.\\u007b\\u007b \\u00e9 \\u007d\\u007d")]
    [TestCase("lxc.net.0.typ", "no = in the line \"lxc.net.0.typ\"")]
    [TestCase("lxc.net.0.typ = veth", "unknown key lxc.net.0.typ")]
    [TestCase("lxc.net.x.type = veth", "no network number in lxc.net.x.type")]
    [TestCase("lxc.net.0.type = bridge", "lxc.net.0.type cannot be \"bridge\"")]
    [TestCase("lxc.net.0.veth.pair = a", "lxc.net.0.veth.pair comes before lxc.net.0.type = veth")]
    [TestCase("lxc.net.0.flags =", "lxc.net.0.flags is emptied before it is set")]
    [TestCase("lxc.net.0.ipv4.address = 10.1", "lxc.net.0.ipv4.address cannot be \"10.1\"")]
    [TestCase("lxc.start.auto = 2", "lxc.start.auto cannot be \"2\"")]
    [TestCase("lxc.start.auto = '1\"", "lxc.start.auto cannot be \"'1\"\"")]
    [TestCase("lxc.start.delay = 08", "lxc.start.delay cannot be \"08\"")]
    [TestCase("lxc.start.delay = 4294967296", "lxc.start.delay cannot be \"4294967296\"")]
    [TestCase("lxc.arch = AMD64", "lxc.arch cannot be \"AMD64\"")]
    [TestCase("lxc.arch =", "lxc.arch cannot be \"\"")]
    [TestCase("lxc.idmap = u 0 100000", "lxc.idmap cannot be \"u 0 100000\"")]
    [TestCase("lxc.signal.halt = PWR", "lxc.signal.halt cannot be \"PWR\"")]
    [TestCase("lxc.mount.auto = proc:foo", "lxc.mount.auto cannot be \"proc:foo\"")]
    [TestCase("lxc.cgroup.dir = /x", "lxc.cgroup.dir cannot be \"/x\"")]
    public void What_LXC_refuses_is_told(string line, string error) =>
        Assert.That(Answer.Configuration(line).Error, Is.EqualTo(error));

    [TestCase("lxc.start.auto = 0x1")]
    [TestCase("lxc.start.auto = +1")]
    [TestCase("lxc.start.order = -2147483648")]
    [TestCase("lxc.arch = \"x86_64\"")]
    [TestCase("lxc.idmap = g  0\t100000 65536")]
    [TestCase("lxc.signal.halt = sigrtmin+3")]
    [TestCase("lxc.net.00.type = veth")]
    [TestCase("lxc.net.0 =")]
    [TestCase("lxc.net.0.ipv4.address = 10.0.0.1/24 10.0.0.255")]
    [TestCase("lxc.net.0.ipv6.gateway = dev")]
    [TestCase("lxc.mount.auto = proc sys cgroup2:ro shmounts:/x")]
    [TestCase("lxc.namespace.share.net = x")]
    [TestCase("lxc.cap.keep = none")]
    [TestCase("lxc.cgroup.devices.deny = x")]
    [TestCase("lxc.prlimit.nofile = 1024 : unlimited")]
    [TestCase("lxc.console.size = 1 MB")]
    [TestCase("lxc.time.offset.boot = 5 h")]
    public void What_LXC_takes_is_not_an_error(string line) => Assert.That(Answer.Configuration(line).Error, Is.Null);

    [Test]
    public void Dropping_and_keeping_capabilities_exclude_each_other() =>
        Assert.That(
            Answer.Configuration("lxc.cap.drop = sys_admin", "lxc.cap.keep = chown").Error,
            Is.EqualTo("lxc.cap.keep and lxc.cap.drop exclude each other"));

    [Test]
    public void A_network_can_be_begun_anew() =>
        Assert.That(
            Answer.Configuration("lxc.net.0.type = none", "lxc.net.0 =", "lxc.net.0.type = veth", "lxc.net.0.veth.pair = a").Error,
            Is.Null);
}
