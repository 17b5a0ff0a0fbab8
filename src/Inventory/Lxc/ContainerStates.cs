using System;
using System.Linq;

namespace Inventory.Lxc;

/// <summary>Tells from sockets and processes what a container is doing.</summary>
internal static class ContainerStates
{
    private const string MonitorTitle = "[lxc monitor] ";

    /// <summary>Its state, and its init when it has one.</summary>
    public static (ContainerState State, ChildProcess? Init) Of(ContainerFolder folder, ProbeFacts facts)
    {
        if (!facts.Sockets.TryGetValue(CommandSocket.Name(folder), out var listens)
            && !facts.Sockets.TryGetValue(CommandSocket.HashedName(folder), out listens))
            return (ContainerState.Stopped, null);

        var init = listens ? Init(folder, facts) : null;
        if (init is null) return (ContainerState.Busy, null);
        return (init.IsFrozen ? ContainerState.Frozen : ContainerState.Running, init);
    }

    private static ChildProcess? Init(ContainerFolder folder, ProbeFacts facts)
    {
        // A process of a guest has an id in more than one namespace, and may call itself what it likes.
        var ours = facts.Processes.Where(process => process.Ids.Length == 1).ToList();
        var monitored = ours.Where(process => process.Title == $"{MonitorTitle}{folder.LxcPath} {folder.Name}")
            .SelectMany(process => process.Children);
        var foreground = ours.Where(process => !process.Title.StartsWith(MonitorTitle, StringComparison.Ordinal))
            .SelectMany(process => process.Children).ToList();
        return monitored
            .Concat(foreground.Where(child => child.ControlGroups.Any(line => ControlGroup.IsOf(line, folder.Name, numbered: false))))
            .Concat(foreground.Where(child => child.ControlGroups.Any(line => ControlGroup.IsOf(line, folder.Name, numbered: true))))
            .FirstOrDefault(child => child.IsInit);
    }
}
