using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>Role lxc_container refuses an address that could not work before anything is built.</summary>
[TestFixtureSource(typeof(AnsibleInstallation), nameof(AnsibleInstallation.All))]
internal sealed class ContainerAddressTests(AnsibleInstallation ansible)
{
    private const string Hosts = """
        test:
          vars: {lxc_container_authorized_keys: [ssh-ed25519 AAAA]}
          children:
            lxc_hosts: {hosts: {node.test: {lxc_host_address: 10.87.1.1, lxc_host_network: 10.87.1.0/24}}}
            containers: {hosts: {web.lxc: {lxc_host: node.test}, other.lxc: {lxc_host: node.test, lxc_container_address: 10.87.1.21}}}
        """;

    private TemporaryProject project;

    [OneTimeSetUp]
    public void Create()
    {
        ansible.Require();
        project = new();
        project.CopyFolder("playbooks");
        project.Write("inventory/test/hosts.yml", Hosts);
        project.Write("playbooks/check.yml", "- {hosts: web.lxc, gather_facts: false, tasks: [import_role: {name: lxc_container, tasks_from: check}]}\n");
    }

    [OneTimeTearDown]
    public void Remove() => project?.Dispose();

    [TestCase("10.87.1.20")]
    [TestCase("")]
    public void One_of_the_lxc_hosts_network_is_right(string address)
    {
        var run = Check(address);

        Assert.That(run.Status, Is.Zero, run.ToString());
    }

    [TestCase("10.87.2.20", "web.lxc: its lxc_container_address 10.87.2.20 is not one of 10.87.1.0/24, the network of node.test")]
    [TestCase("10.87.1.1", "or it is that machine's own")]
    [TestCase("10.87.1.300", "its lxc_container_address 10.87.1.300 is not one of")]
    [TestCase("10.87.1.21", "10.87.1.21 is the lxc_container_address of web.lxc and of other.lxc")]
    public void Any_other_is_refused(string address, string told)
    {
        var run = Check(address);

        Assert.That(run.Status, Is.EqualTo(2), run.ToString());
        Assert.That(run.Output.ReplaceLineEndings(" "), Does.Contain(told));
    }

    private Outcome Check(string address)
    {
        project.Write("inventory/test/host_vars/web.lxc.yml", $"lxc_container_address: '{address}'\n");
        return ansible.Run(project, "ansible-playbook", "-i", "inventory/test", "playbooks/check.yml");
    }
}
