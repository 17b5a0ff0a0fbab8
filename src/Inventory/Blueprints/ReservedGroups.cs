using System.Collections.Frozen;

namespace Inventory.Blueprints;

/// <summary>The groups that are observed, so that a blueprint cannot have them.</summary>
internal static class ReservedGroups
{
    private static readonly FrozenSet<string> Names =
        FrozenSet.Create("lxc_running", "lxc_stopped", "lxc_frozen", "lxc_busy", "lxc_broken", "unplanned");

    public static bool Contains(string name) => Names.Contains(name);
}
