using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.Testing;

namespace Inventory.Contract.Tests;

/// <summary>A project like this repository, with a blueprint of its own and containers that are a configuration file each.</summary>
internal sealed class TemporaryProject : IDisposable
{
    /// <summary>Every kind of group and host that a blueprint of ours has.</summary>
    public const string Example = """
        development:
          children:
            controllers:
              hosts:
                &controller controller.dev:
            lxc_hosts:   {hosts: {controller.dev: }}
            containers:
              vars: {lxc_host: controller.dev, ansible_user: root}
              children:
                proxy:    {hosts: {proxy.lxc: {auto_build: true, requires: [web.lxc]}}}
                web:
                  hosts:
                    web.lxc: {auto_build: true, port_number: 0o17, motto: "{{ inventory_hostname }} is up"}
                  vars: {tier: front, limits: {cpu: 2, ratio: 0.5, swap: no}}
                database: {hosts: {database.lxc: }}
        """;

    public TemporaryProject(string blueprint = Example)
    {
        Folder = $"/tmp/lxc-inventory-contract-{Guid.NewGuid():N}";
        Environment = new()
        {
            ["PATH"] = $"{Folder}/tools:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            ["HOME"] = Directory.CreateDirectory(PathOf("home")).FullName,
            ["LC_ALL"] = "C.UTF-8",
            ["ANSIBLE_CONFIG"] = PathOf("ansible.cfg"),
        };
        Directory.CreateDirectory(PathOf("inventory/development"));
        Directory.CreateDirectory(PathOf("lxc"));
        Directory.CreateDirectory(PathOf("bin"));
        Copy("ansible.cfg");
        Copy("inventory/development/hosts.sh");
        File.CreateSymbolicLink(PathOf("bin/lxc-inventory"), Repository.Executable);
        StandInForLxc();
        Write("inventory/development/blueprint.yml", blueprint);
        Write("inventory/development/lxc-inventory.json", $$"""{"connection": "local", "sudo": "never", "lxcpaths": ["{{PathOf("lxc")}}"]}""");
    }

    public string Launcher => PathOf("inventory/development/hosts.sh");

    /// <summary>Its own absolute path, the same in every installation.</summary>
    public string Folder { get; }

    /// <summary>The whole environment of what runs in it.</summary>
    public Dictionary<string, string> Environment { get; }

    /// <summary>A command that runs words in the project's environment and nothing else.</summary>
    public IReadOnlyList<string> InItsEnvironment(params string[] words) =>
        ["env", "-i", .. Environment.Select(variable => $"{variable.Key}={variable.Value}"), .. words];

    /// <summary>Runs the launcher as Ansible does, but on this machine and without Ansible.</summary>
    public Outcome Launch(params string[] arguments) =>
        Child.Run(Folder, InItsEnvironment([Launcher, .. arguments]));

    /// <summary>Runs a line of shell on this machine; $launcher is the launcher.</summary>
    public Outcome Shell(string line) =>
        Child.Run(Folder, InItsEnvironment("sh", "-c", $"launcher={Launcher}; {line}"));

    public string PathOf(string relative) => Path.Combine(Folder, relative);

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative)) ?? Folder);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>Replaces text of a file that is there.</summary>
    public void Edit(string relative, string text, string by)
    {
        var before = File.ReadAllText(PathOf(relative));
        File.WriteAllText(PathOf(relative), before.Replace(text, by, StringComparison.Ordinal));
        if (!before.Contains(text, StringComparison.Ordinal))
            throw new ArgumentException($"{relative} has no {text}");
    }

    /// <summary>Takes a folder of this repository instead of what is there.</summary>
    public void CopyFolder(string relative)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.PathOf(relative), "*", SearchOption.AllDirectories))
        {
            var target = PathOf(Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? Folder);
            File.Copy(file, target, overwrite: true);
        }
    }

    /// <summary>Writes a program in the place of whatever is there.</summary>
    public void WriteProgram(string relative, string text)
    {
        // Not through a link: that would write over the real one.
        if (File.Exists(PathOf(relative)))
            File.Delete(PathOf(relative));
        Write(relative, text);
        File.SetUnixFileMode(PathOf(relative), (UnixFileMode)Convert.ToInt32("755", 8));
    }

    /// <summary>Makes containers that are built, and stopped.</summary>
    /// <param name="names">Their LXC names.</param>
    public void Build(params string[] names)
    {
        foreach (var name in names)
            Configure(name, "");
    }

    /// <summary>Makes a container with further lines in its configuration.</summary>
    public void Configure(string name, string lines) => Write($"lxc/{name}/config", $"lxc.uts.name = {name}\n{lines}\n");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Copy(string relative)
    {
        File.Copy(Repository.PathOf(relative), PathOf(relative));
        File.SetUnixFileMode(PathOf(relative), File.GetUnixFileMode(Repository.PathOf(relative)));
    }

    // Debian 13's folder has no LXC; the question is whether it is installed, and the containers need none.
    private void StandInForLxc() => WriteProgram("tools/lxc-info", "#!/bin/sh\necho 5.0.2\n");
}
