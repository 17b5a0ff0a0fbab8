using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using Inventory.Testing;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>Who reaches whom, by which name, and how that is trusted.</summary>
[Order(2)]
internal sealed class ReachTests
{
    private static Checkout Checkout => OneController.Checkout.Running();

    // Without ControlMaster: a connection that is kept open does not look at host keys again.
    [Test]
    public void Ansible_reaches_every_host_with_strict_host_keys()
    {
        var ping = Checkout.Run(
            "ssh", "controller.dev", "env", "ANSIBLE_SSH_ARGS=-o ControlMaster=no -o StrictHostKeyChecking=yes",
            "ansible", "-i", "inventory/development", "all", "-m", "ping", "-o");
        Assert.That(ping.ExitCode, Is.Zero, ping.ToString());
        var answers = ping.Out.Split('\n').Where(line => line.Contains("\"ping\": \"pong\"")).Select(line => line.Split(' ')[0]);
        Assert.That(answers, Is.SupersetOf(["controller.dev", "proxy.lxc", "web.lxc"]));
        Assert.That(ping.Error, Is.Empty);
    }

    [TestCase("controller.dev", "web.lxc")]
    [TestCase("controller.dev", "proxy.lxc")]
    [TestCase("controller.dev", "controller.dev")]
    [TestCase("proxy.lxc", "web.lxc")]
    [TestCase("web.lxc", "proxy.lxc")]
    [TestCase("web.lxc", "controller.dev")]
    public void Names_resolve(string from, string name) =>
        Assert.That(Checkout.On(from, "getent", "ahostsv4", name), Does.Match($@"^(?!127\.)[\d.]+ +STREAM"));

    // Templates copy theirs into all.
    [Test]
    public void Each_container_has_a_machine_id_of_its_own() =>
        Assert.That(Checkout.On("web.lxc", "cat", "/etc/machine-id"), Has.Length.EqualTo(33).And.Not.EqualTo(Checkout.On("proxy.lxc", "cat", "/etc/machine-id")));

    [Test]
    public void Containers_reach_the_world_by_its_names() =>
        Assert.That(Checkout.Shell("web.lxc", "apt-get update 2>&1"), Does.Not.Match("(?m)^(Err|W|E):"));

    [Test]
    public void The_workstation_lists_the_same_containers_over_the_ssh_configuration_that_up_wrote()
    {
        var here = Command.Run(
            Repository.Executable, "--list", "--blueprint", Checkout.PathOf("inventory/development/blueprint.yml"));
        Assert.That(here.ExitCode, Is.Zero, here.ToString());
        var there = Checkout.On("controller.dev", "inventory/development/hosts.sh", "--list");
        Assert.That(Groups(here.Out), Is.EqualTo(Groups(there)));
    }

    [Test]
    public void A_command_keeps_its_arguments_as_they_are_on_their_way_into_a_container() =>
        Assert.That(Checkout.On("web.lxc", "printf", "%s|", "a b", "it's", "$HOME", "*"), Is.EqualTo("a b|it's|$HOME|*|\n"));

    // Variables differ in how a container is reached; groups and their members may not.
    private static string Groups(string list)
    {
        var document = JObject.Parse(list);
        document.Remove("_meta");
        return document.ToString();
    }
}
