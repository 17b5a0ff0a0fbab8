using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>The published lxc-inventory, run as a user would.</summary>
internal sealed class Executable
{
    private readonly Lab lab;

    public Executable(Lab lab)
    {
        Assert.That(Repository.Executable, Does.Exist, "run scripts/publish first");
        this.lab = lab;
        var own = Directory.CreateDirectory(Path.Combine(lab.Folder, "run")).FullName;
        File.SetUnixFileMode(own, Modes.Secret | UnixFileMode.UserExecute);
        Environment = new() { ["XDG_RUNTIME_DIR"] = own, ["HOME"] = own, ["LC_ALL"] = "C.UTF-8", ["SSH_AUTH_SOCK"] = null };
    }

    public Dictionary<string, string?> Environment { get; }

    /// <summary>A program and its arguments that run the executable, its path and arguments following theirs.</summary>
    public IReadOnlyList<string> Within { get; init; } = ["/usr/bin/env"];

    /// <summary>As that user, who may not be able to read the repository.</summary>
    public static Executable As(TestUser user, Lab lab)
    {
        var copy = Path.Combine(lab.Folder, "lxc-inventory");
        Command.Must("/bin/cp", "--reflink=auto", Repository.Executable, copy);
        string[] change = ["/bin/sh", "-c", $"shift; exec /usr/sbin/runuser -u {user.Name} -- {copy} \"$@\"", "as"];
        return new Executable(lab) { Within = change, Environment = { ["HOME"] = user.Home, ["XDG_RUNTIME_DIR"] = user.Home } };
    }

    public CommandResult Run(params IEnumerable<string> arguments) =>
        Command.Run(Within[0], [.. Within.Skip(1), Repository.Executable, .. arguments], Environment);

    /// <summary>This machine's containers, without a blueprint.</summary>
    public Answer List(params IEnumerable<string> more) => Answer.Of(Run(["--list", "--lxcpath", lab.LxcPath, .. more]));

    /// <summary>The line on stderr, when that must fail.</summary>
    public string Refuse(params IEnumerable<string> more) => Refusal.Of(Run(["--list", "--lxcpath", lab.LxcPath, .. more]));

    /// <summary>The containers of a blueprint.</summary>
    public Answer ListPlanned(string blueprint, params IEnumerable<string> more) =>
        List(["--blueprint", lab.Write("blueprint.yml", blueprint), .. more]);

    /// <summary>The line on stderr, when that must fail.</summary>
    public string RefusePlanned(string blueprint, params IEnumerable<string> more) =>
        Refuse(["--blueprint", lab.Write("blueprint.yml", blueprint), .. more]);
}
