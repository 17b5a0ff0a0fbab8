using System;
using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>A container dies only when that was meant; the rows of its database and all that was logged outlive it.</summary>
[Order(4)]
internal sealed class DestroyTests
{
    private static Checkout Checkout => OneController.Checkout.Deployed("all");

    [Test, Order(1)]
    public void Nothing_is_destroyed_without_its_name_as_confirmation()
    {
        Assert.That(Refusal("proxy.lxc"), Does.Contain("confirm=proxy.lxc"));
        Assert.That(Checkout.Built(), Does.Contain("proxy.lxc"));
    }

    [Test, Order(2)]
    public void Nothing_is_destroyed_while_a_container_that_requires_it_runs()
    {
        Assert.That(Refusal("logs.lxc", "--yes"), Does.Contain("database.lxc requires logs.lxc").And.Contain("force"));
        Assert.That(Checkout.Built(), Does.Contain("logs.lxc"));
    }

    [Test, Order(3)]
    public void What_was_destroyed_by_force_comes_back_with_its_notes_and_its_logs()
    {
        var notes = new Notes(Checkout);
        notes.Write("kept on a volume");
        Checkout.On("web.lxc", "logger", "hello from web");
        Eventually.Holds(() => Collected().Contains("hello from web", StringComparison.Ordinal), "the message arrived");

        Assert.That(Checkout.Must("destroy", "logs.lxc", "--yes", "--force"), Does.Contain("stays: /srv/volumes/logs-log"));
        Checkout.Must("destroy", "database.lxc", "--yes");
        Assert.That(Checkout.Built().Order(), Is.EqualTo(["proxy.lxc", "web.lxc"]));
        Recap.IsUnchanged(Checkout.Must("destroy", "database,logs", "--yes"));
        Assert.That(notes.Refusal(), Does.Contain("503"));

        Checkout.Must("deploy", "database.lxc");
        Assert.That(notes.Read(), Does.Contain("kept on a volume"));
        Assert.That(Collected(), Does.Contain("hello from web"));
    }

    [Test, Order(4)]
    public void A_container_whose_configuration_LXC_refuses_counts_as_running_and_can_be_destroyed()
    {
        Checkout.Shell("controller.dev", "echo lxc.nonsense = 1 >>/var/lib/lxc/proxy/config");
        Assert.That(Refusal("web.lxc", "--yes"), Does.Contain("proxy.lxc requires web.lxc and is not stopped"));
        var build = Checkout.Run("build", "proxy.lxc");
        Assert.That(build.Out, Does.Contain("LXC refuses the configuration of proxy"), build.ToString());

        Checkout.Must("destroy", "proxy.lxc", "--yes");
        Assert.That(Checkout.On("controller.dev", "lxc-ls", "-1"), Does.Not.Contain("proxy"));

        Checkout.Must("deploy", "proxy.lxc");
        Assert.That(new Notes(Checkout).Read(), Does.StartWith("["));
    }

    private static string Collected() => Checkout.Shell("logs.lxc", "cat /var/log/remote/*");

    private static string Refusal(params string[] arguments)
    {
        var result = Checkout.Run("destroy", arguments);
        Assert.That(result.ExitCode, Is.Not.Zero, result.ToString());
        return result.Out + result.Error;
    }
}
