using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>
/// A file of variables is for a group or host that there is: Ansible leaves any other out without a word. What is beside the playbooks
/// is for all environments.
/// </summary>
internal static class OwnedFiles
{
    public static IEnumerable<Finding> Check(Project project)
    {
        // Which names there are, nobody knows of an inventory that could not be read.
        if (project.Refused.Count > 0)
            return [];
        var blueprints = project.Environments.Select(environment => environment.Blueprint).ToList();
        return project.Environments.SelectMany(environment => Unowned(environment.Files, [environment.Blueprint]))
            .Concat(Unowned(project.Common, blueprints))
            .Concat(project.Environments.SelectMany(environment => OfOne(project, environment)));
    }

    private static IEnumerable<Finding> OfOne(Project project, DescribedEnvironment environment) => project.Common
        .Where(file => file.OfHost ? environment.Blueprint.Hosts.ContainsKey(file.Owner) && !InAll(project, file.Owner) : file.Owner == environment.Name)
        .Select(file => Finding.In(file.Path, $"{file.Owner} is {environment.Name}'s own, and what is beside the playbooks is for all environments; "
            + $"move this file to inventory/{environment.Name}/{(file.OfHost ? "host_vars" : "group_vars")}"));

    private static bool InAll(Project project, string host) =>
        project.Environments.All(environment => environment.Blueprint.Hosts.ContainsKey(host));

    private static IEnumerable<Finding> Unowned(IReadOnlyList<VariablesFile> files, IReadOnlyList<Blueprint> blueprints) => files
        .Where(file => !blueprints.Any(blueprint => file.OfHost ? blueprint.Hosts.ContainsKey(file.Owner) : blueprint.Groups.ContainsKey(file.Owner)))
        .Select(file => Finding.In(file.Path, $"there is no {(file.OfHost ? "host" : "group")} {file.Owner}, so nobody reads this file; rename or remove it"));
}
