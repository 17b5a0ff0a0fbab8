using System.Collections.Generic;
using System.IO;
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

    public CommandResult Run(params IEnumerable<string> arguments) => Command.Run(Repository.Executable, arguments, Environment);

    /// <summary>This machine's containers, without a blueprint.</summary>
    public Answer List(params IEnumerable<string> more) => Answer.Of(Run(["--list", "--lxcpath", lab.LxcPath, .. more]));

    /// <summary>The line on stderr, when the run must fail.</summary>
    public string Refuse(params IEnumerable<string> more) => Refusal.Of(Run(["--list", "--lxcpath", lab.LxcPath, .. more]));
}
