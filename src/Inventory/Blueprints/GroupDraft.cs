using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>A group while the blueprint is read.</summary>
internal sealed class GroupDraft(string name, SourceMark mark)
{
    private readonly OrderedDictionary<string, HostDraft> hosts = [];
    private readonly List<GroupDraft> children = [];
    private readonly List<GroupDraft> parents = [];

    public string Name => name;

    public SourceMark Mark => mark;

    public VariableDrafts Variables { get; } = new();

    /// <summary><c>ansible_group_priority</c>: Ansible keeps it beside the variables.</summary>
    public long Priority { get; set; } = 1;

    public IReadOnlyCollection<HostDraft> Hosts => hosts.Values;

    public IReadOnlyList<GroupDraft> Children => children;

    public IReadOnlyList<GroupDraft> Parents => parents;

    public void Add(HostDraft host)
    {
        if (hosts.TryAdd(host.Name, host))
            host.Groups.Add(this);
    }

    public void Add(GroupDraft child)
    {
        if (children.Contains(child))
            return;
        children.Add(child);
        child.parents.Add(this);
    }

    public void RemoveHosts(IReadOnlySet<HostDraft> removed)
    {
        foreach (var host in removed)
        {
            hosts.Remove(host.Name);
            host.Groups.Remove(this);
        }
    }
}
