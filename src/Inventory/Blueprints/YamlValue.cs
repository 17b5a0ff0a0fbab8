using System.Collections.Generic;
using YamlDotNet.RepresentationModel;

namespace Inventory.Blueprints;

/// <summary>
/// A YAML value as Ansible holds it and JSON can carry it: null, bool, long, BigInteger, double, string,
/// <see cref="TaggedText"/>, <see cref="IReadOnlyList{T}"/> or <see cref="IReadOnlyDictionary{TKey, TValue}"/> of these.
/// </summary>
internal sealed class YamlValue(SourceFile file)
{
    private readonly Dictionary<YamlNode, object?> anchored = new(ReferenceEqualityComparer.Instance);

    /// <exception cref="Failure">A tag or value that Ansible refuses or JSON cannot carry.</exception>
    public object? Of(YamlNode node)
    {
        if (node.Anchor.IsEmpty)
            return Read(node);
        if (!anchored.TryGetValue(node, out var value))
            anchored[node] = value = Read(node);
        return value;
    }

    private object? Read(YamlNode node) => node switch
    {
        YamlScalarNode scalar => YamlScalar.Read(file, scalar),
        YamlSequenceNode sequence => Sequence(sequence),
        YamlMappingNode mapping => Mapping(mapping),
        _ => throw file.Refuse(node, "neither text, list nor mapping"),
    };

    private object? Sequence(YamlSequenceNode sequence)
    {
        var tag = YamlTag.Of(sequence);
        return tag switch
        {
            YamlTag.Seq => List(sequence),
            YamlTag.Unsafe => UnsafeText.In(List(sequence)),
            YamlTag.Omap or YamlTag.Pairs => Pairs(sequence),
            _ => throw Refuse(sequence, tag, "a list"),
        };
    }

    private object? Mapping(YamlMappingNode mapping)
    {
        var tag = YamlTag.Of(mapping);
        return tag switch
        {
            YamlTag.Map => Dictionary(mapping),
            YamlTag.Unsafe => UnsafeText.In(Dictionary(mapping)),
            _ => throw Refuse(mapping, tag, "a mapping"),
        };
    }

    private List<object?> List(YamlSequenceNode sequence)
    {
        var list = new List<object?>(sequence.Children.Count);
        foreach (var child in sequence.Children)
            list.Add(Of(child));
        return list;
    }

    private OrderedDictionary<string, object?> Dictionary(YamlMappingNode mapping)
    {
        var dictionary = new OrderedDictionary<string, object?>(mapping.Children.Count);
        foreach (var entry in YamlMapping.Entries(file, mapping))
            dictionary.Add(entry.Key, Of(entry.Value));
        return dictionary;
    }

    // PyYAML makes a list of pairs of both, and JSON a list of lists of two.
    private List<object?> Pairs(YamlSequenceNode sequence)
    {
        var pairs = new List<object?>(sequence.Children.Count);
        foreach (var child in sequence.Children)
        {
            if (child is not YamlMappingNode { Children: [var pair] })
                throw file.Refuse(child, "not a single pair; a list with !!omap or !!pairs holds mappings of one key");
            pairs.Add(new List<object?> { Of(pair.Key), Of(pair.Value) });
        }
        return pairs;
    }

    private Failure Refuse(YamlNode node, string tag, string what) =>
        tag is YamlTag.Null or YamlTag.Bool or YamlTag.Int or YamlTag.Float or YamlTag.Timestamp or YamlTag.Str
            or YamlTag.Seq or YamlTag.Map or YamlTag.Vault or YamlTag.VaultEncrypted
            ? file.Refuse(node, $"the tag {Quoted.Text(tag)} on {what}; it does not fit")
            : YamlScalar.Unknown(file, node, tag);
}
