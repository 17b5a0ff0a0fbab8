using YamlDotNet.RepresentationModel;

namespace Inventory.Blueprints;

/// <summary>One key of a mapping with its value, merges resolved.</summary>
/// <param name="Key">As JSON spells it.</param>
/// <param name="IsText">Whether the key is a plain string in YAML, not a number, a bool or a null.</param>
/// <param name="KeyNode">Where it stands.</param>
/// <param name="Value">Its value.</param>
internal sealed record YamlEntry(string Key, bool IsText, YamlNode KeyNode, YamlNode Value);
