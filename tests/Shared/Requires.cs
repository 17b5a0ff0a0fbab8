using System;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace Inventory.Testing;

/// <summary>What a test needs of the machine: it is skipped without, but fails where everything has to run (CI=true).</summary>
internal static class Requires
{
    public static void Root() => That(Environment.IsPrivilegedProcess, "must be root");

    /// <summary>Programs on PATH; the sbin folders count, which a user's PATH may lack.</summary>
    public static void Programs(params string[] names)
    {
        foreach (var name in names)
            That(Folders.Any(folder => File.Exists(Path.Combine(folder, name))), $"{name} is not installed");
    }

    public static void Executable() => That(File.Exists(Repository.Executable), "bin/lxc-inventory is missing: run scripts/publish");

    public static void That(bool met, string reason)
    {
        if (met)
            return;
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.Ignore(reason);
    }

    private static string[] Folders =>
        [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'), "/usr/sbin", "/sbin"];
}
