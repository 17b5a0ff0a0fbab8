using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>The variables that an inventory itself sets, with their places.</summary>
internal static class InventoryVariables
{
    public static IEnumerable<Variable> Of(Group group) =>
        group.Variables.Select(each => new Variable(each.Key, each.Value, group.Marks.GetValueOrDefault(each.Key) ?? group.Mark));

    public static IEnumerable<Variable> Of(Host host) =>
        host.Variables.Select(each => new Variable(each.Key, each.Value, host.Marks.GetValueOrDefault(each.Key) ?? host.Mark));

    /// <summary>Those of all groups and hosts.</summary>
    public static IEnumerable<Variable> Of(Blueprint blueprint) =>
        blueprint.Groups.Values.SelectMany(Of).Concat(blueprint.Hosts.Values.SelectMany(Of));
}
