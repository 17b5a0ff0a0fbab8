using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class BlueprintVariablesTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("inventory/staging/group_vars/web.yml", "lxc_host")]
    [TestCase("inventory/staging/host_vars/web.lxc.yml", "lxc_name")]
    [TestCase("playbooks/group_vars/web/more.yml", "auto_build")]
    [TestCase("playbooks/host_vars/web.lxc.yml", "requires")]
    [TestCase("inventory/staging/group_vars/lxc_hosts.yml", "vagrant")]
    public void What_lxc_inventory_would_not_see_is_found(string path, string name)
    {
        project.Write(path, $"{name}: a");

        Assert.That(project.Found(BlueprintVariables.Check), Has.Count.EqualTo(1).And.Some.StartsWith($"{path}:1:1: {name} is not seen here"));
    }

    [Test]
    public void In_the_inventory_it_is_right() => Assert.That(project.Found(BlueprintVariables.Check), Is.Empty);
}
