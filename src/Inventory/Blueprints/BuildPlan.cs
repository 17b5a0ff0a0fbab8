using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventory.Blueprints;

/// <summary>Finds what containers require, and an order in which every requirement comes before those that require it.</summary>
internal sealed class BuildPlan
{
    public const string Variable = "requires";

    private readonly Blueprint blueprint;
    private readonly List<PlannedContainer> order = [];
    private readonly List<string> chain = [];
    private readonly HashSet<string> planned = [];

    private BuildPlan(Blueprint blueprint) => this.blueprint = blueprint;

    /// <summary>The containers to build, requirements first; otherwise in the order they were asked for.</summary>
    /// <param name="blueprint">What may be built.</param>
    /// <param name="wanted">Inventory names; none means the core.</param>
    /// <exception cref="Failure">A name is not a container, or containers require each other in a circle.</exception>
    public static IReadOnlyList<PlannedContainer> Of(Blueprint blueprint, IReadOnlyList<string> wanted)
    {
        var plan = new BuildPlan(blueprint);
        foreach (var name in wanted.Count > 0 ? wanted : [.. blueprint.Containers.Values.Where(each => each.Core).Select(each => each.Host)])
            plan.Add(name, requiredBy: null);
        return plan.order;
    }

    /// <summary>The inventory names that a container requires itself.</summary>
    /// <exception cref="Failure">Its <c>requires</c> is not a list of names.</exception>
    public static IReadOnlyList<string> Requirements(Host host) => host.Effective.GetValueOrDefault(Variable) switch
    {
        null => [],
        string name => [name],
        IReadOnlyList<object?> names when names.All(each => each is string) => [.. names.Cast<string>()],
        _ => throw new Failure($"{host.Mark}: {Variable} of {host.Name} must be a list of inventory names"),
    };

    private void Add(string name, Host? requiredBy)
    {
        if (!blueprint.Containers.TryGetValue(name, out var container))
            throw Unknown(name, requiredBy);
        if (chain.Contains(name))
            throw Circle([.. chain.SkipWhile(each => each != name)]);
        if (!planned.Add(name))
            return;
        chain.Add(name);
        foreach (var requirement in Requirements(blueprint.Hosts[name]))
            Add(requirement, blueprint.Hosts[name]);
        chain.RemoveAt(chain.Count - 1);
        order.Add(container);
    }

    // The same words wherever it was entered: it begins with what comes first in the blueprint.
    private Failure Circle(List<string> circle)
    {
        var first = blueprint.Containers.Keys.First(circle.Contains);
        var start = circle.IndexOf(first);
        return new($"{blueprint.Hosts[first].Mark}: containers require each other: "
            + $"{string.Join(" -> ", [.. circle[start..], .. circle[..start], first])}; remove one of these requirements");
    }

    private Failure Unknown(string name, Host? requiredBy)
    {
        var known = $"containers are {string.Join(", ", blueprint.Containers.Keys.Order(StringComparer.Ordinal))}";
        return requiredBy is null
            ? new Failure($"{Quoted.Text(name)} is not a container of {blueprint.Path}; {known}")
            : new Failure($"{requiredBy.Mark}: {requiredBy.Name} requires {Quoted.Text(name)}, which is not a container; {known}");
    }
}
