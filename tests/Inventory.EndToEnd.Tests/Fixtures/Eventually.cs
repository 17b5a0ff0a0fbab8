using System;
using System.Diagnostics;
using System.Threading;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>Waits for what another process is about to do.</summary>
internal static class Eventually
{
    public static void Holds(Func<bool> condition, string what, int seconds = 10)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            if (clock.Elapsed > TimeSpan.FromSeconds(seconds))
                throw new TimeoutException($"waited {seconds} s in vain until {what}");
            Thread.Sleep(20);
        }
    }
}
