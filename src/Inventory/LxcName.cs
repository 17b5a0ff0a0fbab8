using System;
using System.Linq;

namespace Inventory;

/// <summary>Names of containers: LXC's own, and the inventory's, which end in <c>.lxc</c> so that no host is named like a group.</summary>
internal static class LxcName
{
    /// <summary>What <see cref="IsValid"/> takes, in words.</summary>
    public const string Allowed = "letters, digits, dots, - and _ are allowed (not - or . first)";

    private const string Suffix = ".lxc";

    /// <summary>Whether a name is fit for LXC, for Ansible, and for a shell.</summary>
    public static bool IsValid(string name) =>
        name.Length > 0 && name[0] is not ('-' or '.') && name.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-');

    /// <summary>LXC's name of the host, unless the blueprint says otherwise.</summary>
    public static string OfHost(string host) => host.EndsWith(Suffix, StringComparison.Ordinal) ? host[..^Suffix.Length] : host;

    /// <summary>The inventory name of a container that no blueprint names.</summary>
    public static string Host(string name) => name + Suffix;
}
