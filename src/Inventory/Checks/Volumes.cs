using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>A container's volumes by the rule of playbooks/group_vars/all/containers.yml, as far as they are known before Ansible runs.</summary>
internal static class Volumes
{
    public const string LogPath = "/var/log";

    /// <summary>All lists named <c>SOMETHING__volumes</c>, and the container's own volume for its logs unless one of them is for that.</summary>
    public static IReadOnlyList<Volume> Of(PlannedContainer container, IReadOnlyDictionary<string, Variable> variables, SourceMark mark)
    {
        List<Volume> declared =
        [
            .. from variable in variables.Values
               where variable.Name.Length > "__volumes".Length && variable.Name.EndsWith("__volumes", StringComparison.Ordinal)
               from item in variable.Value as IReadOnlyList<object?> ?? []
               select Read(item, variable.Mark) into volume
               where volume is not null
               select volume,
        ];
        if (!declared.Exists(volume => volume.Path == LogPath))
            declared.Add(new($"{container.LxcName}-log", LogPath, Shared: false, ReadOnly: false, mark));
        return declared;
    }

    private static Volume? Read(object? item, SourceMark mark) =>
        item is IReadOnlyDictionary<string, object?> volume
        && volume.GetValueOrDefault("name") is string name && !ValueType.IsTemplate(name)
        && volume.GetValueOrDefault("path") is string path
            ? new(name, path, volume.GetValueOrDefault("shared") is true, volume.GetValueOrDefault("read_only") is true, mark)
            : null;
}
