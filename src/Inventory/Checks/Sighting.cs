using Inventory.Blueprints;

namespace Inventory.Checks;

/// <summary>A group, service or variable in one environment.</summary>
/// <param name="Shown">A variable's type, or the hosts of a group.</param>
/// <param name="Type">A variable's type, when it is known before Ansible runs; else empty.</param>
/// <param name="Mark">Where it is.</param>
internal sealed record Sighting(string Shown, string Type, SourceMark Mark);
