using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Sockets;

namespace Inventory.Lxc;

/// <summary>Addresses under which a container can be reached from outside: no loopback, nothing valid on one link only.</summary>
internal static class Addresses
{
    /// <summary>An address of <c>/proc/PID/net/fib_trie</c>; absent when it is not global.</summary>
    public static IPAddress? FromTrie(string text) =>
        IPAddress.TryParse(text, out var address)
        && address.GetAddressBytes() is [not 127, ..] and not [169, 254, ..] ? address : null;

    /// <summary>The address of a line of <c>/proc/PID/net/if_inet6</c>; absent when it is not global.</summary>
    public static IPAddress? FromInterfaces(string line) =>
        line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [{ Length: 32 } digits, _, _, "00", _, not "lo"]
        && digits.All(char.IsAsciiHexDigit) ? new IPAddress(Convert.FromHexString(digits)) : null;

    /// <summary>Each once, IPv4 before IPv6, ascending by number.</summary>
    public static IReadOnlyList<IPAddress> Sorted(IEnumerable<IPAddress> addresses) =>
        [.. addresses.Distinct()
            .OrderBy(address => address.AddressFamily == AddressFamily.InterNetworkV6)
            .ThenBy(address => Convert.ToHexString(address.GetAddressBytes()), StringComparer.Ordinal)];
}
