using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.Lxc;

namespace Inventory.Ansible;

/// <summary>The groups that say what is, not what ought to be.</summary>
internal static class ObservedGroups
{
    private static readonly (string Name, Predicate<ListedContainer> Has)[] All =
    [
        ("lxc_broken", each => each.Observed.Configuration.Error is not null),
        ("lxc_busy", each => each.Observed.State == ContainerState.Busy),
        ("lxc_frozen", each => each.Observed.State == ContainerState.Frozen),
        ("lxc_running", each => each.Observed.State == ContainerState.Running),
        ("lxc_stopped", each => each.Observed.State == ContainerState.Stopped),
    ];

    /// <summary>The group of what is built but not in the blueprint.</summary>
    public const string Unplanned = "unplanned";

    /// <summary>Each of them, empty or not.</summary>
    /// <param name="listed">What is built.</param>
    /// <param name="withBlueprint">Without a blueprint nothing is planned, and so nothing unplanned.</param>
    public static IEnumerable<KeyValuePair<string, DocumentGroup>> Of(IReadOnlyList<ListedContainer> listed, bool withBlueprint)
    {
        foreach (var (name, has) in All)
            yield return KeyValuePair.Create(name, Group(listed.Where(each => has(each))));
        yield return KeyValuePair.Create(Unplanned, Group(listed.Where(each => withBlueprint && !each.Planned)));
    }

    private static DocumentGroup Group(IEnumerable<ListedContainer> members) =>
        new([.. members.Select(each => each.Host)], [], new Dictionary<string, object?>());
}
