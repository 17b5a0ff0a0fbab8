using YamlDotNet.RepresentationModel;

namespace Inventory.Blueprints;

/// <summary>A scalar with its YAML 1.1 type, as PyYAML's SafeConstructor and Ansible's additions make it.</summary>
internal static class YamlScalar
{
    /// <summary>Null, bool, long, BigInteger, double, string or <see cref="TaggedText"/>.</summary>
    /// <exception cref="Failure">A tag that Ansible does not know, or a value its tag does not allow.</exception>
    public static object? Read(SourceFile file, YamlScalarNode node)
    {
        var text = node.Value ?? "";
        var tag = YamlTag.Of(node);
        return tag switch
        {
            YamlTag.Str => text,
            YamlTag.Null => null,
            YamlTag.Bool => Bool(text) ?? throw Refuse(file, node, "a bool; true and false are allowed"),
            YamlTag.Int => YamlInteger.Read(text) ?? throw Refuse(file, node, "an integer; digits are allowed"),
            YamlTag.Float => YamlFloat.Read(text) ?? throw Refuse(file, node, "a number; digits and a dot are allowed"),
            YamlTag.Timestamp => YamlTimestamp.Read(text) ?? throw Refuse(file, node, "a date that exists; put it in quotes if it is text"),
            YamlTag.Vault or YamlTag.VaultEncrypted => new TaggedText(TaggedTextKind.Vault, text),
            YamlTag.Unsafe => new TaggedText(TaggedTextKind.Unsafe, text),
            YamlTag.Value => throw file.Refuse(node, "a lone = has a meaning of its own in YAML 1.1; put it in quotes"),
            YamlTag.Merge => throw file.Refuse(node, "a lone << is a merge key in YAML 1.1; put it in quotes"),
            YamlTag.Seq or YamlTag.Omap or YamlTag.Pairs => throw Refuse(file, node, "a list; items in [ ] are allowed"),
            YamlTag.Map => throw Refuse(file, node, "a mapping; entries in { } are allowed"),
            _ => throw Unknown(file, node, tag),
        };
    }

    /// <summary>The refusal of a tag that cannot be carried to Ansible.</summary>
    public static Failure Unknown(SourceFile file, YamlNode node, string tag) => tag switch
    {
        YamlTag.Binary => file.Refuse(node, "!!binary cannot be written as JSON; use base64 text and the filter b64decode"),
        YamlTag.Set => file.Refuse(node, "!!set cannot be written as JSON; use a list"),
        _ => file.Refuse(node, $"unknown tag {Quoted.Text(tag)}; !vault, !unsafe and YAML's own such as !!str are allowed"),
    };

    private static bool? Bool(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "true" or "on" => true,
        "no" or "false" or "off" => false,
        _ => null,
    };

    private static Failure Refuse(SourceFile file, YamlScalarNode node, string expected) =>
        file.Refuse(node, $"{Quoted.Text(node.Value ?? "")} is not {expected}");
}
