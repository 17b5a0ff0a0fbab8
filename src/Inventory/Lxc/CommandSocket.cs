using System.Globalization;
using System.Text;

namespace Inventory.Lxc;

/// <summary>The abstract socket on which a container's monitor takes commands.</summary>
internal static class CommandSocket
{
    /// <summary>Its name while it is short enough.</summary>
    public static string Name(ContainerFolder folder) => $"{folder.Path}/command";

    /// <summary>Its name when that is too long for an address: LXC then hashes it (FNV-1a, 64 bits; commands_utils.c).</summary>
    public static string HashedName(ContainerFolder folder)
    {
        var hash = 0xcbf29ce484222325;
        foreach (var octet in Encoding.UTF8.GetBytes(folder.Path)) hash = unchecked((hash ^ octet) * 0x100000001b3);
        return string.Create(CultureInfo.InvariantCulture, $"lxc/{hash:x16}/command");
    }
}
