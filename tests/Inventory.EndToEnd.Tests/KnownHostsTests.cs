using System;
using System.IO;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>Host keys read from root file systems whose owner may be hostile.</summary>
internal sealed class KnownHostsTests
{
    private const string Key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDtqJ7zOtqQtYqOo0CpvDXNlMV3HeJDpjrASKGBjdop9";

    private Lab lab;

    [SetUp]
    public void Begin()
    {
        lab = new Lab();
        Directory.CreateDirectory(Etc);
        lab.Add("web", $"lxc.rootfs.path = dir:{Rootfs}");
    }

    [TearDown]
    public void End() => lab.Dispose();

    [Test]
    public void Keys_are_told_under_the_containers_inventory_name()
    {
        File.WriteAllText(KeyFile, $"{Key} root@web\n");
        Assert.That(Ask().Out, Is.EqualTo($"web.lxc {Key}\n"));
    }

    [Test]
    public void Keys_are_told_over_ssh_too()
    {
        File.WriteAllText(KeyFile, $"{Key} root@web\n");
        using var server = new SshServer(lab);
        Assert.That(Ask("--blueprint", lab.Write("blueprint.yml", Blueprint.Remote(server, "web"))).Out, Is.EqualTo($"web.lxc {Key}\n"));
    }

    [Test]
    public void A_link_in_place_of_the_key_is_not_followed()
    {
        File.WriteAllText(Path.Combine(lab.Folder, "elsewhere.pub"), $"{Key} root@elsewhere\n");
        File.CreateSymbolicLink(KeyFile, Path.Combine(lab.Folder, "elsewhere.pub"));
        Assert.That(Ask().Out, Is.Empty);
    }

    [Test]
    public void A_link_in_place_of_the_keys_folder_is_not_followed()
    {
        Directory.Move(Etc, Path.Combine(lab.Folder, "elsewhere"));
        File.CreateSymbolicLink(Etc, Path.Combine(lab.Folder, "elsewhere"));
        File.WriteAllText(KeyFile, $"{Key} root@elsewhere\n");
        Assert.That(Ask().Out, Is.Empty);
    }

    [Test]
    public void A_pipe_in_place_of_the_key_holds_nobody_up()
    {
        Command.Must("/usr/bin/mkfifo", KeyFile);
        var result = Ask();
        Assert.That(result.Out, Is.Empty);
        Assert.That(result.Took, Is.LessThan(TimeSpan.FromSeconds(3)));
    }

    [TestCase("* ssh-ed25519 AAAA\n")]
    [TestCase("@cert-authority * ssh-ed25519 AAAA\n")]
    [TestCase("root:$6$secret:19000:0:99999:7:::\n")]
    [TestCase("ssh-ed25519 AAAA\u001b[31m root@web\n")]
    [TestCase("")]
    public void Foreign_text_in_place_of_a_key_is_not_told(string text)
    {
        File.WriteAllText(KeyFile, text);
        Assert.That(Ask().Out, Is.Empty);
    }

    [Test]
    public void A_second_line_in_a_keys_file_cannot_speak_for_another_host()
    {
        File.WriteAllText(KeyFile, $"{Key} root@web\nother.lxc {Key}\n");
        Assert.That(Ask().Out, Does.Not.Contain("other.lxc"));
    }

    [Test]
    public void A_container_that_is_not_built_has_no_keys() => Assert.That(Refusal.Of(AskFor("absent.lxc")), Does.Contain("absent"));

    private string Rootfs => Path.Combine(lab.FolderOf("web"), "rootfs");

    private string Etc => Path.Combine(Rootfs, "etc/ssh");

    private string KeyFile => Path.Combine(Etc, "ssh_host_ed25519_key.pub");

    private CommandResult Ask(params string[] more) => AskFor("web.lxc", more);

    private CommandResult AskFor(string name, params string[] more) =>
        new Executable(lab).Run(["known-hosts", name, "--lxcpath", lab.LxcPath, .. more]);
}
