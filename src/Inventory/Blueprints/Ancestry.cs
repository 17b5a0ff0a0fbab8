using System.Collections.Generic;
using System.Linq;

namespace Inventory.Blueprints;

/// <summary>Which groups a group inherits from, and in which order their variables count (Ansible's sort_groups).</summary>
internal sealed class Ancestry
{
    private readonly Dictionary<GroupDraft, IReadOnlySet<GroupDraft>> lines = [];
    private readonly Dictionary<GroupDraft, int> depths = [];

    /// <summary>The groups and all they inherit from, weakest first.</summary>
    public List<GroupDraft> WeakestFirst(IEnumerable<GroupDraft> groups)
    {
        var inherited = groups.SelectMany(Line).Distinct().ToList();
        inherited.Sort(Compare);
        return inherited;
    }

    private IReadOnlySet<GroupDraft> Line(GroupDraft group)
    {
        if (!lines.TryGetValue(group, out var line))
            lines[group] = line = group.Parents.SelectMany(Line).Append(group).ToHashSet();
        return line;
    }

    // The longest way from "all" counts.
    private int Depth(GroupDraft group)
    {
        if (!depths.TryGetValue(group, out var depth))
            depths[group] = depth = group.Parents.Count == 0 ? 0 : group.Parents.Max(Depth) + 1;
        return depth;
    }

    private int Compare(GroupDraft one, GroupDraft other)
    {
        var byDepth = Depth(one).CompareTo(Depth(other));
        var byPriority = byDepth != 0 ? byDepth : one.Priority.CompareTo(other.Priority);
        return byPriority != 0 ? byPriority : string.CompareOrdinal(one.Name, other.Name);
    }
}
