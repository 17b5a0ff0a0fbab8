using System.Collections.Generic;
using System.Linq;

namespace Inventory.Ansible;

/// <summary>The shapes every Ansible from 2.9 to 2.22 reads without a warning.</summary>
internal static class InventoryTree
{
    /// <summary>The answer to <c>--list</c>.</summary>
    public static IReadOnlyDictionary<string, object?> Of(InventoryDocument document)
    {
        var tree = document.Groups.Keys.ToDictionary(name => name, name => (object?)Of(document.Groups[name]));
        tree.Add("_meta", new Dictionary<string, object?>
        {
            ["hostvars"] = document.HostVariables.Keys.Where(host => document.HostVariables[host].Count > 0)
                .ToDictionary(host => host, host => (object?)document.HostVariables[host]),
        });
        return tree;
    }

    /// <summary>The answer to <c>--host</c>; empty for a host that is not there, as Ansible up to 2.18 expects.</summary>
    public static IReadOnlyDictionary<string, object?> Of(InventoryDocument document, string host) =>
        document.HostVariables.GetValueOrDefault(host) ?? new Dictionary<string, object?>();

    private static Dictionary<string, object?> Of(DocumentGroup group)
    {
        var tree = new Dictionary<string, object?>();
        if (group.Children.Count > 0)
            tree.Add("children", group.Children.Select(child => (object?)child).ToList());
        if (group.Variables.Count > 0)
            tree.Add("vars", group.Variables);
        // An object without any of the keys would be taken for a host (all versions).
        if (group.Hosts.Count > 0 || tree.Count == 0)
            tree.Add("hosts", group.Hosts.Select(host => (object?)host).ToList());
        return tree;
    }
}
