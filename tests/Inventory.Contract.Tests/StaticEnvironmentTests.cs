using System;
using System.Linq;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>Staging and production as Ansible reads them, and the order in which it lets one source of variables win over another.</summary>
[TestFixtureSource(typeof(AnsibleInstallation), nameof(AnsibleInstallation.All))]
internal sealed class StaticEnvironmentTests(AnsibleInstallation ansible)
{
    // Each wins over those before it: what lxc-inventory check takes for granted.
    private static readonly string[] WeakestFirst =
    [
        "inventory/test/hosts.yml",
        "inventory/test/group_vars/all.yml",
        "playbooks/group_vars/all.yml",
        "inventory/test/group_vars/test.yml",
        "inventory/test/group_vars/web.yml",
        "playbooks/group_vars/test.yml",
        "inventory/test/host_vars/web.lxc.yml",
        "playbooks/host_vars/web.lxc.yml",
    ];

    [OneTimeSetUp]
    public void Require() => ansible.Require();

    [TestCase("staging")]
    [TestCase("production")]
    public void Every_service_has_a_container_and_containers_are_on_two_machines(string environment)
    {
        using var project = new TemporaryProject();
        project.CopyFolder("inventory");
        project.CopyFolder("playbooks/group_vars");

        var list = ansible.Run(project, "ansible-inventory", "-i", $"inventory/{environment}", "--playbook-dir", "playbooks", "--list");

        Assert.That(list, Is.EqualTo(list.Quiet));
        var seen = JObject.Parse(list.Output);
        var containers = seen.SelectToken("_meta.hostvars")?.Children<JProperty>().Where(host => host.Value["lxc_host"] is not null).ToList() ?? [];
        Assert.That(containers.Select(host => host.Value["lxc_host"]?.Value<string>()).Distinct(), Is.EquivalentTo(seen["lxc_hosts"]?["hosts"]?.Values<string>() ?? []));
        Assert.That(containers.Select(host => host.Name), Has.All.EndsWith($".{environment}.lxc"));
        Assert.That(containers.Select(host => host.Value["lxc_host_domain"]?.Value<string>()), Has.All.EqualTo($"{environment}.lxc"));
        foreach (var service in containers[0].Value["services"]?.Values<string>() ?? throw new InvalidOperationException("no services"))
            Assert.That(seen[service ?? ""]?["hosts"], Is.Not.Empty, service);
    }

    [Test]
    public void What_wins_is_what_check_takes_for_granted()
    {
        using var project = new TemporaryProject();
        foreach (var (source, index) in WeakestFirst.Select((source, index) => (source, index)).Skip(1))
            project.Write(source, $"v{index}: stronger\nv{index + 1}: weaker\n");
        project.Write(WeakestFirst[0], "test: {children: {web: {hosts: {web.lxc: }, vars: {v1: weaker}}}}\n");

        var host = ansible.Run(project, "ansible-inventory", "-i", "inventory/test", "--playbook-dir", "playbooks", "--host", "web.lxc");

        Assert.That(host, Is.EqualTo(host.Quiet));
        Assert.That(Enumerable.Range(1, WeakestFirst.Length - 1).Select(index => JObject.Parse(host.Output)[$"v{index}"]?.Value<string>()), Has.All.EqualTo("stronger"));
    }
}
