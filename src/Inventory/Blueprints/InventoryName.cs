using System;
using System.Linq;
using System.Net;

namespace Inventory.Blueprints;

/// <summary>Which names Ansible can take and match, and which LXC can.</summary>
internal static class InventoryName
{
    public const string AllowedGroup = "a letter or _ first, then letters, digits and _ are allowed";
    public const string AllowedHost = $"{LxcName.Allowed}, or an IP address";

    public static bool IsGroup(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '_');

    public static bool IsHost(string name) => LxcName.IsValid(name) || IsIpv6(name);

    public static bool IsIpv6(string name) =>
        name.Contains(':', StringComparison.Ordinal)
        && name.All(character => char.IsAsciiHexDigit(character) || character is ':' or '.')
        && IPAddress.TryParse(name, out _);
}
