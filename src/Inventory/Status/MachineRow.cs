namespace Inventory.Status;

/// <summary>One machine in the status.</summary>
/// <param name="Name">Its inventory name.</param>
/// <param name="Built">Whether Vagrant has built it.</param>
internal sealed record MachineRow(string Name, bool Built);
