using System;

namespace Inventory.Lxc;

/// <summary>A line of a configuration, as LXC reads it (<c>parse_line</c> in confile.c).</summary>
/// <param name="Key">What stands before the first <c>=</c>.</param>
/// <param name="Value">What stands after it, out of one pair of quotes; absent when the line has no <c>=</c>.</param>
internal sealed record Setting(string Key, string? Value)
{
    private static readonly char[] Blanks = [' ', '\t'];

    /// <summary>Why LXC refuses the line wherever it stands; absent when it does not.</summary>
    public string? Refusal { get; } = RefusalOf(Key, Value);

    /// <summary>Reads a line that begins with <c>lxc.</c></summary>
    public static Setting Of(string line)
    {
        var equals = line.IndexOf('=', StringComparison.Ordinal);
        return equals < 0
            ? new Setting(line.Trim(Blanks), null)
            : new Setting(line[..equals].Trim(Blanks), Unquoted(line[(equals + 1)..].Trim(Blanks)));
    }

    private static string? RefusalOf(string key, string? value) => value switch
    {
        null => $"no = in the line \"{key}\"",
        _ when key.StartsWith("lxc.net.", StringComparison.Ordinal) => null,
        _ when !KnownKeys.Contains(key) => Unknown(key),
        _ => Values.Allows(key, value) ? null : $"{key} cannot be \"{value}\"",
    };

    private static string Unknown(string key) => KnownKeys.Replacement(key) switch
    {
        null => $"unknown key {key}",
        "nothing" => $"unknown key {key} (LXC 3.0 dropped it)",
        var replacement => $"unknown key {key} (LXC 3.0 renamed it to {replacement})",
    };

    private static string Unquoted(string value) =>
        value.Length > 1 && value[0] is '"' or '\'' && value[^1] == value[0] ? value[1..^1] : value;
}
