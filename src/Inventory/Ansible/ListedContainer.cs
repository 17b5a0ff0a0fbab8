using Inventory.Lxc;

namespace Inventory.Ansible;

/// <summary>A built container that goes into the inventory.</summary>
/// <param name="Host">Its inventory name.</param>
/// <param name="Planned">Whether the blueprint has it.</param>
/// <param name="Observed">What its host said of it.</param>
/// <param name="Where">The observation it is part of.</param>
internal sealed record ListedContainer(string Host, bool Planned, Container Observed, Observation Where);
