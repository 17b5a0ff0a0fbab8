using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text;
using System.Threading;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>A program under way in a process group of its own, so that all of it can be interrupted, as from a terminal.</summary>
internal sealed class Session : IDisposable
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly StringBuilder output = new();
    private readonly StringBuilder error = new();
    private readonly string program;
    private readonly Process process;

    public Session(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?> environment)
    {
        this.program = program;
        // Who was started in the background ignores SIGINT, and so would every child.
        process = Command.Start("/usr/bin/env", ["--default-signal=INT,QUIT", "/usr/bin/setsid", program, .. arguments], environment);
        process.StandardInput.Close();
        process.OutputDataReceived += (_, line) => Keep(output, line.Data);
        process.ErrorDataReceived += (_, line) => Keep(error, line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Waits until it has said that on standard output.</summary>
    public Session Says(string text, int seconds = 900)
    {
        while (!Text(output).Contains(text, StringComparison.Ordinal))
        {
            if (process.HasExited || clock.Elapsed > TimeSpan.FromSeconds(seconds))
                throw new TimeoutException($"waited in vain until {program} said \"{text}\":\n{Text(output)}\n{Text(error)}");
            Thread.Sleep(50);
        }

        return this;
    }

    /// <param name="name">INT is what Ctrl-C sends.</param>
    public Session Signal(string name)
    {
        Command.Must("/bin/kill", $"-{name}", "--", $"-{process.Id}");
        return this;
    }

    /// <summary>Waits for its end; after so many seconds all of it is killed, and the test fails.</summary>
    public CommandResult End(int seconds = 900)
    {
        // Both pipes too, like Command.
        if (!process.WaitForExitAsync().Wait(TimeSpan.FromSeconds(seconds)))
            throw new TimeoutException($"{program} had not ended after {seconds} s:\n{Text(output)}\n{Text(error)}");
        return new CommandResult(program, process.ExitCode, Text(output), Text(error), clock.Elapsed);
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Signal("KILL");
        process.Dispose();
    }

    private static void Keep(StringBuilder kept, string? line)
    {
        if (line is null)
            return;
        lock (kept)
            kept.AppendLine(line);
        TestContext.Progress.WriteLine(line);
    }

    private static string Text(StringBuilder kept)
    {
        lock (kept)
            return kept.ToString();
    }
}
