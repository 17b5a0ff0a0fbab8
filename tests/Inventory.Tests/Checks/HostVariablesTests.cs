using System.Linq;
using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class HostVariablesTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    // Each of these wins over those before it.
    [TestCase("inventory", "inventory/staging/group_vars/all.yml")]
    [TestCase("inventory/staging/group_vars/all.yml", "playbooks/group_vars/all/more.yml")]
    [TestCase("playbooks/group_vars/all/more.yml", "inventory/staging/group_vars/staging.yml")]
    [TestCase("inventory/staging/group_vars/staging.yml", "inventory/staging/group_vars/web.yml")]
    [TestCase("inventory/staging/group_vars/web.yml", "playbooks/group_vars/staging/more.yml")]
    [TestCase("playbooks/group_vars/staging/more.yml", "inventory/staging/host_vars/web.lxc.yml")]
    [TestCase("inventory/staging/host_vars/web.lxc.yml", "playbooks/host_vars/web.lxc.yml")]
    public void The_later_source_wins(string weaker, string stronger)
    {
        Set(weaker, "weaker");
        Set(stronger, "stronger");
        var read = project.Read();
        var staging = read.Environments.Single(environment => environment.Name == "staging");

        Assert.That(HostVariables.Of(read, staging, staging.Blueprint.Hosts["web.lxc"])["size"].Value, Is.EqualTo("stronger"));
    }

    private void Set(string source, string value)
    {
        if (source == "inventory")
            project.Edit(ProjectFolder.Staging, "web: {hosts", $"web: {{vars: {{size: {value}}}, hosts");
        else
            project.Write(source, $"size: {value}");
    }
}
