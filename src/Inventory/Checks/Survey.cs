using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>What one environment has, under names that do not depend on which it is.</summary>
/// <param name="Name">The environment's name.</param>
/// <param name="Sightings">By <see cref="Difference.What"/>.</param>
internal sealed record Survey(string Name, IReadOnlyDictionary<string, Sighting> Sightings)
{
    /// <summary>Stands for the environment's own name, which its top group has.</summary>
    private const string Itself = "ENV";

    public static Survey Of(DescribedEnvironment environment)
    {
        Dictionary<string, Sighting> sightings = [];
        AddGroups(environment, sightings);
        AddInventory(environment, sightings);
        foreach (var file in environment.Files)
        {
            foreach (var owner in file.OfHost ? GroupsOf(environment, file.Owner) : [file.Owner])
                Add(environment, sightings, owner, file.Variables);
        }
        return new(environment.Name, sightings);
    }

    private static void AddGroups(DescribedEnvironment environment, Dictionary<string, Sighting> sightings)
    {
        var services = GroupTree.Below(environment.Blueprint, "containers");
        foreach (var group in environment.Blueprint.Groups.Values.Where(each => each.Name is not ("all" or "ungrouped")))
        {
            var hosts = environment.Blueprint.Hosts.Values.Where(host => host.Groups.Contains(group.Name)).Select(host => host.Name);
            var kind = services.Contains(group.Name) ? "service" : "group";
            sightings[$"{kind} {Neutral(environment, group.Name)}"] = new(string.Join(' ', hosts), "", group.Mark);
        }
    }

    private static void AddInventory(DescribedEnvironment environment, Dictionary<string, Sighting> sightings)
    {
        foreach (var group in environment.Blueprint.Groups.Values)
        {
            Add(environment, sightings, group.Name, InventoryVariables.Of(group));
            foreach (var host in group.Hosts)
                Add(environment, sightings, group.Name, InventoryVariables.Of(environment.Blueprint.Hosts[host]));
        }
    }

    private static void Add(
        DescribedEnvironment environment, Dictionary<string, Sighting> sightings, string group, IEnumerable<Variable> variables)
    {
        foreach (var variable in variables)
        {
            var type = ValueType.Of(variable.Value);
            sightings[$"variable {variable.Name} of {Neutral(environment, group)}"] =
                new(type, ValueType.IsOpen(type) ? "" : type, variable.Mark);
        }
    }

    private static IEnumerable<string> GroupsOf(DescribedEnvironment environment, string host) =>
        environment.Blueprint.Groups.Values.Where(group => group.Hosts.Contains(host)).Select(group => group.Name);

    private static string Neutral(DescribedEnvironment environment, string group) => group == environment.Name ? Itself : group;
}
