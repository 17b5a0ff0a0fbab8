using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>The command lines of all processes of this machine, its containers' too, until it is disposed.</summary>
internal sealed class SeenProcesses : IDisposable
{
    private readonly HashSet<string> commandLines = [];
    private readonly CancellationTokenSource end = new();
    private readonly Task watch;

    public SeenProcesses() => watch = Task.Run(Watch);

    /// <summary>Those that were seen; what lived for less than a twentieth of a second may be missing.</summary>
    public IReadOnlyCollection<string> CommandLines => commandLines;

    public void Dispose()
    {
        end.Cancel();
        watch.Wait();
        end.Dispose();
    }

    private void Watch()
    {
        do
        {
            commandLines.UnionWith(Processes.CommandLines());
        }
        while (!end.Token.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(50)));
    }
}
