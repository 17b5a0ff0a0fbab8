using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class LogVolumeTests
{
    private ProjectFolder project;

    [SetUp]
    public void Make() => project = new();

    [TearDown]
    public void Remove() => project.Dispose();

    [TestCase("[]")]
    [TestCase("[{name: other, path: /var/log}]")]
    [TestCase("[{name: data, path: /srv, read_only: true}]")]
    public void Declaring_volumes_leaves_one_for_logs(string volumes)
    {
        project.Write("playbooks/group_vars/web/volumes.yml", $"web__volumes: {volumes}");

        Assert.That(project.Found(LogVolume.Check), Is.Empty);
    }

    [Test]
    public void A_log_volume_that_may_only_be_read_is_found()
    {
        project.Write("inventory/staging/group_vars/web.yml", "web__volumes: [{name: old, path: /var/log, read_only: true}]");

        Assert.That(project.Found(LogVolume.Check), Is.EqualTo(new[]
        {
            "inventory/staging/group_vars/web.yml:1:1: web.lxc may only read /var/log, so it keeps no logs; remove read_only from the volume old",
        }));
    }

    [TestCase("lxc_container_volumes")]
    [TestCase("lxc_container_log_volumes")]
    [TestCase("lxc_container_declared_volumes")]
    public void Setting_a_list_of_the_rule_itself_is_found(string name)
    {
        project.Edit(ProjectFolder.Staging, "{database.lxc: }", $"{{database.lxc: {{{name}: []}}}}");

        Assert.That(project.Found(LogVolume.Check), Has.Count.EqualTo(1).And.Some.StartsWith($"inventory/staging/hosts.yml:8:43: {name} set here takes away"));
    }

    [Test]
    public void Removing_the_rule_is_found()
    {
        project.Write("playbooks/group_vars/all/containers.yml", "");

        Assert.That(project.Found(LogVolume.Check), Has.Count.EqualTo(3).And.All.StartsWith("playbooks/group_vars/all/containers.yml:1:1: no lxc_container_"));
    }
}
