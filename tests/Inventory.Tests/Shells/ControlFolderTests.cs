using System.IO;
using Inventory.Shells;
using NUnit.Framework;

namespace Inventory.Tests.Shells;

internal sealed class ControlFolderTests
{
    private string parent = "";

    [SetUp]
    public void Make_a_folder() => parent = Directory.CreateTempSubdirectory("c").FullName;

    [TearDown]
    public void Remove_the_folder() => Directory.Delete(parent, recursive: true);

    [Test]
    public void It_lies_in_the_runtime_folder_and_only_the_user_enters_it()
    {
        var folder = ControlFolder.Prepare(parent, home: null);

        Assert.That(folder, Is.EqualTo(Path.Join(parent, "lxc-inventory")));
        Assert.That(
            File.GetUnixFileMode(folder ?? ""),
            Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute));
    }

    [Test]
    public void It_lies_in_the_home_folder_when_there_is_no_runtime_folder() =>
        Assert.That(ControlFolder.Prepare("", parent), Is.EqualTo(Path.Join(parent, ".cache/lxc-inventory")));

    [Test]
    public void A_folder_that_others_enter_is_not_used()
    {
        Directory.CreateDirectory(Path.Join(parent, "lxc-inventory"), (UnixFileMode)0b111_111_101);

        Assert.That(ControlFolder.Prepare(parent, home: null), Is.Null);
    }

    [Test]
    public void A_path_too_long_for_a_socket_is_not_used() =>
        Assert.That(ControlFolder.Prepare(Path.Join(parent, new string('x', 60)), home: null), Is.Null);

    [Test]
    public void Without_any_place_nothing_is_shared() => Assert.That(ControlFolder.Prepare(null, null), Is.Null);
}
