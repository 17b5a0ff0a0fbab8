using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>What of a controller may be seen on this machine from outside.</summary>
internal static class Traces
{
    /// <summary>Links, packet filter rules, mounts, forwarding, processes, and files of the checkout but for what up says it keeps.</summary>
    public static string[] Of(Checkout checkout) =>
        [.. Links(), .. Rules(), .. Mounts(), Forwarding(), .. Processes.Naming(checkout.Folder).Select(id => $"process {id}"), .. Files(checkout)];

    // The ends of other containers come and go; one of ours cannot outlive its container.
    private static IEnumerable<string> Links() =>
        Directory.EnumerateDirectories("/sys/class/net")
            .Select(Path.GetFileName)
            .OfType<string>()
            .Where(name => !name.StartsWith("veth", System.StringComparison.Ordinal))
            .Order()
            .Select(name => $"link {name}");

    private static IEnumerable<string> Rules() =>
        Command.Must("/usr/sbin/iptables-save").Split('\n').Where(line => line.StartsWith("-A", System.StringComparison.Ordinal));

    private static IEnumerable<string> Mounts() => File.ReadLines("/proc/mounts").Select(line => "mount " + line.Split(' ')[1]);

    private static string Forwarding() => "forwarding " + File.ReadAllText("/proc/sys/net/ipv4/ip_forward").Trim();

    private static IEnumerable<string> Files(Checkout checkout)
    {
        var locks = "/run/lxc/lock" + checkout.Folder;
        string[] folders = Directory.Exists(locks) ? [checkout.Folder, locks] : [checkout.Folder];
        var volumes = Path.Combine(checkout.Home, "volumes");
        return folders
            .SelectMany(folder => Directory.EnumerateFileSystemEntries(folder, "*", SearchOption.AllDirectories))
            .Where(path => path != checkout.Home && !path.StartsWith(volumes, System.StringComparison.Ordinal))
            .Order();
    }
}
