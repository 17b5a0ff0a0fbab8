using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>Which mirror new containers and controllers are made from, by what apt knows of its sources.</summary>
internal sealed class MirrorTests
{
    private TemporaryProject project;

    [OneTimeSetUp]
    public void Create()
    {
        Requires.Programs("apt-get");
        project = new();
        project.Environment["APT_CONFIG"] = project.PathOf("apt/apt.conf");
        project.Write("apt/apt.conf", $"""
            APT::Architecture "amd64";
            Dir::Etc::sourcelist "{project.PathOf("apt/sources.list")}";
            Dir::Etc::sourceparts "/dev/null";
            Dir::State::lists "{project.PathOf("apt/lists")}";
            Dir::Cache "{project.PathOf("apt")}";
            """);
        project.Write("apt/sources.list", """
            deb [trusted=yes] http://foreign.example/debian bookworm main
            deb [trusted=yes] file:/srv/debian bookworm main
            deb [trusted=yes] http://former.example/debian bullseye main
            deb [trusted=yes] http://own.example/debian/ stable main
            deb [trusted=yes] http://own.example/debian-security bookworm-security main

            """);
        Know("foreign.example_debian_dists_bookworm", "Foreign", "Debian", "bookworm");
        Know("_srv_debian_dists_bookworm", "Debian", "Debian", "bookworm");
        Know("former.example_debian_dists_bullseye", "Debian", "Debian", "bullseye");
        Know("own.example_debian_dists_stable", "Debian", "Debian", "bookworm");
        Know("own.example_debian-security_dists_bookworm-security", "Debian", "Debian-Security", "bookworm-security");
    }

    [OneTimeTearDown]
    public void Remove() => project?.Dispose();

    [TestCase("Debian bookworm", "http://own.example/debian")]
    [TestCase("Debian bullseye", "http://former.example/debian")]
    [TestCase("Debian trixie", "http://former.example/debian")]
    [TestCase("Debian-Security bookworm", "http://own.example/debian-security")]
    [TestCase("Debian-Security trixie", "http://own.example/debian-security")]
    [TestCase("Ubuntu noble", "")]
    public void It_is_Debians_own_for_the_release_or_any(string wanted, string mirror) =>
        Assert.That(project.Shell($". {Repository.PathOf("playbooks/roles/lxc_container/files/mirror.sh")}; mirror {wanted}").Output.TrimEnd(), Is.EqualTo(mirror));

    // What apt-get update leaves.
    private void Know(string source, string origin, string label, string codename)
    {
        project.Write($"apt/lists/{source}_InRelease", $"Origin: {origin}\nLabel: {label}\nCodename: {codename}\nComponents: main\nArchitectures: amd64\n");
        project.Write($"apt/lists/{source}_main_binary-amd64_Packages", "Package: a\nArchitecture: amd64\nVersion: 1\n\n");
    }
}
