using System.Collections.Generic;
using System.Linq;
using System.Text;
using Inventory.Ansible;
using Inventory.Blueprints;

namespace Inventory;

/// <summary>What must be built, in the order to build it: a name a line, or JSON.</summary>
internal static class PlanAnswer
{
    /// <exception cref="Failure">It cannot be built: there is no blueprint, no such container, or not the machine that is to carry it.</exception>
    public static Answer Of(Blueprint? blueprint, Blueprint? present, Request request)
    {
        if (blueprint is null || present is null)
            throw Failure.Misuse("a plan is made of a blueprint; name one with --blueprint FILE");
        var plan = BuildPlan.Of(blueprint, request.Names);
        if (plan.FirstOrDefault(container => !present.Containers.ContainsKey(container.Host)) is { } homeless)
            throw MachineMatch.NoCarrier(homeless);
        return new(request.Json
            ? JsonText.Of(Tree(blueprint, plan))
            : Encoding.ASCII.GetBytes(string.Concat(plan.Select(container => container.Host + "\n"))));
    }

    private static Dictionary<string, object?> Tree(Blueprint blueprint, IReadOnlyList<PlannedContainer> plan) => new()
    {
        ["containers"] = plan.Select(container => (object?)new Dictionary<string, object?>
        {
            ["name"] = container.Host,
            ["core"] = container.Core,
            ["lxc_host"] = container.LxcHost,
            ["lxc_name"] = container.LxcName,
            ["requires"] = BuildPlan.Requirements(blueprint.Hosts[container.Host]).Select(name => (object?)name).ToList(),
        }).ToList(),
    };
}
