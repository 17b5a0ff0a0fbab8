using System;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Inventory.Blueprints;

/// <summary>YAML 1.1 integers: decimal, 0octal, 0b, 0x, sexagesimal (1:30 is 90), with underscores.</summary>
internal static partial class YamlInteger
{
    public static bool IsPlain(string text) => IsShortDecimal(text) || Plain().IsMatch(text);

    /// <summary>A <see cref="long"/> or, when too large for it, a <see cref="BigInteger"/>; null when it is no integer.</summary>
    public static object? Read(string text)
    {
        if (IsShortDecimal(text))
            return long.Parse(text, CultureInfo.InvariantCulture);
        if (!Plain().IsMatch(text))
            return null;
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        var magnitude = Magnitude(digits.TrimStart('+', '-'));
        var value = digits[0] == '-' ? -magnitude : magnitude;
        return value >= long.MinValue && value <= long.MaxValue ? (long)value : (object)value;
    }

    // Most integers look like this; it spares them the regular expression.
    private static bool IsShortDecimal(string text) =>
        text.Length is > 0 and < 19 && (text[0] != '0' || text.Length == 1) && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static BigInteger Magnitude(string digits) => digits switch
    {
        ['0', 'b', .. var binary] => InRadix(binary, 2),
        ['0', 'x', .. var hexadecimal] => InRadix(hexadecimal, 16),
        ['0', .. var octal] => InRadix(octal, 8),
        _ when digits.Contains(':', StringComparison.Ordinal) => Sexagesimal(digits),
        _ => BigInteger.Parse(digits, CultureInfo.InvariantCulture),
    };

    private static BigInteger InRadix(string digits, int radix)
    {
        var value = BigInteger.Zero;
        foreach (var digit in digits)
            value = value * radix + Convert.ToInt32(digit.ToString(), 16);
        return value;
    }

    private static BigInteger Sexagesimal(string digits)
    {
        var value = BigInteger.Zero;
        foreach (var part in digits.Split(':'))
            value = value * 60 + BigInteger.Parse(part, CultureInfo.InvariantCulture);
        return value;
    }

    [GeneratedRegex(@"^(?:[-+]?0b_*[01][01_]*|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x_*[0-9a-fA-F][0-9a-fA-F_]*|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)\z")]
    private static partial Regex Plain();
}
