using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>Configurations that LXC refuses, or that change while they are read.</summary>
internal sealed class ConfigurationTests
{
    [TestCase("lxc.nonsense = 1", TestName = "An_unknown_key_is_told")]
    [TestCase("lxc.rootfs = /srv/old", TestName = "A_key_of_before_LXC_3_is_told")]
    [TestCase("lxc.include = /nowhere/at-all.conf", TestName = "A_missing_include_is_told")]
    [TestCase("lxc.start.auto", TestName = "A_half_written_line_is_told")]
    public void A_refused_configuration_is_told(string line)
    {
        using var lab = new Lab();
        lab.Add("broken", line).Add("sound");
        Assert.That(lab.Lxc("info", "broken").ExitCode, Is.Not.Zero, "LXC refuses it too");
        var answer = new Executable(lab).List();
        Assert.That(answer.Hosts, Is.EqualTo(["broken.lxc", "sound.lxc"]));
        Assert.That(answer.Members("lxc_broken"), Is.EqualTo(["broken.lxc"]));
        Assert.That(answer.Text("broken.lxc", "lxc_config_error"), Is.Not.Empty);
    }

    [Test]
    public void A_container_that_runs_is_listed_when_its_configuration_is_broken_afterwards()
    {
        using var lab = new Lab();
        lab.Add("one").Start("one").Add("one", "lxc.nonsense = 1");
        Assert.That(Command.Must("/usr/bin/lxc-ls", "-P", lab.LxcPath, "-f"), Does.Not.Contain("one"), "lxc-ls leaves it out");
        var answer = new Executable(lab).List();
        Assert.That(answer.State("one.lxc"), Is.EqualTo("RUNNING"));
        Assert.That(answer.Members("lxc_broken"), Is.EqualTo(["one.lxc"]));
    }

    [Test]
    public void A_missing_folder_of_includes_is_no_fault()
    {
        using var lab = new Lab();
        lab.Add("one", "lxc.include = /nowhere/at-all.d/");
        Assert.That(new Executable(lab).List().Variable("one.lxc", "lxc_config_error"), Is.Null);
    }

    [Test]
    public void Containers_that_come_and_go_during_the_query_never_make_it_fail()
    {
        using var lab = new Lab();
        lab.Add("stays").Add("runs").Start("runs");
        using var over = new CancellationTokenSource();
        var changes = Task.Run(() => ComeAndGo(lab, over.Token));
        var executable = new Executable(lab);
        var answers = Enumerable.Range(0, 30).Select(_ => executable.List()).ToList();
        over.Cancel();
        changes.Wait();
        Assert.That(answers.Select(answer => answer.State("stays.lxc")), Is.All.EqualTo("STOPPED"));
        Assert.That(answers.Select(answer => answer.State("runs.lxc")), Is.All.EqualTo("RUNNING"));
    }

    [Test]
    public void Containers_that_start_and_stop_during_the_query_never_make_it_fail()
    {
        using var lab = new Lab();
        lab.Add("stays").Add("turns");
        using var over = new CancellationTokenSource();
        var changes = Task.Run(() => { while (!over.IsCancellationRequested) lab.Start("turns").Stop("turns"); });
        var executable = new Executable(lab);
        var answers = Enumerable.Range(0, 30).Select(_ => executable.List()).ToList();
        over.Cancel();
        changes.Wait();
        Assert.That(answers.Select(answer => string.Join(' ', answer.Hosts)), Is.All.EqualTo("stays.lxc turns.lxc"));
    }

    private static void ComeAndGo(Lab lab, CancellationToken over)
    {
        for (var turn = 0; !over.IsCancellationRequested; turn++)
        {
            var name = $"goes{turn % 5}";
            if (Directory.Exists(lab.FolderOf(name)))
                lab.Destroy(name);
            else
                lab.Add(name, "lxc.group = passing");
        }
    }
}
