using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>
/// Each machine of the group <c>lxc_hosts</c> has a network of its own for its containers, and its address is in it; where there are several,
/// they are parts of the environment's, or their containers would not reach each other as what they are.
/// </summary>
internal static class MachineNetworks
{
    public static IEnumerable<Finding> Check(Project project) => project.Environments.SelectMany(environment =>
    {
        var machines = environment.Blueprint.Hosts.Values
            .Where(host => host.Groups.Contains("lxc_hosts"))
            .Select(host => Describe(host, HostVariables.Of(project, environment, host)))
            .ToList();
        return machines.SelectMany(Alone).Concat(machines.Count > 1 ? machines.SelectMany(each => Together(each, machines)) : []);
    });

    private static Machine Describe(Host host, IReadOnlyDictionary<string, Variable> variables) =>
        new(host, variables, variables.GetValueOrDefault("lxc_host_network"), Ipv4.Network(variables.GetValueOrDefault("lxc_host_network")?.Value));

    private static IEnumerable<Finding> Alone(Machine machine)
    {
        if (machine is { Network: null, Declared: { } declared } && !IsTemplate(declared))
            yield return new(declared.Mark, "lxc_host_network is not an IPv4 network; write it like 10.0.3.0/24");
        if (machine.Variables.GetValueOrDefault("lxc_host_address") is { } address && Ipv4.Address(address.Value) is { } own
            && machine.Network?.Contains(own) == false)
        {
            yield return new(address.Mark, $"{own} is not in {machine.Network}, the network of {machine.Host.Name} (lxc_host_network)");
        }
    }

    private static IEnumerable<Finding> Together(Machine machine, List<Machine> all)
    {
        if (machine is not { Network: { } network, Declared: { } declared })
            yield break;
        var whole = Ipv4.Network(machine.Variables.GetValueOrDefault("lxc_environment_network")?.Value);
        if (whole is null || !Contains(whole.Value, network))
        {
            yield return new(declared.Mark, $"the network {network} of {machine.Host.Name} is not in lxc_environment_network, which must contain those of all "
                + "lxc_hosts; set it in the group_vars of the environment");
        }

        foreach (var other in all.Where(other => other != machine && other.Network is { } its && (Contains(its, network) || Contains(network, its))))
            yield return new(declared.Mark, $"the network {network} of {machine.Host.Name} overlaps that of {other.Host.Name}; give each its own lxc_host_network");
    }

    private static bool IsTemplate(Variable variable) => variable.Value is string text && ValueType.IsTemplate(text);

    private static bool Contains(IPNetwork network, IPNetwork part) =>
        network.PrefixLength <= part.PrefixLength && network.Contains(part.BaseAddress);

    private sealed record Machine(Host Host, IReadOnlyDictionary<string, Variable> Variables, Variable? Declared, IPNetwork? Network);
}
