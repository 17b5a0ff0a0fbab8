using System;
using System.IO;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>An account without rights, gone when it is disposed.</summary>
internal sealed class TestUser : IDisposable
{
    private readonly string sudoers;

    /// <param name="shell">Its login shell, which may be a script of the laboratory.</param>
    public TestUser(Lab lab, string shell = "/bin/bash")
    {
        Name = Machine.Prefix + Guid.NewGuid().ToString("N")[..8];
        Home = Path.Combine(lab.Folder, Name);
        sudoers = Path.Combine("/etc/sudoers.d", Name);
        // '*' is no password's hash, yet unlike '!' it does not lock the account for sshd.
        Command.Must("/usr/sbin/useradd", "-m", "-d", Home, "-s", shell, "-p", "*", Name);
    }

    public string Name { get; }

    public string Home { get; }

    /// <summary>May become root without a password, and without a terminal.</summary>
    public TestUser MaySudo()
    {
        File.WriteAllText(sudoers, $"{Name} ALL=(root) NOPASSWD: /usr/bin/sh -s\n");
        File.SetUnixFileMode(sudoers, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        return this;
    }

    /// <summary>What its shell says on stdout before it runs a command it was given.</summary>
    public TestUser Greets(string shellText)
    {
        File.WriteAllText(Path.Combine(Home, ".bashrc"), shellText);
        return this;
    }

    public void Dispose() => Machine.Sweep("--user", Name);
}
