using System.Collections.Generic;

namespace Inventory.Lxc;

/// <summary>All that one machine said about its containers.</summary>
/// <param name="Version">LXC's version there.</param>
/// <param name="Containers">In ordinal order of name, then of lxcpath; half-built ones included.</param>
internal sealed record LxcAnswer(string Version, IReadOnlyList<Container> Containers);
