using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>A file of variables is for a group or host that there is; Ansible leaves any other out without a word.</summary>
internal static class OwnedFiles
{
    public static IEnumerable<Finding> Check(Project project)
    {
        // Which names there are, nobody knows of an inventory that could not be read.
        if (project.Refused.Count > 0)
            return [];
        var blueprints = project.Environments.Select(environment => environment.Blueprint).ToList();
        return project.Environments.SelectMany(environment => Unowned(environment.Files, [environment.Blueprint]))
            .Concat(Unowned(project.Common, blueprints));
    }

    private static IEnumerable<Finding> Unowned(IReadOnlyList<VariablesFile> files, IReadOnlyList<Blueprint> blueprints) => files
        .Where(file => !blueprints.Any(blueprint => file.OfHost ? blueprint.Hosts.ContainsKey(file.Owner) : blueprint.Groups.ContainsKey(file.Owner)))
        .Select(file => Finding.In(file.Path, $"there is no {(file.OfHost ? "host" : "group")} {file.Owner}, so nobody reads this file; rename or remove it"));
}
