using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Ansible;

/// <summary>The groups of an inventory without a blueprint: what the containers' <c>lxc.group</c> says.</summary>
internal static class LxcGroups
{
    /// <summary>Groups by Ansible name, members in the order listed.</summary>
    /// <exception cref="Failure">An <c>lxc.group</c> has a name that means something else in the inventory.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(IReadOnlyList<ListedContainer> listed)
    {
        var groups = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var container in listed)
        {
            foreach (var name in container.Observed.Configuration.Groups.Select(group => AnsibleName(group, container)).Distinct())
                groups[name] = [.. groups.GetValueOrDefault(name, []), container.Host];
        }

        return groups;
    }

    // Ansible warns in every run of a group whose name is not an identifier (TRANSFORM_INVALID_GROUP_CHARS).
    private static string AnsibleName(string group, ListedContainer container)
    {
        var name = string.Concat(group.Select(each => char.IsAsciiLetterOrDigit(each) ? each : '_'));
        name = char.IsAsciiDigit(name[0]) ? "_" + name : name;
        if (name is "all" or "ungrouped" or "_meta" || ReservedGroups.Contains(name))
        {
            throw new Failure($"{container.Where.LxcHost}: lxc.group of {container.Observed.Name} is \"{group}\", "
                + $"a name the inventory uses itself; change it in {container.Observed.LxcPath}/{container.Observed.Name}/config");
        }

        return name;
    }
}
