using System.IO;
using System.Linq;
using System.Threading;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>From nothing to running services, with all that a person's Ctrl-C and a lost session can do to it.</summary>
[Order(1)]
internal sealed class UpTests
{
    private static Checkout Checkout => OneController.Checkout;

    private static string Kept => Path.Combine(Checkout.Home, "volumes", "kept");

    [Test, Order(1)]
    public void Up_says_what_it_will_change_before_it_changes_anything_and_can_be_interrupted()
    {
        Checkout.Fill();
        using var up = Checkout.Start("up", "--here").Says("== building Debian");
        Thread.Sleep(1000);
        var result = up.Signal("INT").End(seconds: 60);
        Assert.That(result.ExitCode, Is.Not.Zero, result.ToString());
        var announced = result.Out[..result.Out.IndexOf("== ", System.StringComparison.Ordinal)];
        Assert.That(announced, Does.Contain(Checkout.Home).And.Contain(Checkout.Bridge).And.Contain("ip_forward").And.Contain("packages"));
    }

    [Test, Order(2)]
    public void What_was_made_can_be_removed_and_the_volumes_wait_for_the_next_controller()
    {
        File.WriteAllText(Kept, "older than the controller");
        Checkout.Down("--destroy");
        Assert.That(Directory.GetFileSystemEntries(Checkout.Home), Is.EqualTo([Path.GetDirectoryName(Kept)]));
        Checkout.Fill();
    }

    // Long enough for packages to be half installed, and for a container to be half made.
    [TestCase("== installing Ansible", 20), TestCase("TASK [lxc_container : Create it]", 3), Order(3)]
    public void The_next_up_goes_on_and_can_be_killed(string after, int seconds)
    {
        using var up = Checkout.Start("up", "--here").Says(after);
        Thread.Sleep(1000 * seconds);
        Assert.That(up.Signal("KILL").End(seconds: 60).Error, Is.Empty);
    }

    [Test, Order(4)]
    public void Up_resumes_and_ends_with_the_graph_the_table_and_an_answer_of_the_proxy()
    {
        var up = Checkout.Up().Out;
        Assert.That(up, Does.Not.Contain("== building Debian"), "that was done");
        var shown = up[up.IndexOf("== what is there now", System.StringComparison.Ordinal)..];
        Assert.That(shown, Does.Match(@"@web:\n[ |]*--web\.lxc"));
        Assert.That(shown, Does.Match(@"(?m)^proxy\.lxc +yes +yes +yes +RUNNING "));
        Assert.That(shown, Does.Match(@"(?m)^database\.lxc +yes +no +no "));
        Assert.That(shown, Does.Contain("\"host\": \"web\"").And.Contain("\"database\": \"not connected"));
        Assert.That(Checkout.On("controller.dev", "cat", "/srv/volumes/kept"), Is.EqualTo("older than the controller\n"));
    }

    [Test, Order(5)]
    public void Up_once_more_changes_nothing() => Recap.IsUnchanged(Checkout.Running().Must("up", "--here"));

    [Test, Order(6)]
    public void The_core_is_built_and_nothing_else() =>
        Assert.That(Checkout.Running().Built().Order(), Is.EqualTo(["proxy.lxc", "web.lxc"]));
}
