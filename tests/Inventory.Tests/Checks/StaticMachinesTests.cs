using System.IO;
using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class StaticMachinesTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void In_a_static_inventory_Vagrant_means_nothing()
    {
        project.Edit(ProjectFolder.Staging, "node2.staging.example: {", "node2.staging.example: {vagrant: true, ");

        Assert.That(project.Found(StaticMachines.Check), Has.Count.EqualTo(1)
            .And.Some.Match(@"^inventory/staging/hosts\.yml:3:\d+: vagrant counts for nothing here"));
    }

    [Test]
    public void In_a_blueprint_it_is_right()
    {
        project.Edit(ProjectFolder.Staging, "node2.staging.example: {", "node2.staging.example: {vagrant: true, ");
        File.Move(Path.Join(project.Folder, ProjectFolder.Staging), Path.Join(project.Folder, "inventory/staging/blueprint.yml"));

        Assert.That(project.Found(StaticMachines.Check), Is.Empty);
    }
}
