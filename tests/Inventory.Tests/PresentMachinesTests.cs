using System.Collections.Generic;
using System.IO;
using Inventory.Settings;
using NUnit.Framework;

namespace Inventory.Tests;

internal sealed class PresentMachinesTests
{
    [Test]
    public void Without_a_machine_of_Vagrants_nobody_looks_for_any()
    {
        var blueprint = Sample.Blueprint();

        Assert.That(PresentMachines.Of(blueprint, Settings("/dev/null/nonsense")), Is.SameAs(blueprint));
        Assert.That(PresentMachines.Of(blueprint, Settings(null)), Is.SameAs(blueprint));
    }

    [Test]
    public void What_Vagrant_has_built_is_present()
    {
        var folder = Directory.CreateTempSubdirectory("machines").FullName;
        var blueprint = Sample.Blueprint(Sample.TwoMachines);
        Assert.That(PresentMachines.Of(blueprint, Settings(folder)).Hosts.Keys, Has.None.EqualTo("node2.dev"));
        Directory.CreateDirectory(Path.Join(folder, "node2.dev/libvirt"));
        File.WriteAllText(Path.Join(folder, "node2.dev/libvirt/id"), "2f6c9a1e");

        Assert.That(PresentMachines.Of(blueprint, Settings(folder)).Hosts.Keys, Has.Some.EqualTo("node2.dev"));
        Directory.Delete(folder, recursive: true);
    }

    [Test]
    public void Without_the_setting_the_failure_says_what_to_set()
    {
        var failure = Assert.Throws<Failure>(() => PresentMachines.Of(Sample.Blueprint(Sample.TwoMachines), Settings(null)));

        Assert.That(failure?.Message, Does.StartWith("/plan/blueprint.yml:1:51: vagrant of node2.dev: ").And.Contain("set vagrant.machines in lxc-inventory.json"));
        Assert.That(failure?.ExitStatus, Is.EqualTo(2));
    }

    private static RunSettings Settings(string? folder) => SettingsReader.Read(
        null,
        new Dictionary<string, string>(),
        folder is null ? new Dictionary<string, string?>() : new Dictionary<string, string?> { ["vagrant:machines"] = folder });
}
