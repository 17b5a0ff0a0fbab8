using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class OwnedFilesTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("inventory/staging/group_vars/wbe.yml", "there is no group wbe")]
    [TestCase("inventory/staging/group_vars/production.yml", "there is no group production")]
    [TestCase("inventory/staging/host_vars/web.yml", "there is no host web")]
    [TestCase("playbooks/group_vars/wbe/more.yml", "there is no group wbe")]
    public void A_file_for_nobody_is_found(string path, string problem)
    {
        project.Write(path, "a: 1");

        Assert.That(project.Found(OwnedFiles.Check), Is.EqualTo(new[] { $"{path}:1:1: {problem}, so nobody reads this file; rename or remove it" }));
    }

    [TestCase("playbooks/group_vars/staging/more.yml", "staging", "group_vars")]
    [TestCase("playbooks/host_vars/node1.staging.example", "node1.staging.example", "host_vars")]
    public void A_file_of_one_environment_beside_the_playbooks_is_found(string path, string owner, string folder)
    {
        project.Write(path, "a: 1");

        Assert.That(project.Found(OwnedFiles.Check), Is.EqualTo(new[]
        {
            $"{path}:1:1: {owner} is staging's own, and what is beside the playbooks is for all environments; move this file to inventory/staging/{folder}",
        }));
    }

    [TestCase("inventory/staging/group_vars/all.yml")]
    [TestCase("inventory/staging/group_vars/staging.yml")]
    [TestCase("inventory/staging/host_vars/web.lxc")]
    [TestCase("playbooks/host_vars/web.lxc.yml")]
    public void Others_are_right(string path)
    {
        project.Write(path, "a: 1");

        Assert.That(project.Found(OwnedFiles.Check), Is.Empty);
    }
}
