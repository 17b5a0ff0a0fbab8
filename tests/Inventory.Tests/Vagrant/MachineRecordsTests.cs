using System.IO;
using Inventory.Vagrant;
using NUnit.Framework;

namespace Inventory.Tests.Vagrant;

internal sealed class MachineRecordsTests
{
    private string folder = "";

    [SetUp]
    public void Make_a_folder() => folder = Directory.CreateTempSubdirectory("machines").FullName;

    [TearDown]
    public void Remove_the_folder() => Directory.Delete(folder, recursive: true);

    [Test]
    public void A_machine_with_an_id_is_built_whoever_provides_it()
    {
        Record("node2.dev/libvirt/id", "2f6c9a1e");
        Record("node3.dev/virtualbox/id", "8d07\n");

        Assert.That(MachineRecords.Built(folder), Is.EquivalentTo(new[] { "node2.dev", "node3.dev" }));
    }

    [TestCase("")]
    [TestCase(" \n")]
    [TestCase("\0\0\0\0")]
    public void An_id_that_says_nothing_is_none_as_for_Vagrant(string id)
    {
        Record("node2.dev/libvirt/id", id);

        Assert.That(MachineRecords.Built(folder), Is.Empty);
    }

    // Vagrant makes the folder as soon as it reads the Vagrantfile, and leaves it when the machine is destroyed.
    [TestCase("node2.dev/libvirt/vagrant_cwd")]
    [TestCase("node2.dev/id")]
    public void A_folder_without_an_id_is_no_machine(string file)
    {
        Record(file, "2f6c9a1e");

        Assert.That(MachineRecords.Built(folder), Is.Empty);
    }

    [Test]
    public void One_id_is_enough_after_a_change_of_provider()
    {
        Record("node2.dev/libvirt/vagrant_cwd", "/project");
        Record("node2.dev/virtualbox/id", "8d07");

        Assert.That(MachineRecords.Built(folder), Is.EqualTo(new[] { "node2.dev" }));
    }

    [Test]
    public void Where_Vagrant_has_never_run_nothing_is_built() => Assert.That(MachineRecords.Built(Path.Join(folder, "none")), Is.Empty);

    [Test]
    public void A_record_that_cannot_be_read_is_a_failure()
    {
        Directory.CreateDirectory(Path.Join(folder, "node2.dev/libvirt/id"));

        Assert.That(
            () => MachineRecords.Built(folder),
            Throws.TypeOf<Failure>().With.Message.StartsWith($"cannot read which machines Vagrant has built in {folder}: ").And.Message.Contains("node2.dev/libvirt/id"));
    }

    private void Record(string path, string text)
    {
        var file = Path.Join(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? folder);
        File.WriteAllText(file, text);
    }
}
