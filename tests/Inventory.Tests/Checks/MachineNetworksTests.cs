using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class MachineNetworksTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void Networks_beside_each_other_within_the_environments_are_right() =>
        Assert.That(project.Found(MachineNetworks.Check), Is.Empty);

    [TestCase("10.0.4.0/24, lxc_host_address: 10.0.4.1", "10.0.4.0/24, lxc_host_address: 10.0.5.1",
        "10.0.5.1 is not in 10.0.4.0/24, the network of node2.staging.example (lxc_host_network)")]
    [TestCase("10.0.4.0/24", "10.0.4.1/24", "lxc_host_network is not an IPv4 network; write it like 10.0.3.0/24")]
    [TestCase("10.0.4.0/24", "10", "lxc_host_network is not an IPv4 network; write it like 10.0.3.0/24")]
    [TestCase("10.0.4.0/24, lxc_host_address: 10.0.4.1", "10.1.4.0/24, lxc_host_address: 10.1.4.1",
        "the network 10.1.4.0/24 of node2.staging.example is not in lxc_environment_network, which must contain those of all lxc_hosts; "
        + "set it in the group_vars of the environment")]
    public void What_is_wrong_is_found_where_it_stands(string right, string wrong, string problem)
    {
        project.Edit(ProjectFolder.Staging, right, wrong);

        Assert.That(project.Found(MachineNetworks.Check), Has.Count.EqualTo(1).And.All.StartsWith("inventory/staging/hosts.yml:3:").And.All.EndsWith(problem));
    }

    [TestCase("10.0.3.0/24, lxc_host_address: 10.0.3.2")]
    [TestCase("10.0.0.0/20, lxc_host_address: 10.0.3.2")]
    public void An_overlap_is_found_at_both(string network)
    {
        project.Edit(ProjectFolder.Staging, "10.0.4.0/24, lxc_host_address: 10.0.4.1", network);

        Assert.That(project.Found(MachineNetworks.Check), Has.Count.EqualTo(2)
            .And.Some.Contains("of node1.staging.example overlaps that of node2.staging.example; give each its own lxc_host_network")
            .And.Some.Contains("of node2.staging.example overlaps that of node1.staging.example"));
    }

    [Test]
    public void Several_machines_without_a_network_of_the_environment_are_found()
    {
        project.Edit(ProjectFolder.Lxc, "10.0.0.0/16", "'{{ lxc_host_network }}'");

        Assert.That(project.Found(MachineNetworks.Check), Has.Count.EqualTo(4).And.All.Contains("is not in lxc_environment_network"));
    }

    [Test]
    public void One_machine_needs_none()
    {
        project.Edit(ProjectFolder.Lxc, "10.0.0.0/16", "'{{ lxc_host_network }}'");
        foreach (var environment in new[] { "staging", "production" })
            project.Write($"inventory/{environment}/hosts.yml", $"{environment}: {{children: {{lxc_hosts: {{hosts: {{node1.example: }}}}}}}}");

        Assert.That(project.Found(MachineNetworks.Check), Is.Empty);
    }
}
