using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Inventory.Lxc;

/// <summary>What a script said between its first line and its last, which <c>frame.sh</c> writes.</summary>
internal static class FramedAnswer
{
    private const string Form = "lxc-inventory 1 ";

    /// <summary>The records, in order. Noise before the first line (a log-in's greeting) and after the last is left out.</summary>
    /// <exception cref="Failure">There is no answer, more than one, or not the whole of one.</exception>
    public static IReadOnlyList<Told> Read(string text, string nonce)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        var first = lines.IndexOf(Form + nonce);
        if (first < 0) throw Missing(lines);
        if (lines.LastIndexOf(Form + nonce) != first)
            throw new Failure("asked about LXC containers, but two answers came; look for a start-up file of its shell that runs commands twice.");

        var end = lines.FindIndex(first, line => line.StartsWith($"end {nonce} ", StringComparison.Ordinal));
        var count = (end - first - 1).ToString(CultureInfo.InvariantCulture);
        if (end < 0 || lines[end] != $"end {nonce} {count}")
            throw new Failure("asked about LXC containers, but the answer was cut short; ask again, with a longer --timeout if it is slow.");

        return lines.GetRange(first + 1, end - first - 1).ConvertAll(Told.Of);
    }

    private static Failure Missing(List<string> lines)
    {
        var last = lines.FindLast(line => line.Trim().Length > 0);
        var said = last is null ? "nothing came back" : $"only this came back: \"{Printable.Text(last)}\"";
        return new Failure($"asked about LXC containers, but {said}; its log-in shell must run \"sh -s\" and there must be an awk.");
    }
}
