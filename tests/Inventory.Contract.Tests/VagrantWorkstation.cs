using System;
using System.Collections.Generic;
using System.IO;
using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>A checkout on a machine where Vagrant and libvirt are stand-ins: nothing is made yet, and nothing can be.</summary>
internal sealed class VagrantWorkstation : IDisposable
{
    private readonly TemporaryProject project = new();

    public VagrantWorkstation()
    {
        project.CopyFolder("scripts");
        project.CopyFolder("playbooks");
        File.Copy(Repository.PathOf("vagrant.yml"), PathOf("vagrant.yml"));
        WriteProgram("scripts/publish", "#!/bin/sh\n");
        foreach (var script in new[] { "up", "down" })
            WriteProgram($"scripts/{script}", File.ReadAllText(Repository.PathOf($"scripts/{script}")));
        WriteProgram("tools/vagrant", "#!/bin/sh\n[ \"$1\" != status ] || echo 1,controller.dev,state,not_created\n[ \"$1\" != up ]\n");
        WriteProgram("tools/sudo", "#!/bin/sh\nexec \"$@\"\n");
        Libvirt("exit 1");
    }

    public string Folder => project.Folder;

    public Dictionary<string, string> Environment => project.Environment;

    public string PathOf(string relative) => project.PathOf(relative);

    public string Text(string file) => File.ReadAllText(PathOf(file));

    public void Write(string relative, string text) => project.Write(relative, text);

    public void WriteProgram(string relative, string text) => project.WriteProgram(relative, text);

    public void Edit(string relative, string text, string by) => project.Edit(relative, text, by);

    /// <summary>What libvirt says of a domain; vagrant-libvirt notes in the description whose machine it is.</summary>
    public void Libvirt(string described, string domain = "") =>
        WriteProgram("tools/virsh", $"#!/bin/sh\ncase $* in *' desc {domain}'*) {described} ;; esac\n");

    /// <summary>Runs a script of the folder scripts, or one by its way from there.</summary>
    public Outcome Run(string script, params string[] arguments) =>
        Child.Run(Folder, project.InItsEnvironment(["bash", PathOf($"scripts/{script}"), .. arguments]));

    /// <summary>What the script said on standard error; asserts that it failed.</summary>
    public string Refusal(string script, params string[] arguments)
    {
        var refusal = Run(script, arguments);
        Assert.That(refusal.Status, Is.EqualTo(1), refusal.ToString());
        return refusal.Errors.TrimEnd();
    }

    public void Dispose() => project.Dispose();
}
