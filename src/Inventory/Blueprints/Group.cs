using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>A group of the blueprint.</summary>
/// <param name="Name">Ansible's name for it.</param>
/// <param name="Variables">Its own variables, merged over all its mentions; values as <c>YamlValue</c> makes them.</param>
/// <param name="Hosts">Its direct members, in the order Ansible adds them.</param>
/// <param name="Children">Its direct child groups, in the order Ansible adds them.</param>
/// <param name="Mark">Where the blueprint mentions it first.</param>
/// <param name="Marks">Where each of its variables got its value.</param>
internal sealed record Group(
    string Name,
    IReadOnlyDictionary<string, object?> Variables,
    IReadOnlyList<string> Hosts,
    IReadOnlyList<string> Children,
    SourceMark Mark,
    IReadOnlyDictionary<string, SourceMark> Marks);
