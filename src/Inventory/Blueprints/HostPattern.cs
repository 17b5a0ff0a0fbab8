using System;
using System.Collections.Generic;
using System.Globalization;

namespace Inventory.Blueprints;

/// <summary>What stands under <c>hosts:</c>: a name, perhaps with ranges, perhaps with a port that becomes <c>ansible_port</c>.</summary>
/// <param name="Names">The host names, in Ansible's order.</param>
/// <param name="Port">Null when there is none.</param>
internal sealed record HostPattern(IReadOnlyList<string> Names, int? Port)
{
    /// <exception cref="FormatException">A range that makes no sense; the message says what is allowed.</exception>
    public static HostPattern Parse(string text)
    {
        var (host, port) = SplitPort(text);
        return new HostPattern(HostRange.Expand(host), port);
    }

    // parse_address in Ansible's parsing/utils/addresses.py: [address]:port, or name:port. Anything else keeps its colon.
    private static (string Host, int? Port) SplitPort(string text)
    {
        var colon = text.LastIndexOf(':');
        if (colon < 1 || !int.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var port))
            return (text, null);
        var host = text[..colon];
        if (host is not ['[', .. var bracketed, ']'])
            return HasOnlyLabels(host) ? (host, port) : (text, null);
        return InventoryName.IsIpv6(bracketed) || HasOnlyLabels(bracketed) ? (bracketed, port) : (text, null);
    }

    private static bool HasOnlyLabels(string host)
    {
        foreach (var label in WithoutRanges(host).Split('.'))
        {
            if (!LxcName.IsValid(label) || label[^1] is '-' or '_')
                return false;
        }
        return true;
    }

    // Each range becomes a digit; one that Ansible's patterns do not know, such as [:5], stays.
    private static string WithoutRanges(string host)
    {
        var open = host.IndexOf('[', StringComparison.Ordinal);
        var close = host.IndexOf(']', Math.Max(open, 0));
        return open < 0 || close < 0 || host[open + 1] == ':'
            ? host
            : $"{host[..open]}0{WithoutRanges(host[(close + 1)..])}";
    }
}
