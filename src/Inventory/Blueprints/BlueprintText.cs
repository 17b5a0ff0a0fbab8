using System;
using System.IO;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Inventory.Blueprints;

/// <summary>The YAML of a blueprint, before anything is known about what it means.</summary>
internal static class BlueprintText
{
    /// <summary>The top mapping.</summary>
    /// <exception cref="Failure">Not YAML, not one document, empty, or the top is not a mapping.</exception>
    public static YamlMappingNode Parse(SourceFile file, string text) =>
        Root(file, text) is { } root ? Top(file, root) : throw Empty(file);

    /// <summary>What the only document of a file holds; null when there is none.</summary>
    /// <exception cref="Failure">Not YAML, or not one document.</exception>
    public static YamlNode? Root(SourceFile file, string text)
    {
        var body = text.TrimStart('\uFEFF');
        PrintableText.Check(file, body);
        var documents = Load(file, body).Documents;
        return documents.Count == 0 ? null : documents[0].RootNode;
    }

    private static YamlStream Load(SourceFile file, string text)
    {
        var stream = new YamlStream();
        var guard = new AnchorGuard(file, new Parser(new StringReader(text)));
        try
        {
            stream.Load(guard);
        }
        catch (YamlException refused)
        {
            throw new Failure($"{file.At(refused.Start)}: {Reason(refused)}", refused);
        }
        catch (InvalidOperationException refused)
        {
            // YamlDotNet 16.3 says so, without a place, where [ or { ends too early.
            var mark = file.At(guard.Current?.Start ?? Mark.Empty);
            throw new Failure($"{mark}: bad YAML: what follows [ or {{ is not closed, or not indented more than its key; mend it", refused);
        }
        return stream;
    }

    private static string Reason(YamlException refused)
    {
        var reason = refused.Message.ReplaceLineEndings(" ").TrimEnd('.');
        return reason.StartsWith("Duplicate key", StringComparison.Ordinal)
            ? "duplicate key; a key may stand once in a mapping (several merges: <<: [*one, *two])"
            : $"bad YAML: {reason}; mend it (yamllint shows such places)";
    }

    private static YamlMappingNode Top(SourceFile file, YamlNode root) => root switch
    {
        YamlMappingNode { Children.Count: > 0 } top => top,
        _ when root is YamlMappingNode || YamlTag.Of(root) == YamlTag.Null => throw Empty(file),
        _ => throw file.Refuse(root, "the top is not a mapping; a blueprint is a mapping of group names, such as \"development:\""),
    };

    private static Failure Empty(SourceFile file) =>
        SourceFile.Refuse(new SourceMark(file.Path, 1, 1), "the blueprint is empty; it needs at least one group, such as \"development:\"");
}
