using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>Reads <c>inventory/differences.yml</c>: what differs, in the words of <see cref="Difference.What"/>, and why that is meant.</summary>
internal static class AcceptedDifferences
{
    /// <param name="entries">The file's mapping.</param>
    /// <param name="refuse">Is told of each entry that says something else.</param>
    public static IReadOnlyList<AcceptedDifference> Of(IReadOnlyList<Variable> entries, System.Action<Finding> refuse)
    {
        List<AcceptedDifference> accepted = [];
        foreach (var entry in entries)
        {
            if (Read(entry) is { } difference)
                accepted.Add(difference);
            else
                refuse(new(entry.Mark, $"{Quoted.Text(entry.Name)} needs a reason, and only_in, a list of the environments that have it "
                    + "(without it, all have it with values of different types)"));
        }
        return accepted;
    }

    private static AcceptedDifference? Read(Variable entry) =>
        entry.Value is IReadOnlyDictionary<string, object?> body
        && body.Keys.All(key => key is "only_in" or "reason")
        && body.GetValueOrDefault("reason") is string { Length: > 0 } reason
        && body.GetValueOrDefault("only_in", new List<object?>()) is IReadOnlyList<object?> names
        && names.All(name => name is string)
            ? new(entry.Name, [.. names.Cast<string>()], reason, entry.Mark)
            : null;
}
