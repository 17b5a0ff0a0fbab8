using System.Linq;
using Inventory.Blueprints;
using Inventory.Checks;
using NUnit.Framework;

namespace Inventory.Tests.Checks;

internal sealed class VolumesTests
{
    private static readonly SourceMark Mark = new("/v.yml", 1, 1);

    [Test]
    public void A_container_has_a_volume_for_its_logs_by_itself() =>
        Assert.That(Of("other: 1"), Is.EqualTo(new[] { new Volume("web-log", "/var/log", false, false, Mark) }));

    [Test]
    public void All_lists_count_and_one_for_logs_replaces_the_containers_own() => Assert.That(
        Of("{a__volumes: [{name: a, path: /var/log, shared: true}], b__volumes: [{name: b, path: /srv, read_only: true}], __volumes: [{name: c, path: /c}]}"),
        Is.EqualTo(new[] { new Volume("a", "/var/log", true, false, Mark with { Column = 2 }), new Volume("b", "/srv", false, true, Mark with { Column = 57 }) }));

    [TestCase("a__volumes: '{{ b }}'")]
    [TestCase("a__volumes: [b, {name: c}, {name: '{{ d }}', path: /d}]")]
    public void What_only_Ansible_knows_is_left_out(string yaml) => Assert.That(Of(yaml).Select(volume => volume.Name), Is.EqualTo(new[] { "web-log" }));

    private static System.Collections.Generic.IReadOnlyList<Volume> Of(string yaml) => Volumes.Of(
        new("web.lxc", "web", "node", false), VariablesReader.Read("/v.yml", yaml).ToDictionary(each => each.Name), Mark);
}
