using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Inventory.Settings;

/// <summary>Every key there is, and what it takes.</summary>
internal static class SettingKeys
{
    public const string LxcPaths = "lxcpaths";

    private const double LongestSeconds = 3600;

    private static readonly SettingKey[] All =
    [
        Word("connection", "auto", "local", "ssh"),
        new(LxcPaths, "absolute paths without control characters", IsPaths),
        Word("reach", "auto", "direct", "jump"),
        new("ssh:config", "the path of a file", IsPath),
        Word("sudo", "auto", "always", "never"),
        new("timeout:connect", "seconds, above 0 and at most 3600", value => IsSeconds(value)),
        new("timeout:total", "seconds, above 0 and at most 3600", value => IsSeconds(value)),
        Word("unplanned", "list", "ignore"),
        new("vagrant:machines", "the path of a folder", IsPath),
    ];

    /// <summary>Accepts one setting of one source, or fails and names the source, the key and what is allowed.</summary>
    public static void Check(string source, string key, string? value)
    {
        var name = key.StartsWith(LxcPaths + ":", StringComparison.OrdinalIgnoreCase) ? LxcPaths : key;
        var known = All.FirstOrDefault(candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw Failure.Misuse($"{source}: unknown key \"{key}\"; known are {string.Join(", ", All.Select(each => each.Name))}");
        if (value is null || !known.Accepts(value))
            throw Failure.Misuse($"{source}: {key} is \"{value}\"; it must be {known.Allowed}");
    }

    /// <summary>The lxcpaths in one text: separated by <c>:</c>, as in PATH.</summary>
    public static IEnumerable<string> SplitPaths(string value) => value.Split(':', StringSplitOptions.RemoveEmptyEntries);

    private static SettingKey Word(string name, params string[] words) =>
        new(name, "one of " + string.Join(", ", words), value => words.Contains(value, StringComparer.OrdinalIgnoreCase));

    private static bool IsPath(string value) => value.Length > 0 && !value.Any(char.IsControl);

    private static bool IsPaths(string value) =>
        value.Length > 0 && SplitPaths(value).All(path => path.StartsWith('/') && !path.Any(char.IsControl));

    private static bool IsSeconds(string value) =>
        double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        && seconds is > 0 and <= LongestSeconds;
}
