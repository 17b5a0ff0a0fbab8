using System.Collections.Generic;

namespace Inventory.Blueprints;

/// <summary>A group of the blueprint.</summary>
/// <param name="Name">Ansible's name for it.</param>
/// <param name="Variables">Its own variables, merged over all its mentions; values as <c>YamlValue</c> makes them.</param>
/// <param name="Hosts">Its direct members, in the order Ansible adds them.</param>
/// <param name="Children">Its direct child groups, in the order Ansible adds them.</param>
internal sealed record Group(
    string Name,
    IReadOnlyDictionary<string, object?> Variables,
    IReadOnlyList<string> Hosts,
    IReadOnlyList<string> Children);
