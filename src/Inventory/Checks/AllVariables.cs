using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>All variables of a project, wherever they are set.</summary>
internal static class AllVariables
{
    public static IEnumerable<Variable> Of(Project project) => OfEnvironments(project).Concat(Variables(project.Common));

    /// <summary>Those of the environments, in their inventories and beside them.</summary>
    public static IEnumerable<Variable> OfEnvironments(Project project) => project.Environments.SelectMany(environment =>
        InventoryVariables.Of(environment.Blueprint).Concat(Variables(environment.Files)));

    /// <summary>Those of <c>group_vars</c> and <c>host_vars</c>.</summary>
    public static IEnumerable<Variable> OfFiles(Project project) =>
        Variables(project.Environments.SelectMany(environment => environment.Files).Concat(project.Common));

    private static IEnumerable<Variable> Variables(IEnumerable<VariablesFile> files) => files.SelectMany(file => file.Variables);
}
