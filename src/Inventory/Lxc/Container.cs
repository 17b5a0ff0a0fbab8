using System.Collections.Generic;
using System.Net;

namespace Inventory.Lxc;

/// <summary>A container as its host has it.</summary>
/// <param name="Name">LXC's name for it; letters, digits, <c>.</c>, <c>_</c> and <c>-</c>, not beginning with <c>-</c> or <c>.</c>.</param>
/// <param name="LxcPath">The folder its folder lies in.</param>
/// <param name="Build">Whether it is finished; one that is not cannot be started.</param>
/// <param name="State">What its processes say.</param>
/// <param name="Addresses">Global addresses, IPv4 before IPv6, in ascending order; empty unless it has an init.</param>
/// <param name="Configuration">What its configuration says.</param>
internal sealed record Container(
    string Name,
    string LxcPath,
    BuildState Build,
    ContainerState State,
    IReadOnlyList<IPAddress> Addresses,
    ContainerConfiguration Configuration);
