namespace Inventory.Contract.Tests.Oracle;

/// <summary>A blueprint that Ansible reads both ways.</summary>
/// <param name="Name">Fit for a folder.</param>
/// <param name="Blueprint">Its text.</param>
internal sealed record OracleCase(string Name, string Blueprint);
