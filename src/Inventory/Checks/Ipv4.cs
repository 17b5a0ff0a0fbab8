using System.Linq;
using System.Net;
using System.Net.Sockets;

namespace Inventory.Checks;

/// <summary>Reads IPv4 addresses and networks as Ansible's variables have them.</summary>
internal static class Ipv4
{
    /// <summary>Four numbers with dots between them; null for all else. .NET takes 10.1 and 0x0a000001 for addresses too.</summary>
    public static IPAddress? Address(object? value) =>
        value is string text && text.Count(each => each == '.') == 3 && IPAddress.TryParse(text, out var address)
        && address.AddressFamily == AddressFamily.InterNetwork && address.ToString() == text
            ? address
            : null;

    /// <summary>An address whose last bits are zero, and the length of its prefix, such as 10.0.3.0/24; null for all else. .NET 10 takes 10.0.3.1/24 for one too.</summary>
    public static IPNetwork? Network(object? value) =>
        value is string text && IPNetwork.TryParse(text, out var network) && Address(network.BaseAddress.ToString()) is not null && network.ToString() == text
            ? network
            : null;
}
