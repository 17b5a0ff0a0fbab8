using System.IO;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>The controller goes, for a while or for good.</summary>
[Order(9)]
internal sealed class DownTests
{
    private static Checkout Checkout => OneController.Checkout;

    private static string Volumes => Path.Combine(Checkout.Home, "volumes");

    [Test, Order(1)]
    public void While_the_controller_is_down_scripts_say_how_to_start_it()
    {
        Checkout.Deployed("all");
        new Notes(Checkout).Write("older than the controller");
        Checkout.Down();
        Assert.That(Checkout.Refuse("build"), Does.Contain("run: scripts/up"));
        Assert.That(Checkout.Refuse("ssh"), Does.Contain("run: scripts/up"));
    }

    [Test, Order(2)]
    public void Up_brings_all_containers_back()
    {
        Checkout.Up();
        Assert.That(
            Checkout.On("controller.dev", "lxc-ls", "--running").Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries),
            Is.EqualTo(["database", "logs", "proxy", "web"]));
        Assert.That(new Notes(Checkout).Read(), Does.Contain("older than the controller"));
    }

    [Test, Order(3)]
    public void A_destroyed_controller_leaves_nothing_but_the_volumes()
    {
        Checkout.Running().Down("--destroy");
        Assert.That(Traces.Of(Checkout), Is.EquivalentTo(OneController.Before));
        Assert.That(Directory.GetFileSystemEntries(Checkout.Home), Is.EqualTo([Volumes]));
        Assert.That(Checkout.Refuse("build"), Does.Contain("run: scripts/up"));
    }

    [Test, Order(4)]
    public void A_new_controller_finds_the_volumes()
    {
        Checkout.Deployed("database.lxc");
        Assert.That(new Notes(Checkout).Read(), Does.Contain("older than the controller"));
    }

    [Test, Order(5)]
    public void Purging_removes_the_volumes_too()
    {
        Checkout.Down("--destroy", "--purge-volumes");
        Assert.That(Checkout.Home, Does.Not.Exist);
        Assert.That(Traces.Of(Checkout), Is.EquivalentTo(OneController.Before));
    }
}
