using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>What Vagrant has not built is left out of a blueprint only: Ansible itself reads a <c>hosts.yml</c>.</summary>
internal static class StaticMachines
{
    public static IEnumerable<Finding> Check(Project project) => project.Environments
        .Where(environment => Path.GetFileName(environment.Blueprint.Path) == "hosts.yml")
        .SelectMany(environment => environment.Blueprint.Machines.Values)
        .Select(mark => new Finding(mark, $"{MachinePlan.Variable} counts for nothing here, because Ansible reads this file as it is; remove it"));
}
