using System.IO;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>What containers of this machine are doing.</summary>
internal sealed class StateTests
{
    private const string LongPath = "a-folder-whose-name-is-so-long-that-no-abstract-socket-name-can-hold-it-and-lxc-has-to-write-a-hash-instead-of-it";

    private static readonly string[] Bridged = ["lxc.net.0.type = veth", $"lxc.net.0.link = {Machine.Bridge}", "lxc.net.0.flags = up"];

    [Test]
    public void Running_stopped_and_frozen_containers_are_told_apart([Values("lxc", LongPath)] string lxcPath)
    {
        using var lab = new Lab(lxcPath);
        lab.Add("runs").Add("stopped").Add("frozen").Start("runs", "frozen").Freeze("frozen");
        var answer = new Executable(lab).List();
        Assert.That(answer.Members("lxc_running"), Is.EqualTo(["runs.lxc"]));
        Assert.That(answer.Members("lxc_stopped"), Is.EqualTo(["stopped.lxc"]));
        Assert.That(answer.Members("lxc_frozen"), Is.EqualTo(["frozen.lxc"]));
    }

    [Test]
    public void Processes_that_end_while_they_are_read_about_do_not_matter()
    {
        using var lab = new Lab();
        using var churn = new Churn();
        lab.Add("one").Start("one");
        for (var time = 0; time < 25; time++)
            Assert.That(new Executable(lab).List().State("one.lxc"), Is.EqualTo("RUNNING"));
    }

    [Test]
    public void A_container_that_is_thawed_and_stopped_and_destroyed_is_followed()
    {
        using var lab = new Lab();
        var executable = new Executable(lab);
        lab.Add("one").Start("one").Freeze("one");
        Assert.That(executable.List().State("one.lxc"), Is.EqualTo("FROZEN"));
        Assert.That(Then(() => lab.Unfreeze("one")), Is.EqualTo("RUNNING"));
        Assert.That(Then(() => lab.Stop("one")), Is.EqualTo("STOPPED"));
        lab.Destroy("one");
        Assert.That(executable.List().Hosts, Is.Empty);

        string? Then(System.Action change)
        {
            change();
            return executable.List().State("one.lxc");
        }
    }

    [Test]
    public void Static_addresses_are_told_and_the_first_IPv4_is_the_one_to_reach()
    {
        using var lab = new Lab();
        lab.Add("one", [.. Bridged, "lxc.net.0.ipv4.address = 10.213.77.21/24", "lxc.net.0.ipv6.address = fd77:213::21/64"]).Start("one");
        var answer = new Executable(lab).List();
        Assert.That(answer.Text("one.lxc", "ansible_host"), Is.EqualTo("10.213.77.21"));
        Assert.That(answer.List("one.lxc", "lxc_addresses"), Is.EqualTo(["10.213.77.21", "fd77:213::21"]));
    }

    [Test]
    public void A_container_with_only_IPv6_is_reached_by_it()
    {
        using var lab = new Lab();
        lab.Add("one", [.. Bridged, "lxc.net.0.ipv6.address = fd77:213::22/64"]).Start("one");
        Assert.That(new Executable(lab).List().Text("one.lxc", "ansible_host"), Is.EqualTo("fd77:213::22"));
    }

    [Test]
    public void A_running_container_without_an_address_yet_has_no_ansible_host()
    {
        using var lab = new Lab();
        lab.Add("one", Bridged).Start("one");
        var answer = new Executable(lab).List();
        Assert.That(answer.State("one.lxc"), Is.EqualTo("RUNNING"));
        Assert.That(answer.Variable("one.lxc", "ansible_host"), Is.Null);
        Assert.That(answer.List("one.lxc", "lxc_addresses"), Is.Empty);
    }

    [Test]
    public void Several_lxcpaths_are_asked_at_once()
    {
        using var first = new Lab();
        using var second = new Lab();
        first.Add("one").Start("one");
        second.Add("two");
        var answer = new Executable(first).List("--lxcpath", second.LxcPath);
        Assert.That(answer.State("one.lxc"), Is.EqualTo("RUNNING"));
        Assert.That(answer.State("two.lxc"), Is.EqualTo("STOPPED"));
    }

    [Test]
    public void A_container_of_the_same_name_in_another_lxcpath_does_not_make_this_one_run()
    {
        using var here = new Lab();
        using var elsewhere = new Lab();
        here.Add("twin");
        elsewhere.Add("twin").Start("twin");
        Assert.That(new Executable(here).List().State("twin.lxc"), Is.EqualTo("STOPPED"));
    }

    [Test]
    public void A_folder_without_a_configuration_is_no_container()
    {
        using var lab = new Lab();
        Directory.CreateDirectory(lab.FolderOf("empty"));
        lab.Add("real");
        Assert.That(new Executable(lab).List().Hosts, Is.EqualTo(["real.lxc"]));
    }
}
