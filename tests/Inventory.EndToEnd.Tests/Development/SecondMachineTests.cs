using System;
using System.IO;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>
/// A second machine that Vagrant has not made yet, and has made then. It is a server like those of the other environments; only Vagrant's
/// note of it, and what scripts/up does to let the controller in, come from here.
/// </summary>
[Order(8)]
internal sealed class SecondMachineTests
{
    private const string Machine2 = "node2.dev";

    private const string Plan = "inventory/development/blueprint.yml";

    private static readonly string[] Prepare = ["-i", Plan, "playbooks/lxc_hosts.yml"];

    private Edit? plan;

    private Edit? networks;

    private Edit? ways;

    private static Checkout Checkout => OneController.Checkout.Deployed("all");

    private static string Notes => Checkout.PathOf(".vagrant");

    private static string Key => Path.Combine(Checkout.Folder, "controller.pub");

    [OneTimeSetUp]
    public void Begin()
    {
        ways = new Edit(Checkout, ".controller/ssh_config", text => text);
        networks = new Edit(Checkout, "inventory/development/group_vars/development.yml", "lxc_environment_network: 10.86.0.0/21\n");
        plan = new Edit(Checkout, Plan, text => text
            .Replace("? *controller", $$"""
                ? *controller
                        {{Machine2}}:
                          vagrant: true
                          lxc_host_address: 10.86.4.1
                          lxc_host_network: 10.86.4.0/24
                          lxc_host_dhcp_range: 10.86.4.100,10.86.4.254
                """, StringComparison.Ordinal)
            .Replace("web.lxc:\n", $"web.lxc:\n            second.lxc: {{lxc_host: {Machine2}}}\n", StringComparison.Ordinal));
        Checkout.Must("ansible-playbook", Prepare);
    }

    [OneTimeTearDown]
    public void End()
    {
        plan?.Dispose();
        networks?.Dispose();
        ways?.Dispose();
        if (Directory.Exists(Notes))
            Directory.Delete(Notes, recursive: true);
        File.Delete(Key);
        Checkout.Must("ansible-playbook", Prepare);
        Command.Must(Machine.Script("server.sh"), "destroy", Checkout.Folder);
        Checkout.Shell("controller.dev", $"sed -i '/{Machine2}/d' /etc/hosts /etc/ssh/ssh_known_hosts");
    }

    [Test, Order(1)]
    public void While_it_is_not_made_everything_else_goes_on_without_it()
    {
        Recap.IsUnchanged(Checkout.Must("ansible-playbook", Prepare));
        Recap.IsUnchanged(Checkout.Must("build", "web.lxc"));
        Assert.That(Checkout.Refuse("build", "second.lxc"), Does.Contain($"belongs on {Machine2}").And.Contain($"vagrant up {Machine2}"));
        Assert.That(
            Checkout.Run("ansible-playbook", "-i", Plan, "playbooks/build.yml", "--limit", "second.lxc").Out,
            Does.Contain($"belongs on {Machine2}, which Vagrant has not built; run: vagrant up {Machine2}"));
        Assert.That(Listed(), Does.Not.Contain(Machine2).And.Not.Contain("second.lxc"));
        Assert.That(
            Checkout.On("controller.dev", "iptables", "-t", "nat", "-S", "POSTROUTING"),
            Does.Contain("! -d 10.86.0.0/21 -j MASQUERADE").And.Not.Contain("! -d 10.86.3.0/24"), "what there was with one machine is gone");
    }

    [Test, Order(2)]
    public void Once_it_is_made_it_carries_containers_that_all_others_find()
    {
        Make($"{Checkout.Network}.30");
        Checkout.Must("ansible-playbook", Prepare);
        Assert.That(Listed(), Does.Contain(Machine2).And.Not.Contain("second.lxc"));

        Checkout.Must("build", "second.lxc");

        Assert.That(Listed(), Does.Contain("second.lxc"));
        Assert.That(Checkout.On("second.lxc", "hostname"), Is.EqualTo("second\n"));
        Assert.That(Checkout.On("web.lxc", "getent", "ahostsv4", "second.lxc"), Does.StartWith("10.86.4."));
        Recap.IsUnchanged(Checkout.Must("ansible-playbook", Prepare));
    }

    [Test, Order(3)]
    public void The_workstation_lists_and_reaches_what_it_carries()
    {
        string[] status = ["status", "--blueprint", Checkout.PathOf(Plan)];
        Assert.That(Command.Must(Checkout.PathOf("bin/lxc-inventory"), status), Does.Match(@"second\.lxc +yes +yes +yes +RUNNING .* node2\.dev"));

        Checkout.Must("dns", "up", "--containers", "hosts");
        try
        {
            Assert.That(Command.Must("bash", "-c", "exec 3<>/dev/tcp/second.lxc/22 && head -n 1 <&3"), Does.StartWith("SSH-2.0"));
        }
        finally
        {
            Checkout.Must("dns", "down");
        }
    }

    private static string Listed() => Checkout.On("controller.dev", "ansible", "-i", "inventory/development", "all", "--list-hosts");

    private static void Make(string address)
    {
        var controllers = Checkout.On("controller.dev", "sh", "-c", "cat ~/.ssh/id_ed25519.pub");
        File.WriteAllText(Key, controllers + File.ReadAllText(Checkout.PathOf(".controller/id_ed25519.pub")));
        var known = Machine.MakeServer(Checkout.Folder, Machine2, address, Key);
        Command.Must("bash", "-c", $"""
            root={Checkout.PathOf("")} name=controller.dev ssh_config={Checkout.PathOf(".controller/ssh_config")}
            . $root/scripts/lib/machine/provision.sh && write_ssh_config {Machine2} {address} root '{known[(Machine2.Length + 1)..]}'
            """);
        Checkout.Shell("controller.dev", $"echo '{address} {Machine2}' >>/etc/hosts; echo '{known}' >>/etc/ssh/ssh_known_hosts");
        Directory.CreateDirectory(Path.Combine(Notes, "machines", Machine2, "libvirt"));
        File.WriteAllText(Path.Combine(Notes, "machines", Machine2, "libvirt", "id"), "a number");
    }
}
