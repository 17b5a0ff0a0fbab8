using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class OneServiceTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [Test]
    public void One_service_each_is_right() => Assert.That(project.Found(OneService.Check), Is.Empty);

    [Test]
    public void A_container_with_two_is_found()
    {
        project.Edit(ProjectFolder.Staging, "{database.lxc: }", "{database.lxc: , web.lxc: }");

        Assert.That(project.Found(OneService.Check), Is.EqualTo(new[]
        {
            "inventory/staging/hosts.yml:7:23: web.lxc has the services database and web; put it into exactly one of the groups web, database",
        }));
    }

    [Test]
    public void A_container_with_none_is_found()
    {
        project.Edit(ProjectFolder.Staging, "{database.lxc: }}", "{database.lxc: }}\n        cache: {hosts: {cache.lxc: }}");

        Assert.That(project.Found(OneService.Check), Is.EqualTo(new[]
        {
            "inventory/staging/hosts.yml:9:25: cache.lxc has no service; put it into exactly one of the groups web, database",
        }));
    }

    [Test]
    public void A_service_that_is_no_group_is_found()
    {
        project.Write(ProjectFolder.Services, "services: [web, database, cache]");

        Assert.That(project.Found(OneService.Check), Is.EqualTo(new[]
        {
            "playbooks/group_vars/containers/services.yml:1:1: the service cache is a group of no environment; remove it from the list, or add the group",
        }));
    }

    [TestCase("")]
    [TestCase("services: '{{ all_services }}'")]
    public void Without_the_list_nobody_knows(string text)
    {
        project.Write(ProjectFolder.Services, text);

        Assert.That(project.Found(OneService.Check), Is.EqualTo(new[]
        {
            "playbooks/group_vars/containers:1:1: no list services in it; it names the services, each a group with a role",
        }));
    }
}
