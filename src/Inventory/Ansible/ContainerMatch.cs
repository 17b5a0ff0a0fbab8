using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;
using Inventory.Lxc;

namespace Inventory.Ansible;

/// <summary>Where «what ought to be» meets «what is»: which container of a host is which host of the blueprint.</summary>
internal static class ContainerMatch
{
    /// <summary>Every built container with its inventory name, in ordinal order of that name.</summary>
    /// <param name="blueprint">What ought to be; absent when nothing is planned.</param>
    /// <param name="observations">What is.</param>
    /// <param name="listUnplanned">Whether containers that nobody planned are wanted.</param>
    /// <exception cref="Failure">A container is there twice, or an unplanned one has the name of another host.</exception>
    public static IReadOnlyList<ListedContainer> Built(
        Blueprint? blueprint, IReadOnlyList<Observation> observations, bool listUnplanned)
    {
        var planned = (blueprint?.Containers.Values ?? []).ToDictionary(each => new ContainerId(each.LxcHost, each.LxcName), each => each.Host);
        var listed = new Dictionary<string, ListedContainer>();
        foreach (var observation in observations)
        {
            foreach (var container in observation.Containers.Where(each => each.Build == BuildState.Built))
            {
                var host = planned.GetValueOrDefault(new ContainerId(observation.LxcHost, container.Name));
                if (host is null && !listUnplanned)
                    continue;
                var entry = new ListedContainer(host ?? LxcName.Host(container.Name), host is not null, container, observation);
                RefuseTaken(entry, blueprint, listed);
                listed.Add(entry.Host, entry);
            }
        }

        return [.. listed.Values.OrderBy(entry => entry.Host, StringComparer.Ordinal)];
    }

    private static void RefuseTaken(ListedContainer entry, Blueprint? blueprint, Dictionary<string, ListedContainer> listed)
    {
        var here = $"{entry.Observed.LxcPath}/{entry.Observed.Name} on {entry.Where.LxcHost}";
        if (listed.TryGetValue(entry.Host, out var other))
        {
            throw new Failure($"{entry.Host} is two containers: {other.Observed.LxcPath}/{other.Observed.Name} on "
                + $"{other.Where.LxcHost} and {here}; destroy one with lxc-destroy");
        }

        if (!entry.Planned && blueprint?.Hosts.ContainsKey(entry.Host) == true)
        {
            throw new Failure($"the container {here} is not planned there, but the blueprint has another {entry.Host}; "
                + "correct its lxc_host or lxc_name, destroy the container, or set unplanned to ignore");
        }
    }
}
