using System;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>Asking a machine behind a real sshd, and every way in which the connection fails.</summary>
internal sealed class SshTests
{
    private Lab lab;
    private SshServer server;

    [SetUp]
    public void Begin()
    {
        lab = new Lab();
        lab.Add("web").Add("database").Start("web");
        server = new SshServer(lab);
    }

    [TearDown]
    public void End()
    {
        server.Dispose();
        lab.Dispose();
    }

    [Test]
    public void Containers_are_listed_by_the_blueprints_connection_variables()
    {
        var answer = new Executable(lab).ListPlanned(Blueprint.Remote(server, "web", "database", "absent"));
        Assert.That(answer.Members("web"), Is.EqualTo(["web.lxc"]));
        Assert.That(answer.Members("absent"), Is.Empty);
        Assert.That(answer.State("web.lxc"), Is.EqualTo("RUNNING"));
        Assert.That(answer.State("database.lxc"), Is.EqualTo("STOPPED"));
        Assert.That(answer.Text("web.lxc", "lxc_host"), Is.EqualTo(Blueprint.Carrier));
    }

    [Test]
    public void Containers_are_listed_by_the_settings_ssh_configuration()
    {
        var executable = WithConfiguration(server.ClientConfiguration(Blueprint.Carrier));
        Assert.That(executable.ListPlanned(Blueprint.Of("", ["web"])).State("web.lxc"), Is.EqualTo("RUNNING"));
    }

    [Test]
    public void Containers_are_listed_through_a_jump_host()
    {
        using var jump = new SshServer(lab, "jump");
        var configuration = server.ClientConfiguration(Blueprint.Carrier) + "  ProxyJump jump\n" + jump.ClientConfiguration("jump");
        Assert.That(WithConfiguration(configuration).ListPlanned(Blueprint.Of("", ["web"])).State("web.lxc"), Is.EqualTo("RUNNING"));
    }

    [Test]
    public void A_jump_host_that_is_down_is_a_failure()
    {
        var configuration = server.ClientConfiguration(Blueprint.Carrier) + $"  ProxyJump root@127.0.0.1:{Ports.Free()}\n";
        Assert.That(WithConfiguration(configuration).RefusePlanned(Blueprint.Of("", ["web"])), Does.Contain(Blueprint.Carrier));
    }

    [Test]
    public void A_second_run_over_the_warm_connection_says_the_same()
    {
        var executable = new Executable(lab);
        var blueprint = lab.Write("blueprint.yml", Blueprint.Remote(server, "web"));
        string[] arguments = ["--list", "--lxcpath", lab.LxcPath, "--blueprint", blueprint];
        var cold = executable.Run(arguments);
        var warm = executable.Run(arguments);
        Assert.That(warm.Out, Is.EqualTo(cold.Out).And.Not.Empty);
        Assert.That(warm.Error + cold.Error, Is.Empty);
    }

    [Test]
    public void A_user_with_sudo_is_enough()
    {
        using var user = new TestUser(lab).MaySudo();
        Assert.That(new Executable(lab).ListPlanned(Blueprint.Remote(server, user.Name, ["web"])).State("web.lxc"), Is.EqualTo("RUNNING"));
    }

    [Test]
    public void A_user_whom_sudo_refuses_there_is_a_failure()
    {
        using var user = new TestUser(lab);
        Assert.That(
            new Executable(lab).RefusePlanned(Blueprint.Remote(server, user.Name, ["web"])),
            Does.Contain("sudo").And.Contain(Blueprint.Carrier));
    }

    [Test]
    public void A_closed_port_is_a_failure()
    {
        server.Stop();
        Assert.That(Refuse(), Does.Contain(Blueprint.Carrier).And.Contain("refused"));
    }

    [Test]
    public void A_key_the_server_does_not_know_is_a_failure()
    {
        server.RefuseClientKey();
        Assert.That(Refuse(), Does.Contain(Blueprint.Carrier).And.Contain("Permission denied"));
    }

    [Test]
    public void A_changed_host_key_is_a_failure()
    {
        server.RenewHostKey();
        server.Restart();
        Assert.That(Refuse(), Does.Contain(Blueprint.Carrier).And.Contain("key"));
    }

    [Test]
    public void A_server_that_never_answers_is_given_up_after_the_connect_time_out()
    {
        using var silent = Ports.Silent();
        var executable = new Executable(lab) { Environment = { ["LXC_INVENTORY_TIMEOUT__CONNECT"] = "2" } };
        var blueprint = Blueprint.Of($"ansible_host: 127.0.0.1, ansible_port: {Ports.Of(silent)}", ["web"]);
        Assert.That(Seconds(() => executable.RefusePlanned(blueprint)), Is.InRange(1.5, 6));
    }

    [Test]
    public void A_command_that_never_ends_is_given_up_after_the_total_time_out()
    {
        using var user = new TestUser(lab, lab.Write("sleeps", "#!/bin/sh\nexec sleep 300\n"));
        var blueprint = Blueprint.Remote(server, user.Name, ["web"]);
        Assert.That(Seconds(() => new Executable(lab).RefusePlanned(blueprint, "--timeout", "3")), Is.InRange(2.5, 6));
    }

    private string Refuse() => new Executable(lab).RefusePlanned(Blueprint.Remote(server, "web"));

    private Executable WithConfiguration(string text) =>
        new(lab) { Environment = { ["LXC_INVENTORY_SSH__CONFIG"] = lab.Write("ssh_config", text) } };

    private static double Seconds(Action action)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        action();
        return clock.Elapsed.TotalSeconds;
    }
}
