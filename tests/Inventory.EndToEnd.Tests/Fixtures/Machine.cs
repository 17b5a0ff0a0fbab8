using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>What this machine must bring, and what all laboratories share.</summary>
internal static class Machine
{
    /// <summary>Whatever the tests make outside the repository begins with it; Scripts/sweep.sh knows it too.</summary>
    public const string Prefix = "lie2e";

    public const string Bridge = Prefix + "0";

    private static readonly string[] Programs =
        ["/usr/bin/lxc-start", "/usr/sbin/sshd", "/usr/sbin/debootstrap", "/usr/bin/sudo", "/usr/bin/ansible", "/sbin/ip"];

    private static readonly Lazy<string> LazyRootfs = new(MakeRootfs);

    /// <summary>A small Debian with sshd and Python, made once and never changed.</summary>
    public static string Rootfs => LazyRootfs.Value;

    /// <summary>Skips the test where it cannot run; on a build server that is a failure.</summary>
    public static void Require()
    {
        var lacks = Environment.UserName != "root" ? "root" : Programs.FirstOrDefault(program => !File.Exists(program));
        if (lacks is null)
            return;
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"end-to-end tests need {lacks}");
        Assert.Ignore($"end-to-end tests need {lacks}");
    }

    /// <summary>The bridge with the machine's end of 10.213.77.0/24 and fd77:213::/64.</summary>
    public static void AddBridge()
    {
        Command.Must("/sbin/ip", "link", "add", Bridge, "type", "bridge");
        Command.Must("/sbin/ip", "address", "add", "10.213.77.1/24", "dev", Bridge);
        Command.Must("/sbin/ip", "address", "add", "fd77:213::1/64", "dev", Bridge);
        Command.Must("/sbin/ip", "link", "set", Bridge, "up");
    }

    private static string MakeRootfs()
    {
        var made = Command.Run(Repository.Script("rootfs.sh"), [], new Dictionary<string, string?>(), seconds: 900);
        return made.ExitCode == 0 ? made.Out.Trim() : throw new InvalidOperationException(made.ToString());
    }
}
