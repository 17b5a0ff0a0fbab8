using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading.Tasks;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>Runs a program with stdin closed, and ends it when it takes too long.</summary>
internal static class Command
{
    private static readonly Dictionary<string, string?> Nothing = [];

    public static CommandResult Run(string program, params IEnumerable<string> arguments) => Run(program, arguments, Nothing);

    /// <summary>Throws unless the program ends well: for what a test takes for granted.</summary>
    public static string Must(string program, params IEnumerable<string> arguments)
    {
        var result = Run(program, arguments, Nothing);
        return result.ExitCode == 0 ? result.Out : throw new InvalidOperationException(result.ToString());
    }

    /// <param name="environment">Added to this process's own; null removes a variable.</param>
    /// <param name="seconds">After so many the program and its children are killed, and the test fails.</param>
    public static CommandResult Run(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?> environment, int seconds = 60)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(program, arguments, environment);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        // Both pipes too: a child that keeps one open would hang Ansible just as it hangs us.
        if (!Task.WaitAll([output, error, process.WaitForExitAsync()], TimeSpan.FromSeconds(seconds)))
        {
            process.Kill(entireProcessTree: true);
            var said = Task.WaitAll([output, error], TimeSpan.FromSeconds(5)) ? output.Result + error.Result : "";
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} had not ended after {seconds} s; it said: {said}");
        }

        return new CommandResult(program, process.ExitCode, output.Result, error.Result, clock.Elapsed);
    }

    /// <summary>Starts a program whose end the caller does not wait for; its three streams are pipes.</summary>
    public static Process Start(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string?> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
    }
}
