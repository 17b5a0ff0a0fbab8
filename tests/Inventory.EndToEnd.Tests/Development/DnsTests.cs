using System.IO;
using Inventory.EndToEnd.Tests.Fixtures;
using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>This machine finds and reaches the containers by name when that is asked for, and is what it was before afterwards.</summary>
[Order(7)]
internal sealed class DnsTests
{
    private const string Hosts = "/etc/hosts";

    private static Checkout Checkout => OneController.Checkout.Deployed("all");

    private static string Etc => Path.Combine(Checkout.Folder, "etc");

    [OneTimeSetUp]
    public void Require()
    {
        Requires.Programs("curl", "dnsmasq", "unshare");
        Requires.That(!File.ReadAllText(Hosts).Contains("scripts/dns"), "names of development are set up here already: scripts/dns down");
    }

    // A test that failed half-way leaves nothing either.
    [TearDown]
    public void Restore()
    {
        Checkout.Must("dns", "down");
        if (!Directory.Exists(Etc))
            return;
        WithDnsmasq(Checkout.PathOf("scripts/dns"), "down");
        WithDnsmasq("service", "dnsmasq", "stop");
        Directory.Delete(Etc, recursive: true);
    }

    [Test]
    public void By_way_of_the_hosts_file()
    {
        var (hosts, routes) = (File.ReadAllText(Hosts), Routes());

        Assert.That(Checkout.Must("dns", "up", "--containers", "hosts"), Does.StartWith("Names and routes of development on this machine"));
        Assert.That(Address("controller.dev"), Is.EqualTo($"{Checkout.Network}.2"));
        Assert.That(Page("http://proxy.lxc/"), Does.Contain("\"host\": \"web\""));
        var changed = (File.ReadAllText(Hosts), Routes());
        Checkout.Must("dns", "up", "--containers", "hosts");
        Assert.That((File.ReadAllText(Hosts), Routes()), Is.EqualTo(changed));
        Assert.That(Checkout.Must("dns", "status"), Does.Contain($"10.86.3.0/24 via {Checkout.Network}.2").And.Not.Contain("gone"));

        Checkout.Must("dns", "down");
        Assert.That((File.ReadAllText(Hosts), Routes()), Is.EqualTo((hosts, routes)));
    }

    [Test]
    public void By_way_of_dnsmasq()
    {
        Directory.CreateDirectory(Path.Combine(Etc, "dnsmasq.d"));
        File.Copy(Hosts, Path.Combine(Etc, "hosts"), overwrite: true);
        File.WriteAllText(Path.Combine(Etc, "resolv.conf"), "nameserver 127.0.0.77\n");

        WithDnsmasq(Checkout.PathOf("scripts/dns"), "up");
        Assert.That(Asking("getent ahostsv4 proxy.lxc"), Does.StartWith(Checkout.On("controller.dev", "getent", "ahostsv4", "proxy.lxc").Split(' ')[0]));
        Assert.That(Asking("curl --silent --fail http://proxy.lxc/"), Does.Contain("\"host\": \"web\""));

        WithDnsmasq(Checkout.PathOf("scripts/dns"), "down");
        Assert.That(Directory.GetFiles(Path.Combine(Etc, "dnsmasq.d")), Is.Empty);
        Assert.That(File.ReadAllText(Path.Combine(Etc, "hosts")), Is.EqualTo(File.ReadAllText(Hosts)));
    }

    private static string Routes() => Command.Must("/sbin/ip", "-4", "route");

    private static string Address(string name) => Command.Must("getent", "ahostsv4", name).Split(' ')[0];

    private static string Page(string address) => Command.Must("curl", "--silent", "--show-error", "--fail", "--max-time", "10", address);

    // Where only the test's dnsmasq is asked for names.
    private static string Asking(string question) => Command.Must(
        "unshare", "--mount", "sh", "-c", $"mount --bind {Etc}/resolv.conf /etc/resolv.conf && {question}");

    // The test's «service» comes before the machine's.
    private static void WithDnsmasq(params string[] command) => Command.Must(
        "sh", ["-c", "PATH=$1:$PATH LXC_DNS_ETC=$2; export PATH LXC_DNS_ETC; shift 2; \"$@\"", "sh", Path.GetDirectoryName(Machine.Script("service")) ?? "", Etc, .. command]);
}
