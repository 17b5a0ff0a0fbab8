using System;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>What Ansible makes of the answer when all is well.</summary>
[TestFixtureSource(typeof(AnsibleInstallation), nameof(AnsibleInstallation.All))]
internal sealed class DevelopmentInventoryTests(AnsibleInstallation ansible)
{
    [OneTimeSetUp]
    public void Require() => ansible.Require();

    [TestCase]
    [TestCase("web")]
    [TestCase("proxy", "web", "database")]
    [TestCase("web", "stray")]
    public void Ansible_sees_our_own_list_and_is_silent(params string[] built)
    {
        using var project = new TemporaryProject();
        project.Build(built);

        var seen = ansible.Export(project);

        Assert.That(seen, Is.EqualTo(seen.Quiet));
        Assert.That(Canonical(seen), Is.EqualTo(Canonical(project.Launch("--list"))));
    }

    [Test]
    public void Only_built_containers_are_listed_and_other_hosts_always()
    {
        using var project = new TemporaryProject();
        project.Build("web");

        Assert.That(Hosts(project, "all"), Is.EquivalentTo(new[] { "controller.dev", "web.lxc" }));
        Assert.That(Hosts(project, "containers"), Is.EqualTo(new[] { "web.lxc" }));
    }

    [Test]
    public void An_unplanned_container_is_in_its_group_only()
    {
        using var project = new TemporaryProject();
        project.Build("stray");

        Assert.That(Hosts(project, "unplanned"), Is.EqualTo(new[] { "stray.lxc" }));
        Assert.That(Hosts(project, "all:!unplanned"), Is.EqualTo(new[] { "controller.dev" }));
    }

    [TestCase("development")]
    [TestCase("database")]
    [TestCase("unplanned")]
    [TestCase("lxc_running")]
    [TestCase("lxc_stopped")]
    [TestCase("lxc_frozen")]
    [TestCase("lxc_busy")]
    [TestCase("lxc_broken")]
    public void Every_group_is_known_to_Ansible_even_when_empty(string group)
    {
        using var project = new TemporaryProject();

        var graph = ansible.Develop(project, "ansible-inventory", "--graph", group);

        Assert.That(graph, Is.EqualTo(graph.Quiet));
        Assert.That(graph.Output, Does.StartWith($"@{group}:"));
    }

    [Test]
    public void Observed_and_planned_variables_are_the_hosts()
    {
        using var project = new TemporaryProject();
        project.Configure("web", "lxc.start.auto = 1\nlxc.group = onboot web");

        var web = Variables(project, "web.lxc");

        Assert.That(web["lxc_state"]?.Value<string>(), Is.EqualTo("STOPPED"));
        Assert.That(web["lxc_name"]?.Value<string>(), Is.EqualTo("web"));
        Assert.That(web["lxc_host"]?.Value<string>(), Is.EqualTo("controller.dev"));
        Assert.That(web["lxc_autostart"]?.Value<bool>(), Is.True);
        Assert.That(web["lxc_unprivileged"]?.Value<bool>(), Is.False);
        Assert.That(web["lxc_addresses"], Is.Empty);
        Assert.That(web["lxc_groups"]?.Values<string>(), Is.EqualTo(new[] { "onboot", "web" }));
        Assert.That(web["tier"]?.Value<string>(), Is.EqualTo("front"));
        Assert.That(web["auto_build"]?.Value<bool>(), Is.True);
    }

    [Test]
    public void A_container_that_is_half_made_is_not_listed()
    {
        using var project = new TemporaryProject();
        project.Build("web", "proxy");
        project.Write("lxc/web/partial", "");

        Assert.That(Hosts(project, "containers"), Is.EqualTo(new[] { "proxy.lxc" }));
    }

    [Test]
    public void Jinja_of_the_blueprint_is_its_owners()
    {
        using var project = new TemporaryProject();
        project.Build("web");

        var said = ansible.Develop(project, "ansible", "web", "-c", "local", "-m", "debug", "-a", "var=motto");

        Assert.That(said.Output, Does.Contain("web.lxc is up"), said.ToString());
    }

    private static string Canonical(Outcome answer) => InventoryJson.Text(InventoryJson.Comparable(answer.Output));

    private string[] Hosts(TemporaryProject project, string pattern)
    {
        var answer = ansible.Develop(project, "ansible", pattern, "--list-hosts");
        Assert.That(answer, Is.EqualTo(answer.Quiet));
        return answer.Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)[1..];
    }

    private JObject Variables(TemporaryProject project, string host)
    {
        var answer = ansible.Develop(project, "ansible-inventory", "--host", host);
        Assert.That(answer, Is.EqualTo(answer.Quiet));
        return JObject.Parse(answer.Output);
    }
}
