using System.Linq;
using System.Net;
using System.Net.Sockets;

namespace Inventory.Lxc;

/// <summary>Which values LXC takes for the keys of a network (the <c>set_config_net_*</c> of confile.c).</summary>
internal static class NetworkValues
{
    /// <summary>Whether LXC takes the value, not empty, for <c>lxc.net.NUMBER.SUBKEY</c>.</summary>
    public static bool Allow(string subkey, string value) => subkey switch
    {
        "type" => value is "empty" or "ipvlan" or "macvlan" or "none" or "phys" or "veth" or "vlan",
        "l2proxy" => Number.Unsigned(value) is 0 or 1,
        "ipv4.address" => value.Split(' ', 2) is [var first, .. var rest]
            && IsNetwork(first, AddressFamily.InterNetwork, 32) && rest.All(broadcast => Is(broadcast, AddressFamily.InterNetwork)),
        "ipv6.address" => IsNetwork(value, AddressFamily.InterNetworkV6, uint.MaxValue),
        "ipv4.gateway" => value is "auto" or "dev" || Is(value, AddressFamily.InterNetwork),
        "ipv6.gateway" => value is "auto" or "dev" || Is(value, AddressFamily.InterNetworkV6),
        "veth.ipv4.route" => value.Contains('/') && IsNetwork(value, AddressFamily.InterNetwork, 32),
        "veth.ipv6.route" => value.Contains('/') && IsNetwork(value, AddressFamily.InterNetworkV6, 128),
        "veth.mode" => value is "bridge" or "router",
        "macvlan.mode" => value is "bridge" or "passthru" or "private" or "vepa",
        "ipvlan.mode" => value is "l2" or "l3" or "l3s",
        "ipvlan.isolation" => value is "bridge" or "private" or "vepa",
        "vlan.id" => Number.Unsigned(value) is <= ushort.MaxValue,
        "veth.vlan.id" => value == "none" || Number.Unsigned(value) is <= 4094,
        "veth.vlan.tagged.id" => Number.Unsigned(value) is <= 4094,
        "veth.n_rxqueues" or "veth.n_txqueues" => Number.Unsigned(value) is > 0 and <= int.MaxValue,
        _ => true,
    };

    private static bool IsNetwork(string text, AddressFamily family, uint longest) => text.Split('/', 2) switch
    {
        [var address, var prefix] => Is(address, family) && Number.Unsigned(prefix) is { } length && length <= longest,
        _ => Is(text, family),
    };

    // IPAddress takes 10.1 for 10.0.0.1, and [::1]%2; inet_pton(3) does not.
    private static bool Is(string text, AddressFamily family) =>
        IPAddress.TryParse(text, out var address) && address.AddressFamily == family
        && (family == AddressFamily.InterNetwork ? address.ToString() == text : !text.Contains('%') && !text.Contains('['));
}
