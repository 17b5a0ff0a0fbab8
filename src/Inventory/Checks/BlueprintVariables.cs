using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>What lxc-inventory asks of an inventory itself stands in the inventory: it reads no other file for it.</summary>
internal static class BlueprintVariables
{
    public static readonly string[] Names =
    [
        ContainerPlan.HostVariable, ContainerPlan.NameVariable, ContainerPlan.CoreVariable, BuildPlan.Variable, MachinePlan.Variable,
    ];

    public static IEnumerable<Finding> Check(Project project) => AllVariables.OfFiles(project)
        .Where(variable => Names.Contains(variable.Name))
        .Select(variable => new Finding(variable.Mark,
            $"{variable.Name} is not seen here; set it in the inventory itself, blueprint.yml or hosts.yml, on a host or a group"));
}
