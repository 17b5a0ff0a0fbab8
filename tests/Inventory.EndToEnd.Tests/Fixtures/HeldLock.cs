using System;
using System.Collections.Generic;
using System.Diagnostics;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>A lock that another process holds on a file until this is disposed.</summary>
internal sealed class HeldLock : IDisposable
{
    private readonly Process holder;

    /// <param name="kind">ofd, the lock LXC itself takes, or flock.</param>
    public HeldLock(string kind, string path)
    {
        holder = Command.Start(Machine.Script("hold.py"), [kind, path], new Dictionary<string, string?>());
        if (holder.StandardOutput.ReadLine() != "held")
            throw new InvalidOperationException(holder.StandardError.ReadToEnd());
    }

    public void Dispose()
    {
        holder.StandardInput.Close();
        holder.WaitForExit();
        holder.Dispose();
    }
}
