using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>A copy of the repository whose scripts bring up a controller of its own; all of it is gone when it is disposed.</summary>
internal sealed class Checkout : IDisposable
{
    public const string Bridge = Machine.Prefix + "1";

    public const string Network = "10.213.78";

    private readonly Dictionary<string, string?> environment;
    private readonly HashSet<string> deployed = [];
    private bool isUp;

    public Checkout()
    {
        Machine.Require();
        Requires.Programs("iptables", "rsync", "distro-info", "git");
        Folder = Directory.CreateTempSubdirectory(Machine.Prefix + ".").FullName;
        File.SetUnixFileMode(Folder, Modes.Executable);
        environment = new()
        {
            ["LXC_CONTROLLER_HOME"] = Link,
            ["LXC_CONTROLLER_BRIDGE"] = Bridge,
            ["LXC_CONTROLLER_NETWORK"] = Network,
            // Whose secrets of staging and production are not for tests.
            ["XDG_CONFIG_HOME"] = Path.Combine(Folder, "config"),
            // Which is only here, not in a root file system.
            ["TMPDIR"] = Directory.CreateDirectory(Path.Combine(Folder, "temporary")).FullName,
        };
        Command.Must(Machine.Script("checkout.sh"), "copy", Repository.Root, Folder);
        File.CreateSymbolicLink(Link, Home);
    }

    public string Folder { get; }

    public string Home => Path.Combine(Folder, "home");

    /// <summary>How the scripts are told of it: another spelling of the same folder.</summary>
    public string Link => Path.Combine(Folder, "link");

    public string PathOf(string relative) => Path.Combine(Folder, "project", relative);

    /// <summary>Starts one of the scripts, as a person types it.</summary>
    public Session Start(string script, params IEnumerable<string> arguments) =>
        new(PathOf($"scripts/{script}"), arguments, environment);

    public CommandResult Run(string script, params IEnumerable<string> arguments)
    {
        using var session = Start(script, arguments);
        return session.End();
    }

    /// <summary>What the script said; asserts that it ended well.</summary>
    public string Must(string script, params IEnumerable<string> arguments)
    {
        var result = Run(script, arguments);
        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        return result.Out;
    }

    /// <summary>The line on standard error; asserts that the script failed, and that it said no more than that there.</summary>
    public string Refuse(string script, params IEnumerable<string> arguments)
    {
        var result = Run(script, arguments);
        Assert.That(result.ExitCode, Is.Not.Zero, result.ToString());
        Assert.That(result.Error.Trim(), Is.Not.Empty.And.Not.Contain("\n"), result.ToString());
        return result.Error.Trim();
    }

    /// <summary>Runs a command in a container, or in controller.dev.</summary>
    public string On(string host, params IEnumerable<string> command) => Must("ssh", [host, .. command]);

    /// <summary>The same with a shell there.</summary>
    public string Shell(string host, string text) => On(host, "sh", "-c", text);

    /// <summary>Brings up the controller with what an earlier run kept of it; what that took is kept for the next.</summary>
    public CommandResult Up()
    {
        Fill();
        var up = Run("up", "--here");
        Assert.That(up.ExitCode, Is.Zero, up.ToString());
        Command.Must(Machine.Script("checkout.sh"), "keep", Folder);
        isUp = true;
        return up;
    }

    /// <summary>The checkout with its controller, brought up unless it is; for tests that are not about that.</summary>
    public Checkout Running()
    {
        if (!isUp)
            Up();
        return this;
    }

    /// <summary>The same with this deployed once.</summary>
    public Checkout Deployed(string pattern)
    {
        Running();
        if (deployed.Add(pattern))
            Must("deploy", pattern);
        return this;
    }

    /// <summary>The controller is gone, or down.</summary>
    public void Down(params IEnumerable<string> arguments)
    {
        isUp = false;
        deployed.Clear();
        Must("down", arguments);
    }

    /// <summary>Spares the first up of a home the download of a Debian; a machine without one kept does without.</summary>
    public void Fill()
    {
        if (!Directory.Exists(Path.Combine(Home, "cache")))
            Command.Must(Machine.Script("checkout.sh"), "fill", Folder);
    }

    /// <summary>The containers that are built, as the controller's inventory has them.</summary>
    public IEnumerable<string> Built() =>
        On("controller.dev", "ansible", "-i", "inventory/development", "containers", "--list-hosts")
            .Split('\n').Skip(1).Select(line => line.Trim()).Where(line => line.Length > 0);

    public void Dispose() => Machine.Sweep(Folder);
}
