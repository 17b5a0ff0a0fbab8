using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>A folder with an lxcpath of its own, everything in it gone when it is disposed.</summary>
internal sealed class Lab : IDisposable
{
    // Without newuidmap on its path LXC writes an idmap itself, which root may do whatever /etc/subuid says.
    private static readonly Dictionary<string, string?> WithoutMapTools = new() { ["PATH"] = "/usr/sbin:/sbin" };

    /// <param name="lxcPath">Relative to the folder. With 100 characters and more LXC hashes the name of its command socket.</param>
    public Lab(string lxcPath = "lxc")
    {
        Machine.Require();
        Folder = Directory.CreateTempSubdirectory(Machine.Prefix + ".").FullName;
        File.SetUnixFileMode(Folder, Modes.Executable);
        LxcPath = Directory.CreateDirectory(Path.Combine(Folder, lxcPath)).FullName;
    }

    public string Folder { get; }

    public string LxcPath { get; }

    public string FolderOf(string name) => Path.Combine(LxcPath, name);

    /// <summary>Defines a container that only sleeps; it shares the one root file system, so that making it costs nothing.</summary>
    public Lab Add(string name, params IEnumerable<string> lines)
    {
        string[] own = [$"lxc.rootfs.path = dir:{Machine.Rootfs}", "lxc.init.cmd = /bin/sleep infinity", "lxc.apparmor.profile = unconfined"];
        return AddRaw(name, string.Join('\n', own.Concat(lines)) + "\n");
    }

    /// <summary>Defines a container by the whole text of its configuration.</summary>
    public Lab AddRaw(string name, string configuration)
    {
        Directory.CreateDirectory(FolderOf(name));
        File.WriteAllText(Path.Combine(FolderOf(name), "config"), configuration);
        return this;
    }

    public Lab Start(params IEnumerable<string> names)
    {
        foreach (var name in names)
            Expect(Lxc("start", name));
        return this;
    }

    public Lab Stop(string name) => Expect(Lxc("stop", name, "-k"));

    public Lab Freeze(string name) => Expect(Lxc("freeze", name));

    public Lab Unfreeze(string name) => Expect(Lxc("unfreeze", name));

    public void Destroy(string name) => Directory.Delete(FolderOf(name), recursive: true);

    /// <summary>Runs one of LXC's own commands.</summary>
    public CommandResult Lxc(string verb, string name, params string[] more) =>
        Command.Run($"/usr/bin/lxc-{verb}", ["-P", LxcPath, "-n", name, .. more], WithoutMapTools);

    /// <summary>A root file system of one container's own, where foreign user ids may come too; its path.</summary>
    public string CopyRootfs(string name)
    {
        var copy = Path.Combine(Folder, name);
        Command.Must("/bin/cp", "-a", "--reflink=auto", Machine.Rootfs, copy);
        return copy;
    }

    /// <summary>A file of the laboratory's own, made executable when it is a script.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        File.SetUnixFileMode(path, text.StartsWith("#!", StringComparison.Ordinal) ? Modes.Executable : Modes.Readable);
        return path;
    }

    public void Dispose() => Machine.Sweep(Folder);

    private Lab Expect(CommandResult result) =>
        result.ExitCode == 0 ? this : throw new InvalidOperationException(result.ToString());
}
