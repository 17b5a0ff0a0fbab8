using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventory.Checks;

/// <summary>Finds what environments do not say alike.</summary>
internal static class Comparison
{
    /// <summary>The differences, by what differs.</summary>
    public static IReadOnlyList<Difference> Of(IReadOnlyList<Survey> surveys) =>
    [
        .. surveys.SelectMany(survey => survey.Sightings.Keys).Distinct().Order(StringComparer.Ordinal)
            .Select(what => Of(what, surveys))
            .OfType<Difference>(),
    ];

    private static Difference? Of(string what, IReadOnlyList<Survey> surveys)
    {
        var having = surveys.Where(survey => survey.Sightings.ContainsKey(what)).ToList();
        var mark = having[0].Sightings[what].Mark;
        if (having.Count < surveys.Count)
        {
            var lacking = Names(surveys.Except(having));
            return new(what, [.. having.Select(survey => survey.Name)], $"is in {Names(having)}, but not in {lacking}", mark);
        }
        var types = having.ToLookup(survey => survey.Sightings[what].Type);
        return types.Count(each => each.Key.Length > 0) < 2
            ? null
            : new(what, [], $"is {string.Join(", ", types.Where(each => each.Key.Length > 0).Select(each => $"{each.Key} in {Names(each)}"))}", mark);
    }

    private static string Names(IEnumerable<Survey> surveys) => string.Join(" and ", surveys.Select(survey => survey.Name));
}
