using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Threading;

namespace Inventory.Contract.Tests;

/// <summary>Runs a program to its end.</summary>
internal static class Child
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <param name="folder">Its working folder.</param>
    /// <param name="words">The program and its arguments.</param>
    /// <param name="patience">How long it may take; two minutes unless told.</param>
    /// <exception cref="TimeoutException">It took longer, and was killed.</exception>
    public static Outcome Run(string folder, IReadOnlyList<string> words, TimeSpan? patience = null)
    {
        using var time = new CancellationTokenSource(patience ?? Patience);
        using var process = Start(folder, words);
        var output = process.StandardOutput.ReadToEndAsync(time.Token);
        var errors = process.StandardError.ReadToEndAsync(time.Token);
        try
        {
            process.WaitForExitAsync(time.Token).GetAwaiter().GetResult();
            return new(process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"took too long: {string.Join(' ', words)}");
        }
    }

    private static Process Start(string folder, IReadOnlyList<string> words)
    {
        var start = new ProcessStartInfo(words[0])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        for (var at = 1; at < words.Count; at++)
            start.ArgumentList.Add(words[at]);
        var process = Process.Start(start) ?? throw new InvalidOperationException($"cannot start {words[0]}");
        process.StandardInput.Close();
        return process;
    }
}
