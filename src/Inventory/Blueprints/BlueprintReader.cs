using System.Collections.Generic;
using System.Linq;

namespace Inventory.Blueprints;

/// <summary>Reads an Ansible YAML inventory with the meaning that ansible-core gives it, and more strictly.</summary>
internal static class BlueprintReader
{
    private const string Priority = "ansible_group_priority";

    /// <param name="path">Where the text comes from, for messages.</param>
    /// <param name="text">The whole file.</param>
    /// <exception cref="Failure">One line <c>FILE:LINE:COLUMN: what is wrong; what is allowed</c>, of the first mistake.</exception>
    public static Blueprint Read(string path, string text) => Read(path, text, out var mistakes) ?? throw mistakes[0];

    /// <param name="path">Where the text comes from, for messages.</param>
    /// <param name="text">The whole file.</param>
    /// <param name="mistakes">All that is wrong, a line each as above, but for what could only be told once these are mended.</param>
    /// <returns>Null when there is a mistake.</returns>
    public static Blueprint? Read(string path, string text, out IReadOnlyList<Failure> mistakes)
    {
        var found = new Mistakes();
        Blueprint? blueprint = null;
        found.Survive(() => blueprint = Read(path, text, found));
        mistakes = found.All;
        return mistakes.Count == 0 ? blueprint : null;
    }

    private static Blueprint? Read(string path, string text, Mistakes mistakes)
    {
        var file = new SourceFile(path);
        var draft = new InventoryDraft(path);
        new GroupReader(file, draft, mistakes).Read(BlueprintText.Parse(file, text));
        foreach (var host in draft.Hosts.Values)
            mistakes.Survive(() => RefuseSharedName(draft, host));
        // A group or host that was refused would be missed by others.
        if (mistakes.All.Count > 0)
            return null;
        draft.Reconcile();
        return Finish(path, draft, mistakes);
    }

    private static void RefuseSharedName(InventoryDraft draft, HostDraft host)
    {
        if (draft.Groups.TryGetValue(host.Name, out var group))
            throw SourceFile.Refuse(host.Mark, $"the host {host.Name} is named like a group ({group.Mark}); name it {host.Name}.lxc, for example");
    }

    private static Blueprint Finish(string path, InventoryDraft draft, Mistakes mistakes)
    {
        var inheritance = new Inheritance();
        var plan = new ContainerPlan(draft, inheritance);
        var hosts = new OrderedDictionary<string, Host>(draft.Hosts.Count);
        var containers = new OrderedDictionary<string, PlannedContainer>();
        var vagrant = new MachinePlan(inheritance);
        var machines = new OrderedDictionary<string, SourceMark>();
        foreach (var drafted in draft.Hosts.Values)
        {
            var host = inheritance.Of(drafted);
            hosts.Add(host.Name, host);
            mistakes.Survive(() =>
            {
                if (plan.For(drafted, host.Effective) is { } container)
                    containers.Add(host.Name, container);
                if (vagrant.For(drafted, host.Effective) is { } mark)
                    machines.Add(host.Name, mark);
            });
        }
        return new Blueprint(path, Groups(draft), hosts, containers, machines);
    }

    private static OrderedDictionary<string, Group> Groups(InventoryDraft draft)
    {
        var groups = new OrderedDictionary<string, Group>(draft.Groups.Count);
        foreach (var group in draft.Groups.Values)
        {
            groups.Add(group.Name, new Group(
                group.Name, Variables(group), Hosts(draft, group), [.. group.Children.Select(child => child.Name)], group.Mark, group.Variables.Marks));
        }

        return groups;
    }

    // Ansible lists no hosts for "all": each of them is in another group too, be it ungrouped.
    private static IReadOnlyList<string> Hosts(InventoryDraft draft, GroupDraft group) =>
        group == draft.All ? [] : [.. group.Hosts.Select(host => host.Name)];

    private static IReadOnlyDictionary<string, object?> Variables(GroupDraft group) => group.Priority == 1
        ? group.Variables.Values
        : new Dictionary<string, object?>(group.Variables.Values) { [Priority] = group.Priority };
}
