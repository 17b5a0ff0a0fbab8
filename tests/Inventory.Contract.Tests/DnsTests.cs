using System;
using System.IO;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>What scripts/dns does to a workstation, for which programs stand in that note how they are called, and a folder for /etc.</summary>
internal sealed class DnsTests
{
    private const string Hosts = Workstation.Hosts;
    private const string Route = Workstation.Route;

    private Workstation here;

    [SetUp]
    public void Make() => here = new();

    [TearDown]
    public void Remove() => here.Dispose();

    [Test]
    public void Names_of_containers_are_those_that_are_listed_now()
    {
        here.Must("up", "--containers", "hosts");

        Assert.That(here.Etc("hosts"), Does.StartWith(Hosts + "# BEGIN").And.Contain("\n10.0.9.2 controller.dev\n10.86.3.20 web.lxc\n# END"));
        Assert.That(here.Calls(), Does.Contain($"ip -4 route add {Route}\n"));
        Down();
    }

    [TestCase("127.0.0.1 localhost")]
    [TestCase("127.0.0.1 localhost\n\n\n")]
    [TestCase("\n")]
    [TestCase("")]
    public void Down_leaves_the_file_as_it_was(string hosts)
    {
        here.Write("etc/hosts", hosts);
        here.Must("up", "--containers", "none");
        here.Must("up", "--containers", "hosts");
        here.Must("down");

        Assert.That(here.Etc("hosts"), Is.EqualTo(hosts));
    }

    [Test]
    public void Lines_that_came_meanwhile_stay()
    {
        here.Must("up");
        here.Write("etc/hosts", here.Etc("hosts") + "10.0.0.9 printer\n");
        here.Must("up", "--containers", "none");
        here.Must("down");

        Assert.That(here.Etc("hosts"), Is.EqualTo(Hosts + "10.0.0.9 printer\n"));
    }

    [TestCase("up")]
    [TestCase("down")]
    public void A_block_without_its_end_is_refused_because_all_below_it_would_go(string verb)
    {
        here.Must("up");
        var hosts = here.Etc("hosts").Replace("# END names of development\n", "10.0.0.9 printer\n", StringComparison.Ordinal);
        here.Write("etc/hosts", hosts);

        Assert.That(here.Refusal(verb), Does.Contain("# END names of development"));
        Assert.That(here.Etc("hosts"), Is.EqualTo(hosts));
    }

    [Test]
    public void A_second_time_nothing_changes()
    {
        here.Write("etc/resolv.conf", "nameserver 127.0.0.1\n");
        Directory.CreateDirectory(here.PathOf("etc/dnsmasq.d"));
        here.Must("up");
        var (hosts, calls) = (here.Etc("hosts"), here.Changes());
        here.Must("up");

        Assert.That((here.Etc("hosts"), here.Changes()), Is.EqualTo((hosts, calls)));
        Down();
    }

    [Test]
    public void Systemd_resolved_asks_the_controller_for_containers_only()
    {
        here.Write("etc/resolv.conf", "nameserver 127.0.0.53\n");
        here.Must("up");

        Assert.That(here.Calls(), Does.Contain("resolvectl dns lxcdev0 10.86.3.1\n").And.Contain("resolvectl domain lxcdev0 ~lxc\n"));
        Down();
        Assert.That(here.Calls(), Does.Contain("resolvectl revert lxcdev0\n"));
    }

    [Test]
    public void NetworkManagers_dnsmasq_gets_a_file()
    {
        here.Write("etc/NetworkManager/conf.d/dns.conf", "[main]\ndns=dnsmasq\n");
        here.Must("up");

        Assert.That(here.Etc("NetworkManager/dnsmasq.d/lxc-names.conf"), Does.StartWith("server=/lxc/10.86.3.1\n"));
        Assert.That(here.Calls(), Does.Contain("nmcli general reload dns-full\n"));
        Down();
        Assert.That(here.PathOf("etc/NetworkManager/dnsmasq.d/lxc-names.conf"), Does.Not.Exist);
    }

    [Test]
    public void MacOS_gets_a_resolver_and_a_route_of_its_own()
    {
        here.StandIn("uname", "echo Darwin");
        here.StandIn("route", """[ "$2" != get ] || printf '%s\n' '   route to: 10.0.9.2' '  interface: bridge100'""");
        here.StandIn("netstat", $"grep -qs 'route -n add' {here.PathOf("calls")} && echo '10.86.3/24   10.0.9.2   UGSc   bridge100'; true");
        here.Must("up");

        Assert.That(here.Etc("resolver/lxc"), Is.EqualTo("nameserver 10.86.3.1\n"));
        Assert.That(here.Calls(), Does.Contain("route -n add -net 10.86.3.0/24 10.0.9.2\n"));
        here.Must("down");
        Assert.That(here.Calls(), Does.Contain("route -n delete -net 10.86.3.0/24 10.0.9.2\n"));
        Assert.That(here.PathOf("etc/resolver"), Does.Not.Exist);
    }

    [Test]
    public void A_route_that_was_there_stays()
    {
        here.Write("route", $"{Route} dev lxcdev0\n");
        here.Must("up");
        here.Must("down");

        Assert.That(here.Calls(), Does.Not.Contain("route add").And.Not.Contain("route delete"));
    }

    [TestCase("etc/hosts", "10.0.0.9 printer web.lxc # mine\n", "has web.lxc already")]
    [TestCase("etc/hosts", "# BEGIN names of development, by scripts/dns of /other\n# END names of development\n", "that of the checkout /other")]
    [TestCase("route", "10.86.3.0/24 via 10.0.0.1 dev eth0\n", "through 10.0.0.1")]
    [TestCase("route", "10.86.3.0/24 dev br0 proto kernel\n", "has 10.86.3.0/24 itself")]
    public void What_somebody_else_has_set_is_left_alone(string file, string text, string told)
    {
        here.Write(file, text);

        Assert.That(here.Refusal("up", "--containers", "hosts"), Does.Contain(told));
        Assert.That((File.ReadAllText(here.PathOf(file)), here.Changes()), Is.EqualTo((text, Array.Empty<string>())));
    }

    [Test]
    public void A_way_that_the_machine_has_not_is_refused() =>
        Assert.That(here.Refusal("up", "--containers", "resolved"), Does.Contain("--containers hosts"));

    [TestCase("10.86.3.0/24 10.86.3.1 lxc/../../x")]
    [TestCase("10.86.3.0/24 10.86.3.1")]
    [TestCase("{{ undefined }}")]
    public void Only_addresses_and_a_domain_are_taken_from_the_controller(string said)
    {
        here.Says("10.86.3.0/24 10.86.3.1 lxc", said);

        Assert.That(here.Refusal("up"), Does.Contain("does not say which network"));
    }

    [Test]
    public void A_controller_that_does_not_answer_is_told()
    {
        here.StandIn("ssh", "[ \"$2\" = -G ] || [ \"$4\" = -G ] || exit 255; echo hostname 10.0.9.2");

        Assert.That(here.Refusal("up"), Does.Contain("the controller does not answer; run: scripts/up"));
        here.Must("up", "--containers", "none");
    }

    [Test]
    public void What_does_not_work_is_tried_again_and_can_be_removed()
    {
        here.Write("etc/NetworkManager/conf.d/dns.conf", "[main]\ndns=dnsmasq\n");
        here.StandIn("nmcli", "exit 1");
        Assert.That(here.Refusal("up"), Does.Contain("that did not work"));
        Assert.That(here.Refusal("up"), Does.Contain("that did not work"));

        Assert.That(here.Dns("down").Status, Is.Zero);
        Assert.That(here.Etc("hosts"), Is.EqualTo(Hosts));
    }

    [Test]
    public void A_controller_behind_a_forwarded_port_is_refused()
    {
        here.Says("hostname 10.0.9.2", "hostname 127.0.0.1");

        Assert.That(here.Refusal("up", "--containers", "none"), Does.Contain("nothing can be routed through that"));
    }

    [Test]
    public void Status_tells_what_has_gone()
    {
        here.Must("up");
        Assert.That(here.Dns("status").Status, Is.Zero);
        File.Delete(here.PathOf("route"));
        var status = here.Dns("status");

        Assert.That(status.Status, Is.EqualTo(1));
        Assert.That(status.Output, Does.Contain($"{Route} - that is gone").And.Contain("scripts/dns up"));
        here.Must("up");
        Assert.That(here.Dns("status").Status, Is.Zero);
    }

    private void Down()
    {
        here.Must("down");
        Assert.That(here.Etc("hosts"), Is.EqualTo(Hosts));
        Assert.That(here.PathOf("route"), Does.Not.Exist);
        Assert.That(here.Dns("status").Status, Is.EqualTo(1));
    }
}
