using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>Environments are alike, but for what is accepted; and what is accepted differs.</summary>
internal static class EnvironmentsAlike
{
    public static IEnumerable<Finding> Check(Project project)
    {
        var names = project.Environments.Select(environment => environment.Name).ToList();
        var differences = Comparison.Of([.. project.Environments.Select(Survey.Of)]);
        var unaccepted = differences
            .Where(difference => !project.Accepted.Any(accepted => accepted.Accepts(difference, names)))
            .Select(difference => new Finding(difference.Mark,
                $"{difference.What} {difference.How}; make them alike, or accept it with its reason in inventory/differences.yml"));
        return unaccepted.Concat(Stale(project, differences, names));
    }

    // With an inventory that could not be read, nobody knows what differs.
    private static IEnumerable<Finding> Stale(Project project, IReadOnlyList<Difference> differences, List<string> names) =>
        project.Refused.Count > 0 ? [] : project.Accepted
            .Where(accepted => !differences.Any(difference => accepted.Accepts(difference, names)) || accepted.OnlyIn.Except(names).Any())
            .Select(accepted => new Finding(accepted.Mark, $"{Quoted.Text(accepted.What)} does not differ in this way (any more); remove it"));
}
