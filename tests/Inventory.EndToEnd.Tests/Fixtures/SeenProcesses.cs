using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>Watches the processes of this machine, its containers' too.</summary>
internal static class SeenProcesses
{
    /// <summary>The command lines that were seen during an action; what lived for less than a tenth of a second may be missing.</summary>
    public static IReadOnlyCollection<string> During(Action action)
    {
        using var end = new CancellationTokenSource();
        var watch = Task.Run(() => Watch(end.Token));
        try
        {
            action();
        }
        finally
        {
            end.Cancel();
        }

        return watch.Result;
    }

    private static HashSet<string> Watch(CancellationToken end)
    {
        HashSet<string> commandLines = [];
        do
        {
            commandLines.UnionWith(Processes.CommandLines());
        }
        while (!end.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(100)));
        return commandLines;
    }
}
