using System;
using System.Linq;

namespace Inventory.Lxc;

/// <summary>The control group that LXC makes for a container: the only name that a foreground start carries.</summary>
internal static class ControlGroup
{
    /// <summary>Whether a line of <c>/proc/PID/cgroup</c> names the container, perhaps with a number since the name was taken.</summary>
    public static bool IsOf(string line, string container, bool numbered)
    {
        var path = line.Split(':', 3)[^1].Split('/');
        return path.Zip(path.Append("").Skip(1)).Any(step =>
            // LXC 4.0 and later; then 3.0 (/lxc/NAME) and 3.2 (/lxc.payload/NAME).
            Is(step.First, $"lxc.payload.{container}", numbered)
            || (step.First is "lxc" or "lxc.payload" && Is(step.Second, container, numbered)));
    }

    private static bool Is(string step, string name, bool numbered) =>
        numbered
            ? step.StartsWith($"{name}-", StringComparison.Ordinal) && step[(name.Length + 1)..].All(char.IsAsciiDigit)
            : step == name;
}
