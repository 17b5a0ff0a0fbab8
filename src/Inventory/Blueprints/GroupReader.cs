using System;
using System.Collections.Generic;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace Inventory.Blueprints;

/// <summary>Walks the groups of a blueprint in the order of Ansible's plugins/inventory/yaml.py.</summary>
internal sealed class GroupReader(SourceFile file, InventoryDraft draft, Mistakes mistakes)
{
    private readonly Section section = new(file);
    private readonly YamlValue values = new(file);

    public void Read(YamlMappingNode top)
    {
        foreach (var entry in section.Body(top, "the top"))
        {
            if (entry.Key == "plugin")
                throw file.Refuse(entry.KeyNode, "\"plugin\" makes this the configuration of an inventory plugin; a blueprint holds groups only");
            mistakes.Survive(() => ReadGroup(entry));
        }
    }

    private GroupDraft ReadGroup(YamlEntry entry)
    {
        var group = draft.Group(GroupName(entry), file.At(entry.KeyNode));
        foreach (var part in section.Body(entry.Value, $"the group {Quoted.Text(group.Name)}"))
            mistakes.Survive(() => ReadPart(group, part));
        return group;
    }

    private void ReadPart(GroupDraft group, YamlEntry part)
    {
        Action<GroupDraft, YamlEntry> read = part.Key switch
        {
            "vars" => ReadVariable,
            "children" => ReadChild,
            "hosts" => ReadHosts,
            _ => throw file.Refuse(part.KeyNode, $"the key {Quoted.Text(part.Key)} in group {group.Name}; vars, children and hosts are allowed"),
        };
        foreach (var entry in section.Names(part.Value, $"{part.Key} of group {group.Name}"))
            mistakes.Survive(() => read(group, entry));
    }

    private void ReadVariable(GroupDraft group, YamlEntry entry)
    {
        var name = section.TextKey(entry, "the variable name");
        var value = values.Of(entry.Value);
        if (name == "ansible_group_priority")
            group.Priority = GroupPriority.Read(file, entry, value);
        else
            group.Variables.Set(name, value, file.At(entry.KeyNode));
    }

    private void ReadChild(GroupDraft group, YamlEntry entry)
    {
        var child = ReadGroup(entry);
        if (child == draft.All || (child == draft.Ungrouped && group != draft.All))
            throw file.Refuse(entry.KeyNode, $"{child.Name} as a child of {group.Name}; Ansible puts all above every group and ungrouped under all");
        if (Lineage.Between(child, group) is { } chain)
            throw file.Refuse(entry.KeyNode, $"the groups form a cycle: {chain} -> {child.Name}; remove one of these children");
        group.Add(child);
    }

    private void ReadHosts(GroupDraft group, YamlEntry entry)
    {
        var mark = file.At(entry.KeyNode);
        var pattern = Pattern(entry);
        List<HostDraft> hosts = [.. pattern.Names.Select(name => draft.Host(name, pattern.Port, mark))];
        hosts.ForEach(group.Add);
        foreach (var variable in section.Body(entry.Value, $"the host {Quoted.Text(entry.Key)}"))
            mistakes.Survive(() => ReadVariable(hosts, variable));
    }

    private void ReadVariable(List<HostDraft> hosts, YamlEntry entry)
    {
        var name = section.TextKey(entry, "the variable name");
        var value = values.Of(entry.Value);
        hosts.ForEach(host => host.Variables.Set(name, value, file.At(entry.KeyNode)));
    }

    private string GroupName(YamlEntry entry)
    {
        var name = section.TextKey(entry, "the group name");
        if (!InventoryName.IsGroup(name))
            throw file.Refuse(entry.KeyNode, $"the group name {Quoted.Text(name)}; {InventoryName.AllowedGroup}");
        if (ReservedGroups.Contains(name))
            throw file.Refuse(entry.KeyNode, $"the group {name} is reserved for what is observed; choose another name");
        return name;
    }

    private HostPattern Pattern(YamlEntry entry)
    {
        try
        {
            var pattern = HostPattern.Parse(section.TextKey(entry, "the host name"));
            var wrong = pattern.Names.FirstOrDefault(name => !InventoryName.IsHost(name));
            return wrong is null ? pattern : throw new FormatException($"{Quoted.Text(wrong)} is no host name; {InventoryName.AllowedHost}");
        }
        catch (FormatException refused)
        {
            throw new Failure($"{file.At(entry.KeyNode)}: the host {Quoted.Text(entry.Key)}: {refused.Message}", refused);
        }
    }
}
