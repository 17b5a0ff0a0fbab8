using System.Collections.Generic;

namespace Inventory.Lxc;

/// <summary>The values of a container's configuration, includes followed, that the inventory tells.</summary>
/// <param name="Autostart"><c>lxc.start.auto</c>.</param>
/// <param name="Unprivileged">Whether there is an <c>lxc.idmap</c>.</param>
/// <param name="Groups"><c>lxc.group</c>, in order of mention, each once; strictly checked text.</param>
/// <param name="Rootfs"><c>lxc.rootfs.path</c> as written, absent when it is not set.</param>
/// <param name="Error">Why LXC would refuse the configuration, in one line of printable ASCII; absent when it would not.</param>
internal sealed record ContainerConfiguration(
    bool Autostart,
    bool Unprivileged,
    IReadOnlyList<string> Groups,
    string? Rootfs,
    string? Error);
