using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class OverruledVariablesTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("inventory/staging/group_vars/all.yml", "lxc_host_network: 10.0.4.0/24")]
    [TestCase("inventory/staging/group_vars/containers.yml", "services: [web]")]
    [TestCase("inventory/staging/group_vars/web.yml", "services: [web]")]
    public void What_the_playbooks_set_too_is_found(string path, string text)
    {
        project.Write(path, text);

        Assert.That(project.Found(OverruledVariables.Check), Has.Count.EqualTo(1).And.Some.StartsWith($"{path}:1:1: ").And.Some.Contains("counts for nothing here"));
    }

    [TestCase("inventory/staging/group_vars/all.yml")]
    [TestCase("playbooks/group_vars/web/more.yml")]
    public void What_a_file_sets_too_counts_for_nothing_in_the_inventory(string path)
    {
        project.Write(path, "size: 1").Edit(ProjectFolder.Staging, "web: {hosts", "web: {vars: {size: 2}, hosts");

        Assert.That(project.Found(OverruledVariables.Check), Has.Count.EqualTo(1).And.Some.Contains($"size counts for nothing here, because {path}:1:1 wins"));
    }

    [TestCase("inventory/staging/group_vars/staging.yml", "lxc_host_network: 10.0.4.0/24")]
    [TestCase("inventory/staging/host_vars/web.lxc.yml", "services: [web]")]
    public void What_wins_over_the_playbooks_is_right(string path, string text)
    {
        project.Write(path, text);

        Assert.That(project.Found(OverruledVariables.Check), Is.Empty);
    }
}
