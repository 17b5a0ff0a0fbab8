using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>
/// What an environment sets for a group counts. In Ansible, variables beside the playbooks win over those of the environment: those of
/// <c>all</c> over its <c>all</c> and over the inventory itself, those of groups over its groups.
/// </summary>
internal static class OverruledVariables
{
    public static IEnumerable<Finding> Check(Project project) => project.Environments.SelectMany(environment =>
        OfFiles(project, environment).Concat(OfInventory(project, environment)));

    private static IEnumerable<Finding> OfFiles(Project project, DescribedEnvironment environment) =>
        from file in environment.Files
        where !file.OfHost
        let owners = file.Owner == "all" ? new HashSet<string> { "all" } : GroupTree.Upwards(environment.Blueprint, file.Owner)
        from variable in file.Variables
        let winner = Winner(project.Common, owners, variable.Name)
        where winner is not null
        select Overruled(environment, variable, winner);

    private static IEnumerable<Finding> OfInventory(Project project, DescribedEnvironment environment) =>
        from each in environment.Blueprint.Groups.Values
        let owners = GroupTree.Upwards(environment.Blueprint, each.Name).Append("all").ToHashSet()
        from variable in InventoryVariables.Of(each)
        let winner = Winner([.. environment.Files, .. project.Common], owners, variable.Name)
        where winner is not null
        select Overruled(environment, variable, winner);

    private static Variable? Winner(IReadOnlyList<VariablesFile> files, IReadOnlySet<string> owners, string name) => files
        .Where(file => !file.OfHost && owners.Contains(file.Owner))
        .SelectMany(file => file.Variables)
        .LastOrDefault(variable => variable.Name == name);

    private static Finding Overruled(DescribedEnvironment environment, Variable variable, Variable winner) => new(variable.Mark,
        $"{variable.Name} counts for nothing here, because {winner.Mark} wins over it; remove one of them, or set it in "
            + $"group_vars/{environment.Name}.yml of the environment if the other one is of all");
}
