using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class SharedVolumesTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("web__volumes: [{name: data, path: /srv}]", "database__volumes: [{name: data, path: /srv}]", 2)]
    [TestCase("web__volumes: [{name: data, path: /srv, shared: true}]", "database__volumes: [{name: data, path: /srv}]", 1)]
    [TestCase("web__volumes: [{name: data, path: /srv, shared: true}]", "database__volumes: [{name: data, path: /srv, shared: true}]", 0)]
    [TestCase("web__volumes: [{name: data, path: /srv, read_only: true}]", "database__volumes: [{name: data, path: /srv}]", 0)]
    [TestCase("web__volumes: [{name: '{{ a }}', path: /srv}]", "database__volumes: [{name: '{{ a }}', path: /srv}]", 0)]
    [TestCase("web__volumes: [{name: one, path: /srv}]", "database__volumes: [{name: other, path: /srv}]", 0)]
    [TestCase("web__volumes: [{name: database-log, path: /srv}]", "", 2)]
    public void A_volume_is_shared_when_both_say_so(string web, string database, int found)
    {
        project.Write("inventory/staging/group_vars/web.yml", web).Write("inventory/staging/group_vars/database.yml", database);

        Assert.That(project.Found(SharedVolumes.Check), Has.Count.EqualTo(found)
            .And.All.Contains("of node1.staging.example is written to by database.lxc and web.lxc; "));
    }

    [Test]
    public void On_two_machines_one_name_is_two_volumes()
    {
        project.Write("inventory/staging/group_vars/containers.yml", "all__volumes: [{name: data, path: /srv}]")
            .Edit(ProjectFolder.Staging, "{database.lxc: }", "{database.lxc: {lxc_host: node2.staging.example}}");

        Assert.That(project.Found(SharedVolumes.Check), Is.Empty);
    }
}
