using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class StaticAddressesTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("10.0.3.20")]
    [TestCase("''")]
    [TestCase("'{{ web_address }}'")]
    public void An_address_of_the_network_is_right(string address)
    {
        Give("web", address);

        Assert.That(project.Found(StaticAddresses.Check), Is.Empty);
    }

    [TestCase("10.0.4.20", "10.0.4.20 of web.lxc is not in 10.0.3.0/24, the network of node1.staging.example (lxc_host_network)")]
    [TestCase("10.0.3.1", "10.0.3.1 is the address of node1.staging.example itself (lxc_host_address)")]
    [TestCase("10.0.3", "lxc_container_address is not an IPv4 address; four numbers with dots between them are allowed")]
    [TestCase("fe80::1", "lxc_container_address is not an IPv4 address; four numbers with dots between them are allowed")]
    [TestCase("10", "lxc_container_address is not an IPv4 address; four numbers with dots between them are allowed")]
    public void Another_is_found(string address, string problem)
    {
        Give("web", address);

        Assert.That(project.Found(StaticAddresses.Check), Is.EqualTo(new[] { $"inventory/staging/host_vars/web.lxc.yml:1:1: {problem}" }));
    }

    [Test]
    public void The_network_is_that_of_the_machine_that_carries_the_container()
    {
        Give("web", "10.0.4.20");
        project.Edit(ProjectFolder.Staging, "node1.staging.example: ,", "node1.staging.example: {lxc_host_network: 10.0.4.0/24},");

        Assert.That(project.Found(StaticAddresses.Check), Is.Empty);
    }

    [Test]
    public void One_address_for_two_is_found_at_both()
    {
        Give("web", "10.0.3.20");
        Give("database", "10.0.3.20");

        Assert.That(project.Found(StaticAddresses.Check), Has.Count.EqualTo(2)
            .And.All.EndsWith(":1:1: 10.0.3.20 is the lxc_container_address of database.lxc and web.lxc; each needs its own"));
    }

    private void Give(string service, string address) =>
        project.Write($"inventory/staging/host_vars/{service}.lxc.yml", $"lxc_container_address: {address}");
}
