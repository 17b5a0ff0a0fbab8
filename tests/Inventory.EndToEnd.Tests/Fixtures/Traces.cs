using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>What of a controller may be seen on this machine from outside.</summary>
internal static class Traces
{
    /// <summary>Links, packet filter rules, mounts, forwarding, processes, and files but for the volumes.</summary>
    public static string[] Of(Checkout checkout) =>
        [.. Named(checkout, [.. Links(), .. Rules(), .. Mounts()]), Forwarding(), .. Running(checkout), .. Files(checkout)];

    // Other controllers and containers of this machine come and go.
    private static IEnumerable<string> Named(Checkout checkout, string[] lines) =>
        lines.Where(line => new[] { Checkout.Bridge, Checkout.Network + ".", checkout.Folder }.Any(line.Contains));

    private static string[] Links() => Command.Must("/sbin/ip", "-oneline", "link").Split('\n');

    private static string[] Rules() => Command.Must("/usr/sbin/iptables-save").Split('\n');

    private static IEnumerable<string> Mounts() => File.ReadLines("/proc/mounts");

    private static IEnumerable<string> Running(Checkout checkout) =>
        Processes.Naming(checkout.Folder).Select(id => $"process {id}");

    private static string Forwarding() => "forwarding " + File.ReadAllText("/proc/sys/net/ipv4/ip_forward").Trim();

    private static IEnumerable<string> Files(Checkout checkout)
    {
        var locks = "/run/lxc/lock" + checkout.Folder;
        string[] folders = Directory.Exists(locks) ? [checkout.Folder, locks] : [checkout.Folder];
        string[] other = [Path.Combine(checkout.Home, "volumes"), checkout.Link];
        return folders
            .SelectMany(folder => Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories))
            .Where(path => path != checkout.Home && !other.Any(folder => path.StartsWith(folder, System.StringComparison.Ordinal)))
            .Order();
    }
}
