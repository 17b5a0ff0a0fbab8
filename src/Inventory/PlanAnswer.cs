using System.Collections.Generic;
using System.Linq;
using System.Text;
using Inventory.Ansible;
using Inventory.Blueprints;

namespace Inventory;

/// <summary>What must be built, in the order to build it: a name a line, or JSON.</summary>
internal static class PlanAnswer
{
    public static Answer Of(Blueprint? blueprint, Request request)
    {
        if (blueprint is null)
            throw Failure.Misuse("a plan is made of a blueprint; name one with --blueprint FILE");
        var plan = BuildPlan.Of(blueprint, request.Names);
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
