using System.Linq;
using Inventory.Ansible;
using Inventory.Lxc;
using NUnit.Framework;

namespace Inventory.Tests.Ansible;

internal sealed class ContainerMatchTests
{
    [Test]
    public void Only_what_is_built_is_listed() =>
        Assert.That(Sample.Built(Sample.Blueprint(), Sample.Container("web")).Select(each => each.Host), Is.EqualTo(new[] { "web.lxc" }));

    [TestCase(BuildState.Creating)]
    [TestCase(BuildState.HalfBuilt)]
    public void An_unfinished_container_is_not_built(BuildState build) =>
        Assert.That(Sample.Built(Sample.Blueprint(), Sample.Container("web") with { Build = build }), Is.Empty);

    [Test]
    public void A_container_nobody_planned_has_its_name_and_the_suffix()
    {
        var stray = Sample.Built(Sample.Blueprint(), Sample.Container("stray")).Single();

        Assert.That((stray.Host, stray.Planned), Is.EqualTo(("stray.lxc", false)));
    }

    [Test]
    public void A_container_nobody_planned_can_be_ignored() => Assert.That(
        ContainerMatch.Built(Sample.Blueprint(), [Sample.Observation(Sample.Container("stray"))], listUnplanned: false), Is.Empty);

    [Test]
    public void One_name_in_two_lxcpaths_is_refused() => Assert.That(
        () => Sample.Built(Sample.Blueprint(), Sample.Container("web"), Sample.Container("web") with { LxcPath = "/other" }),
        Throws.TypeOf<Failure>().With.Message.Contains("/other/web on controller.dev"));

    [Test]
    public void A_container_on_the_wrong_host_is_not_taken_for_the_planned_one() => Assert.That(
        () => ContainerMatch.Built(Sample.Blueprint(), [new("node2.dev", [Sample.Container("web")], null)], listUnplanned: true),
        Throws.TypeOf<Failure>().With.Message.Contains("web on node2.dev is not planned there"));

    [Test]
    public void Without_a_blueprint_everything_is_listed_in_order() => Assert.That(
        Sample.Built(null, Sample.Container("b"), Sample.Container("a")).Select(each => each.Host),
        Is.EqualTo(new[] { "a.lxc", "b.lxc" }));
}
