using System;
using System.Diagnostics;

namespace Inventory;

/// <summary>Tells how long each station of the run took.</summary>
/// <param name="say">Who is told; absent when nobody wants to know.</param>
internal sealed class Stations(Action<string>? say)
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private TimeSpan last;

    /// <summary>Says what has just been finished.</summary>
    public void Passed(Func<string> what)
    {
        if (say is null)
            return;
        say($"{what()} ({(watch.Elapsed - last).TotalMilliseconds:F0} ms)");
        last = watch.Elapsed;
    }
}
