using System.Linq;
using Inventory.Ansible;
using Inventory.Blueprints;
using Inventory.Settings;
using Inventory.Vagrant;

namespace Inventory;

/// <summary>Leaves out of a blueprint the machines that Vagrant has not built.</summary>
internal static class PresentMachines
{
    /// <returns>The same blueprint when Vagrant builds nothing of it: then nobody looks for what it has built.</returns>
    /// <exception cref="Failure">Nobody said where Vagrant keeps its machines, or that cannot be read.</exception>
    public static Blueprint Of(Blueprint blueprint, RunSettings settings)
    {
        if (blueprint.Machines.Count == 0)
            return blueprint;
        var folder = settings.VagrantMachines ?? throw Failure.Misuse($"{blueprint.Machines.Values.First()}: {MachinePlan.Variable} of "
            + $"{blueprint.Machines.Keys.First()}: whether Vagrant has built it, only Vagrant's own folder says; set vagrant.machines in "
            + "lxc-inventory.json beside the blueprint, such as {\"vagrant\": {\"machines\": \"../../.vagrant/machines\"}}");
        return MachineMatch.Present(blueprint, MachineRecords.Built(folder));
    }
}
