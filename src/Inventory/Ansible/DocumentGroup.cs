using System.Collections.Generic;

namespace Inventory.Ansible;

/// <summary>A group as Ansible is told of it.</summary>
/// <param name="Hosts">Direct members, in the order Ansible shall keep.</param>
/// <param name="Children">Direct child groups.</param>
/// <param name="Variables">The group's own variables.</param>
internal sealed record DocumentGroup(
    IReadOnlyList<string> Hosts,
    IReadOnlyList<string> Children,
    IReadOnlyDictionary<string, object?> Variables);
