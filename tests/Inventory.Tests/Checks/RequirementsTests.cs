using System.Linq;
using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class RequirementsTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void Requiring_a_container_is_right() => Assert.That(project.Found(Requirements.Check), Is.Empty);

    [TestCase("web.lxc: {requires: [database.lxc]}", "c.lxc: {requires: b.lxc}, a.lxc: {requires: c.lxc}, b.lxc: {requires: a.lxc}, web.lxc: {requires: [b.lxc]}")]
    public void A_circle_is_told_once(string text, string by)
    {
        project.Edit(ProjectFolder.Staging, text, by);

        Assert.That(project.Found(Requirements.Check).Distinct(), Is.EqualTo(new[]
        {
            "inventory/staging/hosts.yml:7:23: containers require each other: c.lxc -> b.lxc -> a.lxc -> c.lxc; remove one of these requirements",
        }));
    }

    [TestCase("[database.lxc]", "[ghost.lxc]", "web.lxc requires \"ghost.lxc\", which is not a container")]
    [TestCase("[database.lxc]", "[web.lxc]", "containers require each other: web.lxc -> web.lxc")]
    [TestCase("[database.lxc]", "3", "requires of web.lxc must be a list of inventory names")]
    [TestCase("{database.lxc: }", "{database.lxc: {requires: web.lxc}}", "containers require each other: web.lxc -> database.lxc -> web.lxc")]
    public void Anything_else_is_found(string text, string by, string problem)
    {
        project.Edit(ProjectFolder.Staging, text, by);

        Assert.That(project.Found(Requirements.Check), Has.Some.StartsWith($"inventory/staging/hosts.yml:7:23: {problem}"));
    }
}
