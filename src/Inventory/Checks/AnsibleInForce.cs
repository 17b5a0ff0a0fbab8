using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>The settings of Ansible that the project relies on are there, and in force.</summary>
internal static class AnsibleInForce
{
    private static readonly IReadOnlyList<ReliedOnSetting> ReliedOn =
    [
        new("enable_plugins", "ANSIBLE_INVENTORY_ENABLED", "script, yaml", value => Words(value).SequenceEqual(["script", "yaml"])),
        new("ignore_patterns", "ANSIBLE_INVENTORY_IGNORE_REGEX", @"^blueprint\.yml$", value => Words(value).Contains(@"^blueprint\.yml$")),
        new("any_unparsed_is_failed", "ANSIBLE_INVENTORY_ANY_UNPARSED_IS_FAILED", "True", value => value.ToLowerInvariant() is "true" or "yes" or "on" or "1"),
    ];

    public static IEnumerable<Finding> Check(Project project)
    {
        var ansible = project.Ansible;
        var chosen = ansible.Variables.GetValueOrDefault("ANSIBLE_CONFIG") is { Length: > 0 } path ? path : null;
        if (chosen is not null && !IsProjects(chosen, ansible.Path))
            yield return Finding.In(ansible.Path, $"not in force: ANSIBLE_CONFIG says {chosen}; run: unset ANSIBLE_CONFIG");
        if (chosen is null && ansible.OpenToAll)
            yield return Finding.In(ansible.Path, "not in force: anybody may write to its folder; run chmod o-w on the folder, or export ANSIBLE_CONFIG with this path");
        foreach (var setting in ReliedOn)
        {
            if (InFile(ansible, setting) is { } finding)
                yield return finding;
            if (ansible.Variables.TryGetValue(setting.Variable, out var value) && !setting.IsMet(value))
                yield return Finding.In(ansible.Path, $"{setting.Name} is not in force: {setting.Variable} is {Quoted.Text(value)}; run: unset {setting.Variable}");
        }
    }

    // ANSIBLE_CONFIG may also name the folder.
    private static bool IsProjects(string chosen, string path) =>
        Path.GetFullPath(Directory.Exists(chosen) ? Path.Join(chosen, "ansible.cfg") : chosen) == Path.GetFullPath(path);

    private static Finding? InFile(AnsibleSettings ansible, ReliedOnSetting setting)
    {
        var section = "";
        for (var index = 0; index < ansible.Lines.Count; index++)
        {
            var line = ansible.Lines[index].Trim();
            if (line.StartsWith('['))
                section = line;
            var separator = line.IndexOfAny(['=', ':']);
            if (section != "[inventory]" || separator < 0 || line[..separator].TrimEnd() != setting.Name)
                continue;
            return setting.IsMet(line[(separator + 1)..].Trim())
                ? null
                : new(new(ansible.Path, index + 1, 1), $"{setting.Name} is not what the project relies on; set it to {setting.Wanted}");
        }
        return Finding.In(ansible.Path, $"no {setting.Name} in the section [inventory]; the project relies on {setting.Name} = {setting.Wanted}");
    }

    private static string[] Words(string list) => list.Split(',', StringSplitOptions.TrimEntries);
}
