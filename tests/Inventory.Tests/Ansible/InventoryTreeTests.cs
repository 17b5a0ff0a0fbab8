using System.Collections.Generic;
using Inventory.Ansible;
using NUnit.Framework;

namespace Inventory.Tests.Ansible;

internal sealed class InventoryTreeTests
{
    private static readonly Dictionary<string, object?> None = [];

    private static readonly InventoryDocument Document = new(
        new Dictionary<string, DocumentGroup>
        {
            ["empty"] = new([], [], None),
            ["web"] = new(["b", "a"], ["z", "y"], new Dictionary<string, object?> { ["colour"] = "blue" }),
            ["only_vars"] = new([], [], new Dictionary<string, object?> { ["colour"] = "red" }),
        },
        new Dictionary<string, IReadOnlyDictionary<string, object?>>
        {
            ["a"] = new Dictionary<string, object?> { ["size"] = 1L },
            ["b"] = None,
        });

    [Test]
    public void An_empty_group_has_an_empty_list_of_hosts() =>
        Assert.That(Group("empty"), Is.EqualTo(new Dictionary<string, object?> { ["hosts"] = new List<object?>() }));

    [Test]
    public void A_group_has_no_empty_keys() => Assert.That(Group("only_vars").Keys, Is.EqualTo(new[] { "vars" }));

    [Test]
    public void Hosts_and_children_keep_their_order()
    {
        Assert.That(Group("web")["hosts"], Is.EqualTo(new[] { "b", "a" }));
        Assert.That(Group("web")["children"], Is.EqualTo(new[] { "z", "y" }));
    }

    [Test]
    public void Hostvars_hold_the_hosts_that_have_variables()
    {
        var meta = (IReadOnlyDictionary<string, object?>?)InventoryTree.Of(Document)["_meta"];

        Assert.That((meta?["hostvars"] as Dictionary<string, object?>)?.Keys, Is.EqualTo(new[] { "a" }));
    }

    [Test]
    public void A_host_that_is_not_there_has_no_variables() => Assert.That(InventoryTree.Of(Document, "nobody"), Is.Empty);

    private static Dictionary<string, object?> Group(string name) =>
        InventoryTree.Of(Document)[name] as Dictionary<string, object?> ?? [];
}
