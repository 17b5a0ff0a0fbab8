using NUnit.Framework;

namespace Inventory.Tests.Blueprints;

internal sealed class InventoryDraftTests
{
    [Test]
    public void A_host_that_is_grouped_elsewhere_leaves_ungrouped()
    {
        var groups = Reading.Blueprint("ungrouped: {hosts: {a: , b: }}\nweb: {hosts: {b: }}").Groups;

        Assert.That(groups["ungrouped"].Hosts, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void Ungrouped_may_be_written_under_all()
    {
        var groups = Reading.Blueprint("all: {children: {web: , ungrouped: {hosts: {a: }, vars: {x: 1}}}}").Groups;

        Assert.That(groups["all"].Children, Is.EqualTo(new[] { "ungrouped", "web" }));
        Assert.That(groups["ungrouped"].Variables["x"], Is.EqualTo(1L));
    }

    [Test]
    public void A_port_counts_only_at_the_first_mention()
    {
        var hosts = Reading.Blueprint("a: {hosts: {x: , 'x:22': , 'y:0': }}").Hosts;

        Assert.That(hosts["x"].Variables, Is.Empty);
        Assert.That(hosts["y"].Variables, Is.Empty);
    }
}
