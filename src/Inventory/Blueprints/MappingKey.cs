using System;
using System.Globalization;
using System.Numerics;
using YamlDotNet.RepresentationModel;

namespace Inventory.Blueprints;

/// <summary>The key of a mapping: JSON has only text, and Python's json.dumps decides how the rest is spelled.</summary>
internal static class MappingKey
{
    /// <exception cref="Failure">A key that json.dumps refuses: a date, a list, a mapping, an encrypted text.</exception>
    public static YamlEntry Entry(SourceFile file, YamlNode key, YamlNode value)
    {
        if (key is not YamlScalarNode scalar)
            throw file.Refuse(key, "a key that is a list or a mapping; a key is text or a number");
        return YamlTag.Of(key) switch
        {
            // A key = is text; only as a value it has a tag of its own.
            YamlTag.Str or YamlTag.Value => new YamlEntry(scalar.Value ?? "", true, key, value),
            YamlTag.Timestamp => throw file.Refuse(key, $"the key {Quoted.Text(scalar.Value ?? "")} is a date; put it in quotes"),
            _ => new YamlEntry(Spelling(file, scalar), false, key, value),
        };
    }

    private static string Spelling(SourceFile file, YamlScalarNode key) => YamlScalar.Read(file, key) switch
    {
        null => "null",
        true => "true",
        false => "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        BigInteger number => number.ToString(CultureInfo.InvariantCulture),
        double number => PythonFloat(number),
        _ => throw file.Refuse(key, "a tagged key; a key is text or a number"),
    };

    private static string PythonFloat(double number)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        // .NET 10 turns to exponents at 1e17, Python's repr at 1e16.
        var isBetween = Math.Abs(number) is >= 1e16 and < 1e17;
        var text = isBetween ? WithExponent(number) : number.ToString("R", CultureInfo.InvariantCulture).ToLowerInvariant();
        return text.AsSpan().ContainsAny('.', 'e') ? text : text + ".0";
    }

    // The digits of a number of 17 digits, such as 1.25e+16.
    private static string WithExponent(double number)
    {
        var digits = number.ToString("R", CultureInfo.InvariantCulture);
        var first = digits[0] == '-' ? 2 : 1;
        var fraction = digits[first..].TrimEnd('0');
        return $"{digits[..first]}{(fraction.Length == 0 ? "" : ".")}{fraction}e+16";
    }
}
