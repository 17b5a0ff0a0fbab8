using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventory.Checks;

/// <summary>All that two environments have, the same and the different.</summary>
internal static class SideBySide
{
    /// <exception cref="Failure">One of them does not exist, or its inventory cannot be read.</exception>
    public static IReadOnlyList<DiffRow> Of(Project project, string one, string other)
    {
        var surveys = new[] { Survey.Of(Named(project, one)), Survey.Of(Named(project, other)) };
        var differences = Comparison.Of(surveys).ToDictionary(difference => difference.What);
        return
        [
            .. surveys.SelectMany(survey => survey.Sightings.Keys).Distinct().Order(StringComparer.Ordinal)
                .Select(what => Row(project, what, surveys, differences.GetValueOrDefault(what))),
        ];
    }

    private static DiffRow Row(Project project, string what, Survey[] surveys, Difference? difference) => new(
        what,
        surveys[0].Sightings.GetValueOrDefault(what)?.Shown,
        surveys[1].Sightings.GetValueOrDefault(what)?.Shown,
        difference is not null,
        difference is null ? null : project.Accepted.FirstOrDefault(each => each.Accepts(difference, [surveys[0].Name, surveys[1].Name]))?.Reason);

    private static DescribedEnvironment Named(Project project, string name) =>
        project.Environments.FirstOrDefault(environment => environment.Name == name)
        ?? throw (project.Refused.Count > 0
            ? new Failure($"{name} cannot be read; lxc-inventory check says why: {project.Refused[0]}")
            : Failure.Misuse($"no environment {name}; there are {string.Join(", ", project.Environments.Select(environment => environment.Name))}"));
}
