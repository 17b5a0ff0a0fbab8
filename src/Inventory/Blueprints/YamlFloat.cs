using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Inventory.Blueprints;

/// <summary>YAML 1.1 floats: they need a dot, and an exponent needs a sign; also .inf, .nan and sexagesimal (1:30.5).</summary>
internal static partial class YamlFloat
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static bool IsPlain(string text) => text.AsSpan().Contains('.') && Plain().IsMatch(text);

    /// <summary>What PyYAML makes of it, also of forms that need an explicit <c>!!float</c>; null when it is no number.</summary>
    public static double? Read(string text)
    {
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        return digits.TrimStart('+', '-').ToLowerInvariant() switch
        {
            ".inf" => digits[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity,
            ".nan" => double.NaN,
            var magnitude when magnitude.Contains(':', StringComparison.Ordinal) => Sexagesimal(magnitude, digits[0] == '-'),
            _ => double.TryParse(digits, Decimal, CultureInfo.InvariantCulture, out var value) ? value : null,
        };
    }

    private static double? Sexagesimal(string magnitude, bool negative)
    {
        var value = 0.0;
        foreach (var part in magnitude.Split(':'))
        {
            if (!double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var digits))
                return null;
            value = value * 60 + digits;
        }
        return negative ? -value : value;
    }

    [GeneratedRegex(@"^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z")]
    private static partial Regex Plain();
}
