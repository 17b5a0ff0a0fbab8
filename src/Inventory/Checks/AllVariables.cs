using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>All variables of a project, wherever they are set.</summary>
internal static class AllVariables
{
    public static IEnumerable<Variable> Of(Project project) =>
        project.Environments.SelectMany(environment => InventoryVariables.Of(environment.Blueprint)).Concat(OfFiles(project));

    /// <summary>Those of <c>group_vars</c> and <c>host_vars</c>.</summary>
    public static IEnumerable<Variable> OfFiles(Project project) =>
        project.Environments.SelectMany(environment => environment.Files).Concat(project.Common).SelectMany(file => file.Variables);
}
