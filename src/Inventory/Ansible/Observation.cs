using System.Collections.Generic;
using Inventory.Lxc;

namespace Inventory.Ansible;

/// <summary>What one <c>lxc_host</c> said, and how Ansible gets through to its containers.</summary>
/// <param name="LxcHost">Its inventory name; this machine's host name when there is no blueprint.</param>
/// <param name="Containers">All its containers, half-built ones included.</param>
/// <param name="ProxyCommand">The command that ssh reaches them through; absent when there is a route to them.</param>
internal sealed record Observation(string LxcHost, IReadOnlyList<Container> Containers, string? ProxyCommand);
