using System.IO;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>The controller goes, for a while or for good.</summary>
[Order(10)]
internal sealed class DownTests
{
    private static Checkout Checkout => OneController.Checkout;

    private const string Other = Machine.Prefix + "2";

    private const string Forwarding = "/proc/sys/net/ipv4/ip_forward";

    private static string Volumes => Path.Combine(Checkout.Home, "volumes");

    [Test, Order(1)]
    public void While_the_controller_is_down_scripts_say_how_to_start_it()
    {
        Checkout.Deployed("all");
        new Notes(Checkout).Write("older than its down");
        Checkout.Down();
        Assert.That(Checkout.Refuse("build"), Does.Contain("run: scripts/up"));
        Assert.That(Checkout.Refuse("ssh"), Does.Contain("run: scripts/up"));
    }

    [Test, Order(2)]
    public void Up_brings_all_containers_back_also_when_its_keys_were_lost()
    {
        Directory.Delete(Checkout.PathOf(".controller"), recursive: true);
        Checkout.Up();
        Assert.That(
            Checkout.On("controller.dev", "lxc-ls", "--running").Split((char[]?)null, System.StringSplitOptions.RemoveEmptyEntries),
            Is.EqualTo(["database", "logs", "proxy", "web"]));
        Assert.That(new Notes(Checkout).Read(), Does.Contain("older than its down"));
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
    public void Purging_removes_the_volumes_too()
    {
        Checkout.Down("--here", "--destroy", "--purge-volumes");
        Assert.That(Checkout.Home, Does.Not.Exist);
        Assert.That(Traces.Of(Checkout), Is.EquivalentTo(OneController.Before));
    }

    [Test, Order(5)]
    public void What_somebody_else_has_in_that_folder_stays()
    {
        Directory.CreateDirectory(Volumes);
        File.WriteAllText(Path.Combine(Checkout.Home, "checkout"), Checkout.PathOf("").TrimEnd('/'));
        var other = Path.Combine(Checkout.Home, "other");
        File.WriteAllText(other, "");

        Checkout.Must("down", "--here", "--destroy", "--purge-volumes");

        Assert.That(Directory.GetFileSystemEntries(Checkout.Home), Is.EqualTo([other]));
        Assert.That(Checkout.Refuse("up", "--here"), Does.Contain("it has other things in it (other)"));
        File.Delete(other);
    }

    [Test, Order(6)]
    public void Forwarding_stays_on_while_something_else_here_is_on_a_bridge()
    {
        Directory.CreateDirectory(Checkout.Home);
        File.WriteAllText(Path.Combine(Checkout.Home, "ip_forward"), "0\n");
        var before = File.ReadAllText(Forwarding);
        Command.Must("/sbin/ip", "link", "add", Other, "type", "bridge");
        Command.Must("/sbin/ip", "link", "add", Other + "a", "type", "veth", "peer", "name", Other + "b");
        Command.Must("/sbin/ip", "link", "set", Other + "a", "master", Other);

        var down = Checkout.Must("down", "--here", "--destroy", "--purge-volumes");

        Command.Must("/sbin/ip", "link", "delete", Other + "a");
        Command.Must("/sbin/ip", "link", "delete", Other);
        Assert.That(down, Does.Match($"net.ipv4.ip_forward stays on, for what is on .*{Other} .*here; it was 0"));
        Assert.That(File.ReadAllText(Forwarding), Is.EqualTo(before));
    }
}
