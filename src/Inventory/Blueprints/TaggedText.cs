namespace Inventory.Blueprints;

/// <summary>A string that Ansible treats specially: <c>!vault</c> or <c>!unsafe</c>.</summary>
internal sealed record TaggedText(TaggedTextKind Kind, string Text);
