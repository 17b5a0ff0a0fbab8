using System.Collections.Generic;
using System.Net;

namespace Inventory.Lxc;

/// <summary>A child of a process that starts or watches a container.</summary>
/// <param name="IsCopy">Whether it is still a copy of its parent, about to become something.</param>
/// <param name="Ids">Its process id in each namespace, outermost first.</param>
/// <param name="ControlGroups">Lines of <c>/proc/PID/cgroup</c>: the freezer's and version 2's.</param>
/// <param name="Freezer">What <c>freezer.state</c> or <c>cgroup.events</c> say.</param>
/// <param name="Addresses">Its global addresses.</param>
internal sealed record ChildProcess(
    bool IsCopy,
    string[] Ids,
    List<string> ControlGroups,
    List<string> Freezer,
    List<IPAddress> Addresses)
{
    /// <summary>Whether it is the first process of another namespace, and has begun to be one.</summary>
    public bool IsInit => !IsCopy && Ids.Length > 1 && Ids[^1] == "1";

    public bool IsFrozen => Freezer.Contains("FROZEN") || Freezer.Contains("frozen 1");
}
