using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class MisspeltVariablesTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("lxc_hots", "lxc_host")]
    [TestCase("autobuild", "auto_build")]
    [TestCase("require", "requires")]
    [TestCase("vagant", "vagrant")]
    [TestCase("web_thread", "web_threads")]
    [TestCase("ansible_usr", "ansible_user")]
    public void A_slip_is_found(string name, string meant)
    {
        project.Edit(ProjectFolder.Staging, "{database.lxc: }", $"{{database.lxc: {{{name}: a}}}}");

        Assert.That(project.Found(MisspeltVariables.Check), Has.Count.EqualTo(1)
            .And.Some.StartsWith($"inventory/staging/hosts.yml:8:43: {name} is nearly {meant}; is that meant?"));
    }

    [TestCase("lxc_host_netwrk")]
    [TestCase("lxc_host_networks")]
    public void In_an_environment_a_slip_of_a_common_name_is_found(string name)
    {
        project.Write("inventory/staging/group_vars/web.yml", $"{name}: 1");

        Assert.That(project.Found(MisspeltVariables.Check), Has.Count.EqualTo(1).And.Some.Contains("is nearly lxc_host_network"));
    }

    [Test]
    public void Common_names_may_resemble_each_other_but_not_what_lxc_inventory_asks_for()
    {
        project.Write("playbooks/group_vars/all/more.yml", "lxc_host_networks: 1\nweb_thread: 2\nauto_biuld: 3\n");

        Assert.That(project.Found(MisspeltVariables.Check), Has.Count.EqualTo(1).And.Some.StartsWith("playbooks/group_vars/all/more.yml:3:1: auto_biuld is nearly auto_build"));
    }

    [TestCase("web_threads")]
    [TestCase("lxc_hosting")]
    public void Names_of_their_own_are_right(string name)
    {
        project.Write("inventory/staging/group_vars/web.yml", $"{name}: 1");

        Assert.That(project.Found(MisspeltVariables.Check), Is.Empty);
    }

    [Test]
    public void A_host_that_is_named_like_a_container_and_is_none_is_found()
    {
        project.Edit(ProjectFolder.Staging, "node2.staging.example", "node2.lxc");

        Assert.That(project.Found(MisspeltVariables.Check), Has.Count.EqualTo(1).And.Some.Contains("node2.lxc is named like a container, but has no lxc_host"));
    }
}
