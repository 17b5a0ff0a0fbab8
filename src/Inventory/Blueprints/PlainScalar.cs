using System;

namespace Inventory.Blueprints;

/// <summary>What a scalar without quotes is in YAML 1.1, as PyYAML's resolver.py decides it.</summary>
internal static class PlainScalar
{
    public static string Tag(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => YamlTag.Null,
        "yes" or "Yes" or "YES" or "no" or "No" or "NO" or
        "true" or "True" or "TRUE" or "false" or "False" or "FALSE" or
        "on" or "On" or "ON" or "off" or "Off" or "OFF" => YamlTag.Bool,
        "<<" => YamlTag.Merge,
        "=" => YamlTag.Value,
        _ when text[0] is (>= '0' and <= '9') or '+' or '-' or '.' => Numeric(text),
        _ => YamlTag.Str,
    };

    // An address has two dots or more, no number has: most texts that begin with a digit need no closer look.
    private static string Numeric(string text) =>
        text.AsSpan().Count('.') > 1 ? YamlTag.Str
        : YamlInteger.IsPlain(text) ? YamlTag.Int
        : YamlFloat.IsPlain(text) ? YamlTag.Float
        : YamlTimestamp.IsPlain(text) ? YamlTag.Timestamp
        : YamlTag.Str;
}
