using System;
using System.Linq;

namespace Inventory.Lxc;

/// <summary>Tells how far a container has been built.</summary>
internal static class BuildStates
{
    /// <summary>LXC holds a lock on <c>partial</c> while it creates a container (create_partial in lxccontainer.c).</summary>
    public static BuildState Of(ContainerFolder folder, ProbeFacts facts)
    {
        if (!folder.Partial) return BuildState.Built;
        return facts.Partials.TryGetValue($"{folder.Path}/partial", out var inode) && facts.Locks.Any(line => IsOn(line, inode))
            ? BuildState.Creating
            : BuildState.HalfBuilt;
    }

    // proc_locks(5): MAJOR:MINOR:INODE. The device is not compared: btrfs and overlayfs give stat(2) another one.
    private static bool IsOn(string line, string inode) =>
        line.Split(' ').Any(word => word.EndsWith($":{inode}", StringComparison.Ordinal));
}
