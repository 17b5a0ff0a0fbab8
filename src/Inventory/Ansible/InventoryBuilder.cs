using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Ansible;

/// <summary>The blueprint minus what is not built, plus what was observed.</summary>
internal static class InventoryBuilder
{
    public static InventoryDocument Build(Blueprint? blueprint, IReadOnlyList<ListedContainer> listed, ContainerAccess access)
    {
        var groups = blueprint is null ? GroupsOf(listed) : GroupsOf(blueprint, listed);
        foreach (var (name, group) in ObservedGroups.Of(listed, blueprint is not null))
            groups.Add(name, group);
        return new(WithTop(groups), HostVariables(blueprint, listed, access));
    }

    private static Dictionary<string, DocumentGroup> GroupsOf(Blueprint blueprint, IReadOnlyList<ListedContainer> listed)
    {
        var built = listed.Select(each => each.Host).ToHashSet();
        return blueprint.Groups.Values.ToDictionary(
            group => group.Name,
            group => new DocumentGroup(
                [.. group.Hosts.Where(host => built.Contains(host) || !blueprint.Containers.ContainsKey(host))],
                group.Children,
                group.Variables));
    }

    private static Dictionary<string, DocumentGroup> GroupsOf(IReadOnlyList<ListedContainer> listed)
    {
        var groups = LxcGroups.Of(listed).ToDictionary(each => each.Key, each => Members(each.Value));
        groups.Add("all", Members([]));
        groups.Add("ungrouped", Members([.. listed.Where(each => each.Observed.Configuration.Groups.Count == 0).Select(each => each.Host)]));
        return groups;
    }

    private static DocumentGroup Members(IReadOnlyList<string> hosts) => new(hosts, [], new Dictionary<string, object?>());

    // Ansible makes every group without a parent a child of «all»; said here, so that our answer equals Ansible's own.
    private static Dictionary<string, DocumentGroup> WithTop(Dictionary<string, DocumentGroup> groups)
    {
        var children = groups.Values.SelectMany(group => group.Children).ToHashSet();
        var top = groups.Keys.Where(name => name != "all" && !children.Contains(name));
        groups["all"] = groups["all"] with { Hosts = [], Children = [.. groups["all"].Children.Union(top)] };
        return groups;
    }

    private static Dictionary<string, IReadOnlyDictionary<string, object?>> HostVariables(
        Blueprint? blueprint, IReadOnlyList<ListedContainer> listed, ContainerAccess access)
    {
        var hosts = (blueprint?.Hosts.Values ?? [])
            .Where(host => blueprint?.Containers.ContainsKey(host.Name) != true)
            .ToDictionary(host => host.Name, host => host.Variables);
        foreach (var container in listed)
            hosts.Add(container.Host, Variables(container, blueprint?.Hosts.GetValueOrDefault(container.Host), access));
        return hosts;
    }

    private static Dictionary<string, object?> Variables(ListedContainer container, Host? planned, ContainerAccess access)
    {
        var variables = (planned?.Variables ?? new Dictionary<string, object?>()).ToDictionary(each => each.Key, each => each.Value);
        var facts = ContainerFacts.Of(container);
        facts.Add(ContainerAccess.Variable, access.Arguments(container));
        foreach (var (name, value) in facts)
        {
            var ownersChoice = name.StartsWith("ansible_", StringComparison.Ordinal) && planned?.Effective.ContainsKey(name) == true;
            if (!ownersChoice)
                variables[name] = value;
        }

        return variables;
    }
}
