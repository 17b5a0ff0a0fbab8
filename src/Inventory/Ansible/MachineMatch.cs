using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Ansible;

/// <summary>Where the machines that ought to be meet those that Vagrant has built.</summary>
internal static class MachineMatch
{
    /// <summary>The blueprint without the machines that Vagrant should have built and has not, and without the containers they carry.</summary>
    public static Blueprint Present(Blueprint blueprint, IReadOnlySet<string> built)
    {
        var missing = blueprint.Machines.Keys.Where(name => !built.Contains(name)).ToHashSet();
        missing.UnionWith(blueprint.Containers.Values.Where(each => missing.Contains(each.LxcHost)).Select(each => each.Host).ToList());
        return blueprint with
        {
            Groups = blueprint.Groups.ToDictionary(each => each.Key, each => each.Value with { Hosts = [.. each.Value.Hosts.Where(host => !missing.Contains(host))] }),
            Hosts = Without(missing, blueprint.Hosts),
            Containers = Without(missing, blueprint.Containers),
            Machines = Without(missing, blueprint.Machines),
        };
    }

    /// <summary>Nothing can be done with a container while the machine is missing that is to carry it.</summary>
    public static Failure NoCarrier(PlannedContainer container) =>
        new($"{container.Host} belongs on {container.LxcHost}, which Vagrant has not built; run: {Remedy(container.LxcHost)}");

    /// <summary>The command that builds a machine.</summary>
    public static string Remedy(string machine) => $"vagrant up {machine}";

    private static Dictionary<string, T> Without<T>(HashSet<string> missing, IReadOnlyDictionary<string, T> all) =>
        all.Where(each => !missing.Contains(each.Key)).ToDictionary(each => each.Key, each => each.Value);
}
