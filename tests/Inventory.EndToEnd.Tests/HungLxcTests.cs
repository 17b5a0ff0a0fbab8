using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>What makes lxc-ls --fancy wait for ever; each test shows that it does.</summary>
internal sealed class HungLxcTests
{
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(2);

    [Test]
    public void A_container_in_its_pre_start_hook_is_busy()
    {
        using var lab = new Lab();
        var hook = lab.Write("hook", $"#!/bin/sh\ntouch {lab.Folder}/begun\nexec sleep 300\n");
        lab.Add("slow", $"lxc.hook.pre-start = {hook}").Add("other").Start("other");
        using var start = Command.Start(
            "/usr/bin/lxc-start", ["-P", lab.LxcPath, "-n", "slow"], new Dictionary<string, string?>());
        Eventually.Holds(() => File.Exists(Path.Combine(lab.Folder, "begun")), "the hook ran");
        Expect(lab, "slow", "BUSY", "lxc_busy");
    }

    [Test]
    public void A_container_with_a_stopped_monitor_runs()
    {
        using var lab = new Lab();
        lab.Add("one").Add("other").Start("one", "other");
        var monitor = Processes.Naming($"[lxc monitor] {lab.LxcPath} one").Single();
        Command.Must("/bin/kill", "-STOP", $"{monitor}");
        Expect(lab, "one", "RUNNING", "lxc_running");
    }

    [Test]
    public void A_held_disk_lock_holds_nobody_up()
    {
        using var lab = new Lab();
        lab.Add("one").Add("other").Start("one", "other");
        using var held = new HeldLock("ofd", $"/run/lxc/lock{lab.LxcPath}/.one");
        Expect(lab, "one", "RUNNING", "lxc_running");
    }

    private static void Expect(Lab lab, string name, string state, string group)
    {
        var clock = Stopwatch.StartNew();
        var answer = new Executable(lab).List();
        Assert.That(clock.Elapsed, Is.LessThan(AtOnce));
        Assert.That(answer.State($"{name}.lxc"), Is.EqualTo(state));
        Assert.That(answer.Members(group), Does.Contain($"{name}.lxc"));
        Assert.That(answer.State("other.lxc"), Is.EqualTo("RUNNING"));
        Assert.That(Command.Run("/usr/bin/timeout", "1", "lxc-ls", "-P", lab.LxcPath, "-f").ExitCode, Is.EqualTo(124), "lxc-ls hangs");
    }
}
