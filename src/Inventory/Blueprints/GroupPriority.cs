using System.Globalization;

namespace Inventory.Blueprints;

/// <summary><c>ansible_group_priority</c>: which of two groups of one depth wins.</summary>
internal static class GroupPriority
{
    public static long Read(SourceFile file, YamlEntry entry, object? value) => value switch
    {
        long number => number,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw file.Refuse(entry.KeyNode, "ansible_group_priority is not an integer; digits are allowed"),
    };
}
