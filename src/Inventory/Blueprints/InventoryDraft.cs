using System.Collections.Generic;
using System.Linq;

namespace Inventory.Blueprints;

/// <summary>The groups and hosts while the blueprint is read: what InventoryData is in Ansible (inventory/data.py).</summary>
internal sealed class InventoryDraft
{
    private readonly OrderedDictionary<string, GroupDraft> groups = [];
    private readonly OrderedDictionary<string, HostDraft> hosts = [];

    public InventoryDraft(string path)
    {
        var start = new SourceMark(path, 1, 1);
        All = Group("all", start);
        Ungrouped = Group("ungrouped", start);
        All.Add(Ungrouped);
    }

    public GroupDraft All { get; }

    public GroupDraft Ungrouped { get; }

    public IReadOnlyDictionary<string, GroupDraft> Groups => groups;

    public IReadOnlyDictionary<string, HostDraft> Hosts => hosts;

    /// <summary>The group of that name, made when this is its first mention.</summary>
    public GroupDraft Group(string name, SourceMark mark)
    {
        if (!groups.TryGetValue(name, out var group))
            groups.Add(name, group = new GroupDraft(name, mark));
        return group;
    }

    /// <summary>The host of that name; as in Ansible the port counts only at its first mention.</summary>
    public HostDraft Host(string name, int? port, SourceMark mark)
    {
        if (hosts.TryGetValue(name, out var host))
            return host;
        hosts.Add(name, host = new HostDraft(name, mark));
        // Ansible 2.14 to 2.22 take port 0 for none.
        if (port is > 0)
            host.Variables.Set("ansible_port", (long)port, mark);
        return host;
    }

    /// <summary>What reconcile_inventory does once everything is read: every group is under <c>all</c>, and every host in a group.</summary>
    public void Reconcile()
    {
        foreach (var group in groups.Values.Where(group => group != All && group.Parents.Count == 0))
            All.Add(group);
        Ungrouped.RemoveHosts(Ungrouped.Hosts.Where(IsGroupedElsewhere).ToHashSet());
        foreach (var host in hosts.Values.Where(host => host.Groups.TrueForAll(group => group == All)))
            Ungrouped.Add(host);
    }

    private bool IsGroupedElsewhere(HostDraft host) => host.Groups.Exists(group => group != All && group != Ungrouped);
}
