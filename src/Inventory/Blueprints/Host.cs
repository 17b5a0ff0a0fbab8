using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>A host of the blueprint.</summary>
/// <param name="Name">Its inventory name.</param>
/// <param name="Variables">Its own variables, merged over all its mentions; values as <c>YamlValue</c> makes them.</param>
/// <param name="Effective">Its own and inherited variables, with Ansible's precedence among the groups of an inventory.</param>
/// <param name="Mark">Where the blueprint mentions it first.</param>
internal sealed record Host(
    string Name,
    IReadOnlyDictionary<string, object?> Variables,
    IReadOnlyDictionary<string, object?> Effective,
    SourceMark Mark);
