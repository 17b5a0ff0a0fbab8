using System;
using System.Linq;
using System.Net;

namespace Inventory.Blueprints;

/// <summary>Which names Ansible can take and match, and which LXC can.</summary>
internal static class InventoryName
{
    public const string AllowedGroup = "a letter or _ first, then letters, digits and _ are allowed";
    public const string AllowedHost = "letters, digits, dots, - and _ are allowed (not - or . first), or an IP address";
    public const string AllowedLxc = "letters, digits, dots, - and _ are allowed (not - or . first)";

    public static bool IsGroup(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');

    public static bool IsHost(string name) => IsLxc(name) || IsIpv6(name);

    public static bool IsLxc(string name) =>
        name.Length > 0 && name[0] is not ('-' or '.') && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-');

    public static bool IsIpv6(string name) =>
        name.Contains(':', StringComparison.Ordinal)
        && name.All(character => char.IsAsciiHexDigit(character) || character is ':' or '.')
        && IPAddress.TryParse(name, out _);
}
