using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>
/// The variables a host has, templates as they are written. A later source wins, in the order of ansible-core 2.14 to 2.19
/// (vars/manager.py): what stands beside the playbooks wins over what stands beside the inventory.
/// </summary>
internal static class HostVariables
{
    public static IReadOnlyDictionary<string, Variable> Of(Project project, DescribedEnvironment environment, Host host)
    {
        var blueprint = environment.Blueprint;
        var groups = host.Groups.Where(group => group != "all").ToList();
        IEnumerable<Variable> variables =
        [
            .. host.Groups.SelectMany(group => InventoryVariables.Of(blueprint.Groups[group])),
            .. OfGroup(environment.Files, "all"),
            .. OfGroup(project.Common, "all"),
            .. groups.SelectMany(group => OfGroup(environment.Files, group)),
            .. groups.SelectMany(group => OfGroup(project.Common, group)),
            .. InventoryVariables.Of(host),
            .. OfHost(environment.Files, host.Name),
            .. OfHost(project.Common, host.Name),
        ];
        Dictionary<string, Variable> effective = [];
        foreach (var variable in variables)
            effective[variable.Name] = variable;
        return effective;
    }

    private static IEnumerable<Variable> OfGroup(IReadOnlyList<VariablesFile> files, string group) =>
        files.Where(file => !file.OfHost && file.Owner == group).SelectMany(file => file.Variables);

    private static IEnumerable<Variable> OfHost(IReadOnlyList<VariablesFile> files, string host) =>
        files.Where(file => file.OfHost && file.Owner == host).SelectMany(file => file.Variables);
}
