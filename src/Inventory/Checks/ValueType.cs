using System.Collections.Generic;
using System.Numerics;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>The types of values, by Ansible's names.</summary>
internal static class ValueType
{
    /// <summary>Known to nobody before Ansible runs.</summary>
    public const string Template = "template";

    public const string Vault = "vault";

    public static string Of(object? value) => value switch
    {
        null => "null",
        bool => "bool",
        long or BigInteger => "int",
        double => "float",
        string text => IsTemplate(text) ? Template : "str",
        TaggedText { Kind: TaggedTextKind.Vault } => Vault,
        IReadOnlyList<object?> => "list",
        IReadOnlyDictionary<string, object?> => "dict",
        _ => "str",
    };

    /// <summary>Whether a value of that type may turn out to be of any.</summary>
    public static bool IsOpen(string type) => type is Template or Vault;

    public static bool IsTemplate(string text) =>
        text.Contains("{{", System.StringComparison.Ordinal) || text.Contains("{%", System.StringComparison.Ordinal);
}
