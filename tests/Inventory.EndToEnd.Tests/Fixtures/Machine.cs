using System;
using System.Collections.Generic;
using Inventory.Testing;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>What this machine must bring, and what all laboratories share.</summary>
internal static class Machine
{
    /// <summary>Whatever the tests make outside the repository begins with it; Scripts/sweep.sh knows it too.</summary>
    public const string Prefix = "lie2e";

    public const string Bridge = Prefix + "0";

    private static readonly Lazy<string> LazyRootfs = new(MakeRootfs);

    /// <summary>A small Debian with sshd and Python, made once and never changed.</summary>
    public static string Rootfs => LazyRootfs.Value;

    /// <summary>Skips the test where it cannot run; on a build server that is a failure.</summary>
    public static void Require()
    {
        Requires.Root();
        Requires.Programs("lxc-start", "sshd", "debootstrap", "sudo", "ansible", "ip");
        Requires.Executable();
    }

    /// <summary>A script that only these tests use.</summary>
    public static string Script(string name) => Repository.PathOf($"tests/Inventory.EndToEnd.Tests/Scripts/{name}");

    /// <summary>The bridge with the machine's end of 10.213.77.0/24 and fd77:213::/64.</summary>
    public static void AddBridge()
    {
        Command.Must("/sbin/ip", "link", "add", Bridge, "type", "bridge");
        Command.Must("/sbin/ip", "address", "add", "10.213.77.1/24", "dev", Bridge);
        Command.Must("/sbin/ip", "address", "add", "fd77:213::1/64", "dev", Bridge);
        Command.Must("/sbin/ip", "link", "set", Bridge, "up");
    }

    /// <summary>Ends and removes what sweep.sh calls by these words. A killed run may have left gigabytes on a busy disk.</summary>
    public static void Sweep(params IEnumerable<string> what) => Slow("sweep.sh", what);

    /// <summary>A server beside the controller of a checkout, which server.sh describes; its line for known_hosts.</summary>
    public static string MakeServer(string folder, string name, string address, string key) =>
        Slow("server.sh", ["make", folder, name, address, key]).Trim();

    private static string MakeRootfs() => Slow("rootfs.sh", []).Trim();

    private static string Slow(string script, IEnumerable<string> arguments)
    {
        var result = Command.Run(Script(script), arguments, new Dictionary<string, string?>(), seconds: 900);
        return result.ExitCode == 0 ? result.Out : throw new InvalidOperationException(result.ToString());
    }
}
