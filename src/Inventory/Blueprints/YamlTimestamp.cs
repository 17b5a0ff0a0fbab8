using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Inventory.Blueprints;

/// <summary>YAML 1.1 dates and times, as the text that Python's isoformat() gives: that is what Ansible prints.</summary>
internal static partial class YamlTimestamp
{
    public static bool IsPlain(string text) => text.Length >= 8 && text[4] == '-' && Form().IsMatch(text) && (text.Length == 10 || text.Contains(':', StringComparison.Ordinal));

    /// <summary>Null when it is no date that exists.</summary>
    public static string? Read(string text)
    {
        var match = Form().Match(text);
        if (!match.Success || !TryDay(match, out var day))
            return null;
        if (!match.Groups["hour"].Success)
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (hour, minute, second) = (Number(match, "hour"), Number(match, "minute"), Number(match, "second"));
        return hour > 23 || minute > 59 || second > 59 || Zone(match) is not { } zone
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T{hour:00}:{minute:00}:{second:00}{Fraction(match)}{zone}");
    }

    private static bool TryDay(Match match, out DateOnly day)
    {
        var (year, month, number) = (Number(match, "year"), Number(match, "month"), Number(match, "day"));
        var exists = year >= 1 && month is >= 1 and <= 12 && number >= 1 && number <= DateTime.DaysInMonth(year, month);
        day = exists ? new DateOnly(year, month, number) : default;
        return exists;
    }

    private static string Fraction(Match match)
    {
        var digits = match.Groups["fraction"].Value.PadRight(6, '0')[..6];
        return digits == "000000" ? "" : "." + digits;
    }

    private static string? Zone(Match match)
    {
        if (!match.Groups["sign"].Success)
            return match.Groups["zone"].Success ? "+00:00" : "";
        var minutes = Number(match, "zonehour") * 60 + (match.Groups["zoneminute"].Success ? Number(match, "zoneminute") : 0);
        // Python's timezone() takes less than a day, and writes -00:00 as +00:00.
        var sign = minutes == 0 ? "+" : match.Groups["sign"].Value;
        return minutes >= 24 * 60 ? null : string.Create(CultureInfo.InvariantCulture, $"{sign}{minutes / 60:00}:{minutes % 60:00}");
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<year>[0-9]{4})-(?<month>[0-9][0-9]?)-(?<day>[0-9][0-9]?)(?:(?:[Tt]|[ \t]+)(?<hour>[0-9][0-9]?):(?<minute>[0-9][0-9]):(?<second>[0-9][0-9])(?:\.(?<fraction>[0-9]*))?(?:[ \t]*(?<zone>Z|(?<sign>[-+])(?<zonehour>[0-9][0-9]?)(?::(?<zoneminute>[0-9][0-9]))?))?)?\z")]
    private static partial Regex Form();
}
