using System.Collections.Generic;
using System.Linq;

namespace Inventory.Blueprints;

/// <summary>What <c>!unsafe</c> on a list or a mapping means: every string in it is never templated.</summary>
internal static class UnsafeText
{
    public static object? In(object? value) => value switch
    {
        string text => new TaggedText(TaggedTextKind.Unsafe, text),
        IReadOnlyList<object?> list => list.Select(In).ToList(),
        IReadOnlyDictionary<string, object?> mapping => mapping.ToDictionary(entry => entry.Key, entry => In(entry.Value)),
        _ => value,
    };
}
