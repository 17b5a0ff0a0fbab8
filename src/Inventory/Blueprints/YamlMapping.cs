using System.Collections.Generic;
using YamlDotNet.RepresentationModel;

namespace Inventory.Blueprints;

/// <summary>The entries of a mapping as PyYAML's flatten_mapping and Python's dict would hold them.</summary>
internal static class YamlMapping
{
    /// <summary>In order: merged keys first, each where it was mentioned first; the mapping's own value wins.</summary>
    /// <exception cref="Failure">A duplicate key, a key that is a collection, or a merge of something else than mappings.</exception>
    public static IReadOnlyCollection<YamlEntry> Entries(SourceFile file, YamlMappingNode mapping)
    {
        var entries = new OrderedDictionary<string, YamlEntry>(mapping.Children.Count);
        foreach (var (key, value) in mapping.Children)
        {
            if (YamlTag.Of(key) == YamlTag.Merge)
                Merge(file, value, entries);
        }
        AddOwn(file, mapping, entries);
        return entries.Values;
    }

    private static void Merge(SourceFile file, YamlNode merged, OrderedDictionary<string, YamlEntry> entries)
    {
        var sources = merged is YamlSequenceNode list ? list.Children : [merged];
        // The first of a list wins, so it is written last.
        for (var index = sources.Count - 1; index >= 0; index--)
        {
            if (sources[index] is not YamlMappingNode source)
                throw file.Refuse(sources[index], "<< merges something that is not a mapping; it takes a mapping or a list of mappings");
            foreach (var entry in Entries(file, source))
                entries[entry.Key] = entry;
        }
    }

    private static void AddOwn(SourceFile file, YamlMappingNode mapping, OrderedDictionary<string, YamlEntry> entries)
    {
        var own = new HashSet<string>(mapping.Children.Count);
        foreach (var (key, value) in mapping.Children)
        {
            if (YamlTag.Of(key) == YamlTag.Merge)
                continue;
            var entry = MappingKey.Entry(file, key, value);
            if (!own.Add(entry.Key))
                throw file.Refuse(key, $"duplicate key {Quoted.Text(entry.Key)}; a key may stand once in a mapping");
            entries[entry.Key] = entry;
        }
    }
}
