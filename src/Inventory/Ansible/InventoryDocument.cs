using System.Collections.Generic;

namespace Inventory.Ansible;

/// <summary>What an inventory script tells Ansible.</summary>
/// <param name="Groups">By name.</param>
/// <param name="HostVariables">By inventory name; every host has an entry, an empty one where it has no variables.</param>
internal sealed record InventoryDocument(
    IReadOnlyDictionary<string, DocumentGroup> Groups,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, object?>> HostVariables);
