using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>Processes that come and go all the time, as on any busy machine, until this is disposed.</summary>
internal sealed class Churn : IDisposable
{
    private const string Script = "while :; do sleep 0.003 & sleep 0.002 & sleep 0.001 & /bin/true; done";

    private readonly Process loop = Command.Start("sh", ["-c", Script], new Dictionary<string, string?>());

    public void Dispose()
    {
        loop.Kill();
        loop.WaitForExit();
        loop.Dispose();
    }
}
