using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Inventory.Shells;

/// <summary>Runs a program with a text on its standard input.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan LateErrors = TimeSpan.FromMilliseconds(500);

    /// <exception cref="Failure">The program is not installed.</exception>
    /// <exception cref="OperationCanceledException">The time is up; the process and its children were killed.</exception>
    public static ProcessOutcome Run(string program, IReadOnlyList<string> arguments, string input, CancellationToken cancellation)
    {
        using var process = Start(program, arguments);
        using var killing = cancellation.Register(() => Kill(process));
        var output = Task.Run(process.StandardOutput.ReadToEnd, cancellation);
        var errors = Task.Run(process.StandardError.ReadToEnd, cancellation);
        Feed(process.StandardInput, input);
        output.Wait(cancellation);
        Task.Run(process.WaitForExit, cancellation).Wait(cancellation);
        cancellation.ThrowIfCancellationRequested();
        // An ssh master that stays behind may hold standard error open (ssh -v with ControlPersist, OpenSSH 9.2).
        return new(process.ExitCode, output.Result, errors.Wait(LateErrors, cancellation) ? errors.Result : "");
    }

    private static Process Start(string program, IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start) ?? throw new Failure($"cannot start {program}");
        }
        catch (Win32Exception error)
        {
            throw new Failure($"cannot start {program}: {error.Message}; install it or add its folder to PATH", error);
        }
    }

    private static void Feed(StreamWriter writer, string input)
    {
        try
        {
            writer.Write(input);
            writer.Close();
        }
        catch (IOException)
        {
            // The process ended before it read everything; its exit status and errors say why.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception error) when (error is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended already, or it runs as root under sudo and ends when its pipes close.
        }
    }
}
