using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class RulesTests
{
    [Test]
    public void In_a_project_without_fault_nothing_is_found()
    {
        using var project = new ProjectFolder();

        Assert.That(project.Found(Rules.Check), Is.Empty);
    }

    [Test]
    public void Everything_is_found_in_the_order_of_files_and_lines()
    {
        using var project = new ProjectFolder();
        project.Write("inventory/staging/group_vars/web.yml", "b: 1\na: 2\n").Write(ProjectFolder.Production, "production: [web.lxc]\n");

        Assert.That(project.Found(Rules.Check), Has.Count.EqualTo(1).And.Some.StartsWith("inventory/production/hosts.yml:1:13: "));

        project.Write(ProjectFolder.Production, ProjectFolder.HostsOf("production"));

        Assert.That(project.Found(Rules.Check), Is.EqualTo(new[]
        {
            "inventory/staging/group_vars/web.yml:1:1: variable b of web is in staging, but not in production; make them alike, or accept it with its reason in inventory/differences.yml",
            "inventory/staging/group_vars/web.yml:2:1: variable a of web is in staging, but not in production; make them alike, or accept it with its reason in inventory/differences.yml",
        }));
    }
}
