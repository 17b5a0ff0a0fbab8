using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>No variable is nearly one that has a meaning, and what is named like a container is one.</summary>
internal static class MisspeltVariables
{
    private static readonly string[] Ansibles =
    [
        "ansible_become", "ansible_connection", "ansible_group_priority", "ansible_host", "ansible_port", "ansible_python_interpreter",
        "ansible_ssh_common_args", "ansible_ssh_private_key_file", "ansible_user",
    ];

    public static IEnumerable<Finding> Check(Project project) => Nearly(project).Concat(NotQuiteContainers(project));

    // What stands beside the playbooks are the project's own names: one may be the plural of another.
    private static IEnumerable<Finding> Nearly(Project project)
    {
        var common = project.Common.SelectMany(file => file.Variables).ToList();
        var ours = common.Select(variable => variable.Name).Concat(project.RoleVariables).ToHashSet();
        var others = BlueprintVariables.Names.Concat(Ansibles).ToList();
        return Nearly(AllVariables.OfEnvironments(project), [.. others, .. ours.Order(StringComparer.Ordinal)], ours)
            .Concat(Nearly(common, others, project.RoleVariables));
    }

    private static IEnumerable<Finding> Nearly(IEnumerable<Variable> variables, List<string> meanings, IReadOnlySet<string> known) =>
        from variable in variables
        where !known.Contains(variable.Name) && !meanings.Contains(variable.Name)
        let meant = meanings.Find(name => Spelling.IsSlip(name, variable.Name))
        where meant is not null
        select new Finding(variable.Mark, $"{variable.Name} is nearly {meant}; is that meant? "
            + "A variable of a role is known when the role's meta/argument_specs.yml has it");

    private static IEnumerable<Finding> NotQuiteContainers(Project project) =>
        from environment in project.Environments
        from host in environment.Blueprint.Hosts.Values
        where LxcName.OfHost(host.Name) != host.Name && !environment.Blueprint.Containers.ContainsKey(host.Name)
        select new Finding(host.Mark, $"{host.Name} is named like a container, but has no lxc_host; give it one, or another name");
}
