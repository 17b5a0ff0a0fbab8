using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>Containers that lxc-create has not finished, or never will.</summary>
internal sealed class CreationTests
{
    [Test]
    public void A_container_is_not_built_while_lxc_create_works_on_it()
    {
        using var lab = new Lab();
        lab.Add("done");
        using var creating = Create(lab);
        Assert.That(File.ReadAllText("/proc/locks"), Does.Contain("OFDLCK"), "lxc-create holds its lock");
        Assert.That(new Executable(lab).List().Hosts, Is.EqualTo(["done.lxc"]));
        creating.Kill(entireProcessTree: true);
    }

    [Test]
    public void A_container_whose_creation_was_killed_is_not_built()
    {
        using var lab = new Lab();
        using var creating = Create(lab);
        creating.Kill(entireProcessTree: true);
        creating.WaitForExit();
        Assert.That(Path.Combine(lab.FolderOf("half"), "partial"), Does.Exist);
        Assert.That(new Executable(lab).List().Hosts, Is.Empty);
    }

    [Test]
    public void A_partial_file_another_program_has_locked_is_a_creation_too([Values("ofd", "flock")] string kind)
    {
        using var lab = new Lab();
        lab.Add("half").Add("done");
        File.WriteAllText(Path.Combine(lab.FolderOf("half"), "partial"), "");
        using var held = new HeldLock(kind, Path.Combine(lab.FolderOf("half"), "partial"));
        Assert.That(new Executable(lab).List().Hosts, Is.EqualTo(["done.lxc"]));
    }

    [Test]
    public void Once_created_a_container_is_built()
    {
        using var lab = new Lab();
        var template = lab.Write("template", "#!/bin/sh\nexit 0\n");
        Assert.That(lab.Lxc("create", "whole", "-t", template).ExitCode, Is.Zero);
        Assert.That(new Executable(lab).List().Hosts, Is.EqualTo(["whole.lxc"]));
    }

    // Returns when lxc-create runs its template, which never ends.
    private static Process Create(Lab lab)
    {
        var template = lab.Write("template", $"#!/bin/sh\ntouch {lab.Folder}/begun\nexec sleep 300\n");
        var creating = Command.Start(
            "/usr/bin/lxc-create", ["-P", lab.LxcPath, "-n", "half", "-t", template], new Dictionary<string, string?>());
        Eventually.Holds(() => File.Exists(Path.Combine(lab.Folder, "begun")), "lxc-create ran its template");
        return creating;
    }
}
