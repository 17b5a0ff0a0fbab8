using System.Collections.Generic;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace Inventory.Blueprints;

/// <summary>Reads a file of variables, such as those of <c>group_vars</c>: a mapping, or nothing.</summary>
internal static class VariablesReader
{
    /// <exception cref="Failure">One line <c>FILE:LINE:COLUMN: what is wrong; what is allowed</c>.</exception>
    public static IReadOnlyList<Variable> Read(string path, string text)
    {
        var file = new SourceFile(path);
        var values = new YamlValue(file);
        return BlueprintText.Root(file, text) switch
        {
            null => [],
            YamlScalarNode nothing when YamlTag.Of(nothing) == YamlTag.Null => [],
            YamlMappingNode top => [.. YamlMapping.Entries(file, top)
                .Select(entry => new Variable(entry.Key, values.Of(entry.Value), file.At(entry.KeyNode)))],
            var other => throw file.Refuse(other, "not variables; a mapping of names and values is allowed"),
        };
    }
}
