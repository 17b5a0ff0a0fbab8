using System.Collections.Generic;
using System.Linq;

namespace Inventory.Blueprints;

/// <summary>The variables a host ends up with: its groups', weakest first, then its own.</summary>
internal sealed class Inheritance
{
    private readonly Ancestry ancestry = new();
    private readonly Dictionary<string, Inherited> inherited = [];

    /// <summary>The host with all that it inherits.</summary>
    public Host Of(HostDraft host)
    {
        var fromGroups = FromGroups(host);
        return new(host.Name, host.Variables.Values, Effective(host, fromGroups.Variables), fromGroups.Groups, host.Mark, host.Variables.Marks);
    }

    /// <summary>Where the value that counts was set; the host's own place when it was set nowhere.</summary>
    public SourceMark MarkOf(HostDraft host, string variable) =>
        host.Variables.Mark(variable)
        ?? Enumerable.Reverse(ancestry.WeakestFirst(host.Groups)).Select(group => group.Variables.Mark(variable)).FirstOrDefault(mark => mark is not null)
        ?? host.Mark;

    /// <summary>The refusal of a variable, at the place where its value was set.</summary>
    public Failure Refuse(HostDraft host, string variable, string problem) =>
        SourceFile.Refuse(MarkOf(host, variable), $"{variable} of {host.Name}: {problem}");

    private static Dictionary<string, object?> Effective(HostDraft host, Dictionary<string, object?> fromGroups)
    {
        if (host.Variables.Values.Count == 0)
            return fromGroups;
        var effective = new Dictionary<string, object?>(fromGroups);
        host.Variables.CopyTo(effective);
        return effective;
    }

    // Hosts of the same groups share what they inherit.
    private Inherited FromGroups(HostDraft host)
    {
        var key = string.Join(' ', host.Groups.Select(group => group.Name));
        if (inherited.TryGetValue(key, out var known))
            return known;
        var groups = ancestry.WeakestFirst(host.Groups);
        var variables = new Dictionary<string, object?>();
        groups.ForEach(group => group.Variables.CopyTo(variables));
        return inherited[key] = new(variables, [.. groups.Select(group => group.Name)]);
    }

    private sealed record Inherited(Dictionary<string, object?> Variables, IReadOnlyList<string> Groups);
}
