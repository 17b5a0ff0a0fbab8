using System.IO;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>Machines that cannot or may not be asked.</summary>
internal sealed class AccessTests
{
    [Test]
    public void An_absent_lxcpath_is_a_failure_that_names_it()
    {
        using var lab = new Lab();
        Directory.Delete(lab.LxcPath);
        Assert.That(new Executable(lab).Refuse(), Does.Contain(lab.LxcPath));
    }

    [Test]
    public void A_file_in_place_of_the_lxcpath_is_a_failure()
    {
        using var lab = new Lab();
        Directory.Delete(lab.LxcPath);
        File.WriteAllText(lab.LxcPath, "");
        Assert.That(new Executable(lab).Refuse(), Does.Contain(lab.LxcPath));
    }

    [Test]
    public void One_absent_lxcpath_of_two_is_a_failure()
    {
        using var lab = new Lab();
        lab.Add("one");
        Assert.That(new Executable(lab).Refuse("--lxcpath", "/nowhere/lxc"), Does.Contain("/nowhere/lxc"));
    }

    [Test]
    public void A_machine_without_LXC_is_a_failure()
    {
        using var lab = new Lab();
        lab.Add("one");
        // In a mount namespace of its own, where every command of LXC's is a device that cannot be run.
        string[] hidden =
            ["/usr/bin/unshare", "-m", "/bin/sh", "-c", "for f in /usr/bin/lxc-*; do mount --bind /dev/null $f; done; exec \"$@\"", "hide"];
        Assert.That(new Executable(lab) { Within = hidden }.Refuse(), Does.Contain("LXC"));
    }

    [Test]
    public void A_machine_whose_host_name_has_dots_is_asked_without_ssh()
    {
        using var lab = new Lab();
        lab.Add("one");
        string[] renamed = ["/usr/bin/unshare", "-u", "/bin/sh", "-c", $"hostname {Blueprint.Carrier} && exec \"$@\"", "rename"];
        var blueprint = Blueprint.Of("ansible_host: 192.0.2.1", ["one"]);
        Assert.That(new Executable(lab) { Within = renamed }.ListPlanned(blueprint).Hosts, Does.Contain("one.lxc"));
    }

    [Test]
    public void A_user_whom_sudo_refuses_is_told_so()
    {
        using var lab = new Lab();
        lab.Add("one");
        using var user = new TestUser(lab);
        Assert.That(Executable.As(user, lab).Refuse(), Does.Contain("sudo"));
    }

    [Test]
    public void A_user_whom_sudo_trusts_sees_everything()
    {
        using var lab = new Lab();
        lab.Add("one").Add("two").Start("two");
        File.SetUnixFileMode(lab.FolderOf("one"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var user = new TestUser(lab).MaySudo();
        var answer = Executable.As(user, lab).List();
        Assert.That(answer.Hosts, Is.EqualTo(["one.lxc", "two.lxc"]));
        Assert.That(answer.State("two.lxc"), Is.EqualTo("RUNNING"));
    }

    [Test]
    public void Without_sudo_an_lxcpath_one_may_not_read_is_a_failure()
    {
        using var lab = new Lab();
        lab.Add("one");
        File.SetUnixFileMode(lab.LxcPath, Modes.Secret | UnixFileMode.UserExecute);
        Assert.That(RefuseWithoutSudo(lab), Does.Contain(lab.LxcPath));
    }

    [Test]
    public void Without_sudo_a_container_one_may_not_read_is_a_failure()
    {
        using var lab = new Lab();
        lab.Add("open").Add("closed");
        File.SetUnixFileMode(lab.FolderOf("closed"), Modes.Secret | UnixFileMode.UserExecute);
        Assert.That(RefuseWithoutSudo(lab), Does.Contain("closed"));
    }

    private static string RefuseWithoutSudo(Lab lab)
    {
        using var user = new TestUser(lab);
        var executable = Executable.As(user, lab);
        executable.Environment["LXC_INVENTORY_SUDO"] = "never";
        return executable.Refuse();
    }
}
