namespace Inventory.Blueprints;

/// <summary>A variable, and where it is set.</summary>
/// <param name="Name">As YAML has it, whether Ansible would take it or not.</param>
/// <param name="Value">As <c>YamlValue</c> makes it.</param>
/// <param name="Mark">The place of its name.</param>
internal sealed record Variable(string Name, object? Value, SourceMark Mark);
