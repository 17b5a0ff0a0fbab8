using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>An address that a container always has is its own, and one of the network of its <c>lxc_host</c>.</summary>
internal static class StaticAddresses
{
    public static IEnumerable<Finding> Check(Project project) => project.Environments.SelectMany(environment =>
    {
        var uses = Uses(project, environment).ToList();
        return Twice(uses).Concat(uses.Select(use => Outside(project, environment, use)).OfType<Finding>());
    });

    private static IEnumerable<Use> Uses(Project project, DescribedEnvironment environment) =>
        from container in environment.Blueprint.Containers.Values
        let variables = HostVariables.Of(project, environment, environment.Blueprint.Hosts[container.Host])
        where variables.ContainsKey("lxc_container_address")
        let variable = variables["lxc_container_address"]
        where variable.Value is not (null or "") && !(variable.Value is string text && ValueType.IsTemplate(text))
        select new Use(container, variable, Ipv4.Address(variable.Value));

    private static IEnumerable<Finding> Twice(List<Use> uses) =>
        from same in uses.Where(use => use.Address is not null).GroupBy(use => use.Address)
        where same.Count() > 1
        let names = string.Join(" and ", same.Select(use => use.Container.Host).Order(StringComparer.Ordinal))
        from use in same
        select new Finding(use.Variable.Mark, $"{use.Address} is the lxc_container_address of {names}; each needs its own");

    private static Finding? Outside(Project project, DescribedEnvironment environment, Use use)
    {
        if (use.Address is null)
            return new(use.Variable.Mark, "lxc_container_address is not an IPv4 address; four numbers with dots between them are allowed");
        var carrier = HostVariables.Of(project, environment, environment.Blueprint.Hosts[use.Container.LxcHost]);
        if (Ipv4.Address(carrier.GetValueOrDefault("lxc_host_address")?.Value) is { } own && own.Equals(use.Address))
            return new(use.Variable.Mark, $"{use.Address} is the address of {use.Container.LxcHost} itself (lxc_host_address)");
        return Ipv4.Network(carrier.GetValueOrDefault("lxc_host_network")?.Value) is { } network && !network.Contains(use.Address)
            ? new(use.Variable.Mark, $"{use.Address} of {use.Container.Host} is not in {network}, the network of {use.Container.LxcHost} (lxc_host_network)")
            : null;
    }

    private sealed record Use(PlannedContainer Container, Variable Variable, IPAddress? Address);
}
