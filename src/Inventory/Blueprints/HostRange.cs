using System;
using System.Collections.Generic;
using System.Globalization;

namespace Inventory.Blueprints;

/// <summary>Ansible's host ranges: <c>[01:20]</c>, <c>[a:f]</c>, <c>[1:9:2]</c>; several in one name make every combination.</summary>
internal static class HostRange
{
    private const int MostHosts = 100_000;
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <exception cref="FormatException">The range makes no sense; the message says what is allowed.</exception>
    public static IReadOnlyList<string> Expand(string pattern)
    {
        var names = new List<string>();
        Expand("", pattern, names);
        return names;
    }

    private static void Expand(string head, string rest, List<string> names)
    {
        var open = rest.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
        {
            names.Add(names.Count < MostHosts ? head + rest : throw new FormatException($"more than {MostHosts} hosts; split it"));
            return;
        }
        var close = rest.IndexOf(']', open);
        if (close < 0)
            throw new FormatException("a range is not closed; [begin:end] or [begin:end:step] is allowed");
        foreach (var value in Values(rest[(open + 1)..close]))
            Expand(head + rest[..open] + value, rest[(close + 1)..], names);
    }

    private static IEnumerable<string> Values(string range)
    {
        var bounds = range.Split(':');
        if (bounds.Length is not (2 or 3) || bounds[1].Length == 0)
            throw new FormatException($"the range [{range}]; [begin:end] or [begin:end:step] is allowed");
        var step = bounds.Length == 3 ? Number(bounds[2], range) : 1;
        if (step == 0)
            throw new FormatException($"the step of [{range}] is 0; 1 or more is allowed");
        return bounds[0] is [var first] && bounds[1] is [var last] && char.IsAsciiLetter(first) && char.IsAsciiLetter(last)
            ? LetterValues(range, Letters.IndexOf(first, StringComparison.Ordinal), Letters.IndexOf(last, StringComparison.Ordinal), step)
            : NumberValues(range, bounds[0].Length == 0 ? "0" : bounds[0], bounds[1], step);
    }

    private static IEnumerable<string> LetterValues(string range, int first, int last, int step)
    {
        CheckOrder(range, first, last);
        for (long index = first; index <= last; index += step)
            yield return Letters[(int)index].ToString();
    }

    private static IEnumerable<string> NumberValues(string range, string first, string last, int step)
    {
        var width = first is ['0', _, ..] ? first.Length : 1;
        if (width > 1 && width != last.Length)
            throw new FormatException($"the ends of [{range}] differ in length; with leading zeros both need the same number of digits");
        var (begin, end) = (Number(first, range), Number(last, range));
        CheckOrder(range, begin, end);
        for (long number = begin; number <= end; number += step)
            yield return number.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0');
    }

    private static void CheckOrder(string range, int first, int last)
    {
        if (first > last)
            throw new FormatException($"the range [{range}] runs backwards; its begin may not be greater than its end");
    }

    private static int Number(string digits, string range) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"the range [{range}]; its ends are two numbers or two letters, its step is a number");
}
