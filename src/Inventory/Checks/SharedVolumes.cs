using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>Two containers of one <c>lxc_host</c> write to one volume only when both say that it is shared, as role lxc_container has it.</summary>
internal static class SharedVolumes
{
    public static IEnumerable<Finding> Check(Project project) => project.Environments.SelectMany(environment =>
        environment.Blueprint.Containers.Values
            .SelectMany(container => Writes(project, environment, container))
            .GroupBy(use => (use.Container.LxcHost, use.Volume.Name))
            .SelectMany(Rivals));

    private static IEnumerable<Use> Writes(Project project, DescribedEnvironment environment, PlannedContainer container)
    {
        var host = environment.Blueprint.Hosts[container.Host];
        return Volumes.Of(container, HostVariables.Of(project, environment, host), host.Mark)
            .Where(volume => !volume.ReadOnly)
            .Select(volume => new Use(container, volume));
    }

    private static IEnumerable<Finding> Rivals(IEnumerable<Use> uses)
    {
        var all = uses.ToList();
        var containers = all.Select(use => use.Container.Host).Distinct().Order(StringComparer.Ordinal).ToList();
        if (containers.Count < 2)
            yield break;
        foreach (var use in all.Where(use => !use.Volume.Shared))
        {
            yield return new(use.Volume.Mark, $"the volume {use.Volume.Name} of {use.Container.LxcHost} is written to by {string.Join(" and ", containers)}; "
                + "give it another name, read_only: true, or shared: true at each");
        }
    }

    private sealed record Use(PlannedContainer Container, Volume Volume);
}
