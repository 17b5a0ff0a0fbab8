using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Wrappers;

/// <summary>A run that is ended on the workstation ends in the controller, and leaves no process there.</summary>
internal sealed class EndingTests
{
    private Lab lab;
    private StandInController controller;

    [OneTimeSetUp]
    public void Begin()
    {
        lab = new Lab();
        controller = new StandInController(lab);
    }

    [OneTimeTearDown]
    public void End()
    {
        controller.Dispose();
        lab.Dispose();
    }

    [SetUp]
    public void Forget() => File.Delete(controller.PathOf("interrupted"));

    // Ctrl-C is the signal INT to all processes that the shell has put in front.
    [TestCase("INT", "-", 130)]
    [TestCase("TERM", "", 143)]
    [TestCase("HUP", "", 129)]
    [TestCase("KILL", "-", 137)]
    public void A_signal_ends_it_without_a_terminal(string signal, string group, int status)
    {
        using var run = Start("/usr/bin/setsid", controller.ScriptOf("ansible"), "wait");
        var there = ProcessesThere(run);
        Command.Must("/bin/sh", "-c", $"kill -s {signal} -- {group}{run.Id}");
        run.WaitForExit();
        Assert.That(run.ExitCode, Is.EqualTo(status));
        HaveEnded(there);
    }

    [Test]
    public void Ctrl_C_on_a_terminal_is_the_tools_own()
    {
        using var run = OnTerminal();
        var there = ProcessesThere(run);
        run.StandardInput.Write('\u0003');
        run.StandardInput.Flush();
        run.WaitForExit();
        Assert.That(run.ExitCode, Is.EqualTo(99));
        HaveEnded(there);
    }

    [Test]
    public void A_terminal_that_is_closed_ends_it()
    {
        using var run = OnTerminal();
        var there = ProcessesThere(run);
        run.Kill();
        HaveEnded(there);
    }

    private Process OnTerminal() => Start("/usr/bin/script", "-qefc", $"{controller.ScriptOf("ansible")} wait", "/dev/null");

    // The tests themselves may have been started with INT ignored, which children inherit.
    private Process Start(params string[] command) =>
        Command.Start("/usr/bin/env", ["--default-signal=INT", .. command], controller.Environment);

    private static string[] ProcessesThere(Process run) => (run.StandardOutput.ReadLine() ?? "").Trim().Split(' ');

    private void HaveEnded(IReadOnlyCollection<string> processes)
    {
        Assert.That(processes, Has.Count.EqualTo(2));
        Eventually.Holds(() => !processes.Any(id => Directory.Exists($"/proc/{id}")), "the processes had ended");
        Assert.That(controller.PathOf("interrupted"), Does.Exist, "it was told as by Ctrl-C");
        Eventually.Holds(() => !Processes.Naming("scripts/lib/remote.sh ansible").Any(), "what looked after them had ended");
    }
}
