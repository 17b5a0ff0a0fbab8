using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Inventory.Blueprints;

/// <summary>The tags that Ansible's YAML loader knows (parsing/yaml/constructor.py over PyYAML's SafeConstructor).</summary>
internal static class YamlTag
{
    public const string Null = "tag:yaml.org,2002:null";
    public const string Bool = "tag:yaml.org,2002:bool";
    public const string Int = "tag:yaml.org,2002:int";
    public const string Float = "tag:yaml.org,2002:float";
    public const string Timestamp = "tag:yaml.org,2002:timestamp";
    public const string Str = "tag:yaml.org,2002:str";
    public const string Seq = "tag:yaml.org,2002:seq";
    public const string Map = "tag:yaml.org,2002:map";
    public const string Omap = "tag:yaml.org,2002:omap";
    public const string Pairs = "tag:yaml.org,2002:pairs";
    public const string Set = "tag:yaml.org,2002:set";
    public const string Binary = "tag:yaml.org,2002:binary";
    public const string Merge = "tag:yaml.org,2002:merge";
    public const string Value = "tag:yaml.org,2002:value";
    public const string Vault = "!vault";
    public const string VaultEncrypted = "!vault-encrypted";
    public const string Unsafe = "!unsafe";

    /// <summary>The tag written on the node, else the one PyYAML resolves it to.</summary>
    public static string Of(YamlNode node) => node switch
    {
        { Tag.IsEmpty: false, Tag.IsNonSpecific: false } => node.Tag.Value,
        YamlSequenceNode => Seq,
        YamlMappingNode => Map,
        YamlScalarNode { Style: ScalarStyle.Plain } plain => PlainScalar.Tag(plain.Value ?? ""),
        // libyaml resolves a scalar tagged with a lone ! as if it were plain.
        YamlScalarNode { Tag.IsNonSpecific: true } text => PlainScalar.Tag(text.Value ?? ""),
        _ => Str,
    };
}
