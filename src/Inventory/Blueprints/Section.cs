using System.Collections.Generic;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Inventory.Blueprints;

/// <summary>A part of a blueprint that is a mapping of names, or nothing.</summary>
internal sealed class Section(SourceFile file)
{
    private static readonly YamlScalarNode Nothing = new("") { Style = ScalarStyle.Plain };

    /// <summary>The entries of the body of a group or a host: a mapping, or nothing.</summary>
    public IReadOnlyCollection<YamlEntry> Body(YamlNode node, string what) =>
        TextOf(node) is null ? [] : Mapping(node, what);

    /// <summary>The entries of <c>vars</c>, <c>children</c> or <c>hosts</c>: Ansible also takes a single name there.</summary>
    public IReadOnlyCollection<YamlEntry> Names(YamlNode node, string what) => TextOf(node) switch
    {
        null => [],
        string name => [new YamlEntry(name, true, node, Nothing)],
        _ => Mapping(node, what),
    };

    /// <summary>The key, which has to be text.</summary>
    public string TextKey(YamlEntry entry, string what) => entry.IsText
        ? entry.Key
        : throw file.Refuse(entry.KeyNode, $"{what} {Quoted.Text(entry.Key)} is not text; put it in quotes");

    private IReadOnlyCollection<YamlEntry> Mapping(YamlNode node, string what) =>
        node is YamlMappingNode mapping && YamlTag.Of(node) == YamlTag.Map
            ? YamlMapping.Entries(file, mapping)
            : throw file.Refuse(node, $"{what} is {Kind(node)}; a mapping or nothing is allowed");

    private object? TextOf(YamlNode node) => node is YamlScalarNode scalar ? YamlScalar.Read(file, scalar) : node;

    private static string Kind(YamlNode node) => node switch
    {
        YamlSequenceNode => "a list",
        YamlMappingNode => "a tagged mapping",
        YamlScalarNode scalar => $"the value {Quoted.Text(scalar.Value ?? "")}",
        _ => "something else",
    };
}
