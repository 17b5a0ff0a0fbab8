namespace Inventory.Blueprints;

/// <summary>The groups that are observed, so that a blueprint cannot have them.</summary>
internal static class ReservedGroups
{
    public static bool Contains(string name) =>
        name is "lxc_running" or "lxc_stopped" or "lxc_frozen" or "lxc_busy" or "lxc_broken" or "unplanned";
}
