using System;
using System.Globalization;

namespace Inventory.Lxc;

/// <summary>Numbers as LXC reads them: strtoul(3) with base 0, nothing may follow.</summary>
internal static class Number
{
    /// <summary>The number, absent when the text is none that fits an unsigned int.</summary>
    public static uint? Unsigned(string text) =>
        Magnitude(text.TrimStart(' ', '\t') is ['+', .. var digits] ? digits : text.TrimStart(' ', '\t')) is <= uint.MaxValue and var number
            ? (uint)number
            : null;

    /// <summary>Whether the text is a number that fits an int.</summary>
    public static bool IsSigned(string text) =>
        text.TrimStart(' ', '\t') is ['-', .. var digits] ? Magnitude(digits) is <= int.MaxValue + 1UL : Unsigned(text) is <= int.MaxValue;

    /// <summary>The number that digits alone make, absent when they make none that fits an unsigned long.</summary>
    public static ulong? Magnitude(string digits)
    {
        if (digits.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
            return ulong.TryParse(digits.AsSpan(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var hex) ? hex : null;
        if (digits.Length > 1 && digits[0] == '0') return Octal(digits);
        return ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static ulong? Octal(string digits)
    {
        var number = 0UL;
        foreach (var digit in digits)
        {
            if (digit is < '0' or > '7' || number >> 61 != 0) return null;
            number = (number << 3) | (uint)(digit - '0');
        }

        return number;
    }
}
