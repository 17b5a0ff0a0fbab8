using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>Which groups are below which.</summary>
internal static class GroupTree
{
    /// <summary>The groups below one, without itself; none when there is no such group.</summary>
    public static IReadOnlySet<string> Below(Blueprint blueprint, string group)
    {
        HashSet<string> below = [];
        Stack<string> open = new([group]);
        while (open.TryPop(out var next))
        {
            foreach (var child in blueprint.Groups.GetValueOrDefault(next)?.Children.Where(below.Add) ?? [])
                open.Push(child);
        }
        return below;
    }

    /// <summary>The group and those above it, without <c>all</c>.</summary>
    public static IReadOnlySet<string> Upwards(Blueprint blueprint, string group) => blueprint.Groups.Keys
        .Where(each => each != "all" && (each == group || Below(blueprint, each).Contains(group)))
        .ToHashSet();
}
