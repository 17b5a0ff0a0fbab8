using System.IO;
using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>The laboratory itself: a fixture that is wrong would make every other test lie.</summary>
internal sealed class LabTests
{
    [Test]
    public void LXC_agrees_that_a_container_runs_freezes_and_stops()
    {
        using var lab = new Lab();
        lab.Add("one").Start("one");
        Assert.That(State(lab, "one"), Is.EqualTo("RUNNING"));
        lab.Freeze("one");
        Assert.That(State(lab, "one"), Is.EqualTo("FROZEN"));
        lab.Unfreeze("one").Stop("one");
        Assert.That(State(lab, "one"), Is.EqualTo("STOPPED"));
    }

    [Test]
    public void A_laboratory_leaves_no_process_and_no_folder([Values("lxc", LongPath)] string lxcPath)
    {
        var lab = new Lab(lxcPath);
        lab.Add("runs").Add("frozen").Start("runs", "frozen").Freeze("frozen");
        lab.Dispose();
        Assert.That(lab.Folder, Does.Not.Exist);
        Assert.That(Processes.Naming(lab.Folder), Is.Empty);
    }

    [Test]
    public void A_laboratory_leaves_no_cgroup()
    {
        var lab = new Lab();
        lab.Add("lie2e-frozen").Start("lie2e-frozen").Freeze("lie2e-frozen");
        lab.Dispose();
        Assert.That(
            Directory.EnumerateDirectories("/sys/fs/cgroup", "lxc.*.lie2e-frozen", SearchOption.AllDirectories).ToArray(), Is.Empty);
    }

    private const string LongPath = "a-folder-whose-name-is-so-long-that-no-abstract-socket-name-can-hold-it-and-lxc-has-to-write-a-hash-instead-of-it";

    private static string State(Lab lab, string name) => lab.Lxc("info", name, "-sH").Out.Trim();
}
