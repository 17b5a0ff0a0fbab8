using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>A host of the blueprint.</summary>
/// <param name="Name">Its inventory name.</param>
/// <param name="Variables">Its own variables, merged over all its mentions; values as <c>YamlValue</c> makes them.</param>
/// <param name="Effective">Its own and inherited variables, with Ansible's precedence among the groups of an inventory.</param>
/// <param name="Groups">All groups it is in, the weakest first.</param>
/// <param name="Mark">Where the blueprint mentions it first.</param>
/// <param name="Marks">Where each of its own variables got its value.</param>
internal sealed record Host(
    string Name,
    IReadOnlyDictionary<string, object?> Variables,
    IReadOnlyDictionary<string, object?> Effective,
    IReadOnlyList<string> Groups,
    SourceMark Mark,
    IReadOnlyDictionary<string, SourceMark> Marks);
