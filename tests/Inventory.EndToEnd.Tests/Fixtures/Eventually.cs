using System;
using System.Diagnostics;
using System.Threading;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>Waits for what another process is about to do.</summary>
internal static class Eventually
{
    public static void Holds(Func<bool> condition, string what)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            if (clock.Elapsed > TimeSpan.FromSeconds(10))
                throw new TimeoutException($"waited 10 s in vain until {what}");
            Thread.Sleep(20);
        }
    }
}
