using System.IO;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests;

/// <summary>The life of containers as Ansible sees it through inventory/development, on this machine and behind an sshd.</summary>
[TestFixture(false)]
[TestFixture(true)]
internal sealed class AnsibleTests(bool remote)
{
    private Lab lab;
    private SshServer server;
    private Project project;

    [SetUp]
    public void Begin()
    {
        lab = new Lab();
        server = new SshServer(lab);
        var blueprint = remote ? Blueprint.Remote(server, "web", "database") : Blueprint.Local("web", "database");
        project = new Project(lab, blueprint.With(
            "ansible_user: root", $"ansible_ssh_private_key_file: {server.ClientKey}", "ansible_python_interpreter: /usr/bin/python3"));
    }

    [TearDown]
    public void End()
    {
        server.Dispose();
        lab.Dispose();
    }

    [Test]
    public void What_is_built_is_listed_and_answers_and_what_is_destroyed_is_gone()
    {
        Assert.That(Groups(), Does.Contain("@web:").And.Not.Contain("--web.lxc"));
        Build("web", 31).Start();
        Assert.That(Groups(), Does.Contain("--web.lxc").And.Not.Contain("--database.lxc"));
        Answers(project.Ping());
        lab.Freeze("web");
        Assert.That(Groups(), Does.Match(@"@lxc_frozen:\n[ |]*--web\.lxc"));
        lab.Unfreeze("web").Stop("web");
        Assert.That(Groups(), Does.Match(@"@lxc_stopped:\n[ |]*--web\.lxc"));
        lab.Destroy("web");
        Assert.That(Groups(), Does.Not.Contain("--web.lxc"));
    }

    [Test]
    public void A_rebuilt_container_answers_without_a_warning()
    {
        var guest = Build("web", 32).Start();
        Answers(project.Ping());
        guest.Rebuild();
        Answers(project.Ping());
    }

    [Test]
    public void Somebody_else_at_the_containers_address_is_refused()
    {
        Build("web", 33).Start().Impersonate();
        var ping = project.Ping();
        Assert.That(ping.ExitCode, Is.EqualTo(4), ping.ToString());
        Assert.That(ping.Out + ping.Error, Does.Contain("UNREACHABLE").And.Contain("Host key verification failed"));
    }

    [Test]
    public void A_container_without_host_keys_is_refused()
    {
        var guest = Build("web", 34).Start();
        foreach (var key in Directory.GetFiles(Path.Combine(guest.Own, "etc/ssh"), "ssh_host_*"))
            File.Delete(key);
        Assert.That(project.Ping().Out, Does.Contain("UNREACHABLE"));
    }

    [Test]
    public void A_failure_to_ask_stops_the_run_with_its_one_line()
    {
        Directory.Delete(lab.LxcPath);
        var graph = project.Graph();
        Assert.That(graph.ExitCode, Is.Not.Zero);
        Assert.That(graph.Error, Does.Contain("lxc-inventory: ").And.Contain(Path.GetFileName(lab.LxcPath)));
    }

    private Guest Build(string name, int number) => new(lab, name, number, server.ClientKey + ".pub");

    private string Groups()
    {
        var graph = project.Graph();
        Assert.That(graph.ExitCode, Is.Zero, graph.ToString());
        Assert.That(graph.Error, Is.Empty);
        return graph.Out;
    }

    private static void Answers(CommandResult ping)
    {
        Assert.That(ping.ExitCode, Is.Zero, ping.ToString());
        Assert.That(ping.Out, Does.Contain("\"ping\": \"pong\""));
        Assert.That(ping.Error, Is.Empty);
    }
}
