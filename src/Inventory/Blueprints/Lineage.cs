using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>The way from a group down to one of its descendants.</summary>
internal static class Lineage
{
    /// <summary>Such as <c>a -> b -> c</c>; null when the second is not below the first (a group is below itself).</summary>
    public static string? Between(GroupDraft ancestor, GroupDraft descendant) => Find(ancestor, descendant, []);

    private static string? Find(GroupDraft ancestor, GroupDraft descendant, HashSet<GroupDraft> seen)
    {
        if (ancestor == descendant)
            return ancestor.Name;
        foreach (var child in ancestor.Children)
        {
            if (seen.Add(child) && Find(child, descendant, seen) is { } rest)
                return $"{ancestor.Name} -> {rest}";
        }
        return null;
    }
}
