namespace Inventory.Ansible;

/// <summary>What tells containers of different machines apart. A class: a struct as a key is compiled anew at each start.</summary>
internal sealed record ContainerId(string LxcHost, string LxcName);
