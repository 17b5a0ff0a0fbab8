using System.Linq;
using Inventory.Blueprints;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class BuildPlanTests
{
    [Test]
    public void Without_names_the_core_and_what_it_requires_is_built() =>
        Assert.That(Plan("proxy.lxc: {auto_build: true, requires: [web.lxc]}, web.lxc: , other.lxc: "), Is.EqualTo(new[] { "web.lxc", "proxy.lxc" }));

    [Test]
    public void Without_a_core_nothing_is_built_and_never_everything() => Assert.That(Plan("web.lxc: , proxy.lxc: "), Is.Empty);

    [Test]
    public void Requirements_of_requirements_come_first_and_once() => Assert.That(
        Plan("a.lxc: {requires: [b.lxc, c.lxc]}, b.lxc: {requires: d.lxc}, c.lxc: {requires: [d.lxc]}, d.lxc: ", "a.lxc", "d.lxc"),
        Is.EqualTo(new[] { "d.lxc", "b.lxc", "c.lxc", "a.lxc" }));

    [Test]
    public void What_is_inherited_from_a_group_counts() => Assert.That(
        BuildPlan.Of(Sample.Blueprint(Sample.Yaml + "\nweb: {vars: {requires: [database.lxc]}}\n"), ["web.lxc"]).Select(each => each.Host),
        Is.EqualTo(new[] { "database.lxc", "web.lxc" }));

    [Test]
    public void A_circle_is_shown_with_its_place() => Assert.That(
        () => Plan("a.lxc: {requires: [b.lxc]}, b.lxc: {requires: [c.lxc]}, c.lxc: {requires: [b.lxc]}", "a.lxc"),
        Throws.TypeOf<Failure>().With.Message.Contains("b.lxc -> c.lxc -> b.lxc").And.Message.StartsWith("/plan/blueprint.yml:"));

    [Test]
    public void An_unknown_requirement_names_who_requires_it_and_where() => Assert.That(
        () => Plan("a.lxc: {requires: [ghost.lxc]}", "a.lxc"),
        Throws.TypeOf<Failure>().With.Message.Match(@"^/plan/blueprint\.yml:\d+:\d+: a\.lxc requires ""ghost\.lxc"".*containers are a\.lxc$"));

    [Test]
    public void An_unknown_name_is_refused_with_the_known_ones() => Assert.That(
        () => Plan("a.lxc: ", "{{ghost}}"), Throws.TypeOf<Failure>().With.Message.Contains("containers are a.lxc"));

    [TestCase("{a: b}")]
    [TestCase("[1]")]
    [TestCase("true")]
    public void Requirements_that_are_no_names_are_refused(string requires) => Assert.That(
        () => Plan($"a.lxc: {{requires: {requires}}}", "a.lxc"), Throws.TypeOf<Failure>().With.Message.Contains("requires of a.lxc"));

    private static string[] Plan(string hosts, params string[] wanted)
    {
        var blueprint = Sample.Blueprint($$"""
            lxc_hosts:
              hosts: node
            containers:
              vars:
                lxc_host: node
              hosts: { {{hosts}} }
            """);
        return [.. BuildPlan.Of(blueprint, wanted).Select(each => each.Host)];
    }
}
