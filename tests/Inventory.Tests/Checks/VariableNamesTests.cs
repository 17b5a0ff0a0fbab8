using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class VariableNamesTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("name")]
    [TestCase("hosts")]
    [TestCase("port")]
    [TestCase("environment")]
    [TestCase("inventory_hostname")]
    [TestCase("group_names")]
    public void Names_that_Ansible_uses_itself_are_found(string name) =>
        Assert.That(Found(name), Has.Count.EqualTo(1).And.Some.Contains($"hosts.yml:8:43: {name} means something else to Ansible"));

    [TestCase("web-port")]
    [TestCase("1st")]
    [TestCase("class")]
    [TestCase("a b")]
    [TestCase("größe")]
    public void What_is_no_name_is_found(string name) =>
        Assert.That(Found(name), Has.Count.EqualTo(1).And.Some.Contains("is no name for a variable"));

    [TestCase("web_port")]
    [TestCase("_a")]
    [TestCase("Name")]
    public void Others_are_right(string name) => Assert.That(Found(name), Is.Empty);

    [Test]
    public void Files_are_looked_at_as_well()
    {
        project.Write("playbooks/group_vars/web/more.yml", "port: 80").Write("inventory/staging/host_vars/web.lxc", "1: 2");

        Assert.That(project.Found(VariableNames.Check), Has.Count.EqualTo(2));
    }

    private System.Collections.Generic.IReadOnlyList<string> Found(string name)
    {
        project.Edit(ProjectFolder.Staging, "{database.lxc: }", $"{{database.lxc: {{{name}: a}}}}");
        return project.Found(VariableNames.Check);
    }
}
