using System.Linq;
using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class AnchorGuardTests
{
    [Test]
    public void An_alias_inside_its_own_value_is_refused()
    {
        Assert.That(Reading.Refusal("a: {vars: {x: &x [*x]}}"), Does.StartWith("1:19: *x stands inside the value it names; "));
    }

    [Test]
    public void An_alias_as_a_key_of_its_own_value_is_refused()
    {
        Assert.That(Reading.Refusal("a: {vars: {x: &x {*x : 1}}}"), Does.StartWith("1:19: *x stands inside the value it names; "));
    }

    [Test]
    public void An_unknown_alias_is_refused_where_it_stands()
    {
        Assert.That(Reading.Refusal("a: {vars: {x: *x}}"), Is.EqualTo("1:15: *x is unknown; an alias needs &x before it"));
    }

    [Test]
    public void An_anchor_defined_twice_is_refused()
    {
        Assert.That(Reading.Refusal("a:\n  vars:\n    x: &x 1\n    y: &x 2"), Does.StartWith("4:8: &x is defined twice; "));
    }

    [Test]
    public void A_second_document_is_refused()
    {
        Assert.That(Reading.Refusal("a:\n---\nb:"), Does.StartWith("2:1: a second YAML document; "));
    }

    [Test]
    public void Endless_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 10_000));

        Assert.That(Reading.Refusal("a: {vars: {x: " + deep), Does.Contain("nested too deeply; 100 levels are allowed"));
    }

    [Test]
    public void An_alias_may_follow_its_value_any_number_of_times()
    {
        Assert.That(Reading.Value("[&x [1], *x, *x]"), Is.EqualTo(new[] { new[] { 1L }, [1L], [1L] }));
    }
}
