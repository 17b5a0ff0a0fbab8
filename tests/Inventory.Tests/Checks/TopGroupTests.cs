using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class TopGroupTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void One_top_group_is_right() => Assert.That(project.Found(TopGroup.Check), Is.Empty);

    [Test]
    public void A_group_beside_it_is_found()
    {
        project.Edit(ProjectFolder.Staging, "staging:\n", "cache: {}\nstaging:\n");

        Assert.That(project.Found(TopGroup.Check), Is.EqualTo(new[]
        {
            "inventory/staging/hosts.yml:1:1: the group cache stands beside staging; put it below staging:, the one top group of this environment",
        }));
    }

    [Test]
    public void Another_environments_name_is_found()
    {
        project.Write(ProjectFolder.Staging, ProjectFolder.HostsOf("production"));

        Assert.That(project.Found(TopGroup.Check), Has.Count.EqualTo(1).And.Some.Contains("the group production stands beside staging"));
    }
}
