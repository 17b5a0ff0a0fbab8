namespace Inventory.Blueprints;

/// <summary>A host of the blueprint that is a container.</summary>
/// <param name="Host">Its inventory name, such as <c>web.lxc</c>.</param>
/// <param name="LxcName">Its name in LXC: <c>lxc_name</c>, else the inventory name without <c>.lxc</c>.</param>
/// <param name="LxcHost">The inventory name of the member of <c>lxc_hosts</c> that carries it.</param>
/// <param name="Core">Whether it has <c>auto_build: true</c>.</param>
internal sealed record PlannedContainer(string Host, string LxcName, string LxcHost, bool Core);
