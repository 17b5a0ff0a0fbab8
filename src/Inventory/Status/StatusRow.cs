namespace Inventory.Status;

/// <summary>One container in the status.</summary>
/// <param name="Name">Its inventory name.</param>
/// <param name="Planned">Whether the blueprint has it.</param>
/// <param name="Core">Whether it is built without being asked for.</param>
/// <param name="Built">«yes», «no», «creating», «half-built»; «no-machine» when Vagrant has not built the host that carries it.</param>
/// <param name="State">LXC's word for what it does; empty when it is not built.</param>
/// <param name="Address">Where it is reached; empty when it has no address.</param>
/// <param name="LxcHost">The host that carries it.</param>
/// <param name="Note">Why LXC would refuse its configuration; empty when it would not.</param>
internal sealed record StatusRow(
    string Name, bool Planned, bool Core, string Built, string State, string Address, string LxcHost, string Note)
{
    /// <summary>Whether it does what a container of the core should.</summary>
    public bool Running => State == "RUNNING";
}
