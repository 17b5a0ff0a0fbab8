using System.Collections.Generic;
using System.IO;
using Inventory.Testing;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>A copy of the repository's development inventory, with another blueprint and the laboratory's lxcpath.</summary>
internal sealed class Project
{
    private readonly string folder;
    private readonly Executable executable;

    public Project(Lab lab, string blueprint)
    {
        executable = new Executable(lab);
        folder = Directory.CreateDirectory(Path.Combine(lab.Folder, "project")).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "inventory"));
        Command.Must("/bin/cp", "-a", "-t", folder, Path.Combine(Repository.Root, "ansible.cfg"));
        Command.Must("/bin/cp", "-a", "-t", Path.Combine(folder, "inventory"), Path.Combine(Repository.Root, "inventory/development"));
        Directory.CreateDirectory(Path.Combine(folder, "bin"));
        File.CreateSymbolicLink(Path.Combine(folder, "bin/lxc-inventory"), Repository.Executable);
        File.WriteAllText(Path.Combine(Inventory, "blueprint.yml"), blueprint);
        // The repository's own settings name the ssh configuration of a controller that is not there.
        File.WriteAllText(
            Path.Combine(Inventory, "lxc-inventory.local.json"),
            $$"""{"lxcpaths": ["{{lab.LxcPath}}"], "ssh": {"config": "/dev/null"} }""");
    }

    private string Inventory => Path.Combine(folder, "inventory/development");

    // Without ControlMaster: a connection that is kept open does not look at host keys again.
    private Dictionary<string, string?> Environment => new(executable.Environment)
    {
        ["ANSIBLE_CONFIG"] = Path.Combine(folder, "ansible.cfg"),
        ["ANSIBLE_SSH_ARGS"] = "-o ControlMaster=no",
    };

    /// <summary>Ansible's picture of the groups.</summary>
    public CommandResult Graph() => Command.Run("/usr/bin/ansible-inventory", ["-i", Inventory, "--graph"], Environment);

    public CommandResult Ping(string pattern = "containers") =>
        Command.Run("/usr/bin/ansible", ["-i", Inventory, pattern, "-m", "ping", "-o"], Environment);
}
