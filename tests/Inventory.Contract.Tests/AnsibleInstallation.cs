using System;
using Inventory.Testing;

namespace Inventory.Contract.Tests;

/// <summary>One of the versions of Ansible that read our answer.</summary>
internal sealed class AnsibleInstallation
{
    /// <summary>This machine's: ansible-core 2.14 on Debian 12.</summary>
    public static readonly AnsibleInstallation Host = new("ansible-core of this machine", [], []);

    /// <summary>ansible-core 2.19, in a folder that holds Debian 13.</summary>
    public static readonly AnsibleInstallation Debian13 =
        new("ansible-core 2.19", [Repository.PathOf("tests/tools/ansible-2.19"), "--"], ["debootstrap", "unshare", "chroot"]);

    // The first use builds Debian 13, which may take minutes.
    private static readonly Lazy<Outcome> Prepared = new(() =>
        Child.Run("/", [Repository.PathOf("tests/tools/ansible-2.19"), "--prepare"], TimeSpan.FromMinutes(20)));

    private readonly string _name;
    private readonly string[] _entrance;
    private readonly string[] _needs;

    private AnsibleInstallation(string name, string[] entrance, string[] needs) =>
        (_name, _entrance, _needs) = (name, entrance, needs);

    public static AnsibleInstallation[] All => [Host, Debian13];

    /// <summary>What enters it in a mount namespace of its own, so that what is mounted there is gone afterwards.</summary>
    public string[] Apart => _entrance.Length == 0 ? ["unshare", "--mount", "--propagation", "private", "--"] : _entrance;

    /// <summary>Skips the test when it cannot run here.</summary>
    public void Require()
    {
        Requires.Executable();
        if (_entrance.Length == 0)
        {
            Requires.Programs("ansible-inventory", "ansible");
            return;
        }

        Requires.Root();
        Requires.Programs(_needs);
        Requires.That(Prepared.Value.Status == 0, Prepared.Value.Errors);
    }

    /// <summary>Runs a program of it in a project's folder, with the project's environment and nothing else.</summary>
    public Outcome Run(TemporaryProject project, params string[] words) =>
        Child.Run(project.Folder, [.. _entrance, .. project.InItsEnvironment(words)]);

    /// <summary>Runs a program of it on the development inventory.</summary>
    public Outcome Develop(TemporaryProject project, string program, params string[] arguments) =>
        Run(project, [program, "-i", "inventory/development", .. arguments]);

    /// <summary>What Ansible makes of the development inventory, in the form our own answer has.</summary>
    public Outcome Export(TemporaryProject project) => Develop(project, "ansible-inventory", "--list", "--export");

    public override string ToString() => _name;
}
