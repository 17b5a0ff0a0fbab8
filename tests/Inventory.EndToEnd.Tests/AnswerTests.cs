using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>Answers that a login shell on the other side spoils.</summary>
internal sealed class AnswerTests
{
    private Lab lab;
    private SshServer server;

    [OneTimeSetUp]
    public void Begin()
    {
        lab = new Lab();
        lab.Add("web").Add("database").Start("web");
        server = new SshServer(lab);
    }

    [OneTimeTearDown]
    public void End()
    {
        server.Dispose();
        lab.Dispose();
    }

    [Test]
    public void Noise_of_a_login_shell_is_skipped()
    {
        using var user = new TestUser(lab).MaySudo().Greets("echo Welcome!\necho lxc-inventory 1 0 0\nprintf 'no line end'\n");
        var answer = new Executable(lab).ListPlanned(Blueprint.Remote(server, user.Name, ["web", "database"]));
        Assert.That(answer.State("web.lxc"), Is.EqualTo("RUNNING"));
        Assert.That(answer.Members("database"), Is.EqualTo(["database.lxc"]));
    }

    [Test]
    public void A_login_shell_that_only_makes_noise_is_a_failure() => Refuse("echo Welcome!");

    [Test]
    public void A_login_shell_that_says_nothing_is_a_failure() => Refuse("exit 0");

    [Test]
    public void An_answer_without_its_last_line_is_a_failure() => Refuse("/bin/sh \"$@\" | sed '$d'");

    [Test]
    public void An_answer_cut_in_its_last_line_is_a_failure() => Refuse("/bin/sh \"$@\" | head -c -2");

    [Test]
    public void An_answer_cut_short_anywhere_is_a_failure([Values(10, 100, 400)] int bytes) =>
        Refuse($"/bin/sh \"$@\" | head -c {bytes}");

    [Test]
    public void An_answer_without_one_line_of_its_middle_is_a_failure() => Refuse("/bin/sh \"$@\" | sed 5d");

    [Test]
    public void An_answer_with_a_second_header_is_a_failure() => Refuse("/bin/sh \"$@\" | sed '/^lxc-inventory/p'");

    [Test]
    public void An_answer_given_twice_is_a_failure() =>
        Refuse("/bin/sh \"$@\" > ~/answer; cat ~/answer ~/answer");

    private void Refuse(string shell)
    {
        using var user = new TestUser(lab, lab.Write("shell", $"#!/bin/sh\numask 0\n{shell}\n")).MaySudo();
        Assert.That(
            new Executable(lab).RefusePlanned(Blueprint.Remote(server, user.Name, ["web", "database"])),
            Does.Contain(Blueprint.Carrier));
    }
}
