using Inventory.Shells;

namespace Inventory;

/// <summary>A machine that carries containers.</summary>
/// <param name="Name">Its inventory name.</param>
/// <param name="Shell">Where it is asked.</param>
/// <param name="ProxyCommand">How ssh reaches its containers through it; absent when there is a route.</param>
internal sealed record LxcHost(string Name, IShell Shell, string? ProxyCommand);
