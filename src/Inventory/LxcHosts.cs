using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;
using Inventory.Settings;
using Inventory.Shells;

namespace Inventory;

/// <summary>Decides for each <c>lxc_host</c> how it is asked and how its containers are reached.</summary>
internal sealed class LxcHosts(RunSettings settings, Surroundings surroundings)
{
    /// <summary>The distinct hosts of the blueprint's containers in ordinal order; this machine when there is no blueprint.</summary>
    public IReadOnlyList<LxcHost> Of(Blueprint? blueprint) => blueprint is null
        ? [new(surroundings.MachineName, Local(), null)]
        : [.. blueprint.Containers.Values.Select(container => container.LxcHost).Distinct().Order(StringComparer.Ordinal)
            .Select(name => Of(blueprint.Hosts[name]))];

    private LxcHost Of(Host host)
    {
        if (IsThisMachine(host) && settings.Reach != ReachChoice.Jump)
            return new(host.Name, Local(), null);
        var destination = SshDestinations.Of(host, settings, ControlFolder.Prepare(
            surroundings.Environment.GetValueOrDefault("XDG_RUNTIME_DIR"), surroundings.Environment.GetValueOrDefault("HOME")));
        return new(
            host.Name,
            IsThisMachine(host) ? Local() : new SshShell(destination, Elevation()),
            settings.Reach == ReachChoice.Direct ? null : SshArguments.ProxyCommand(destination));
    }

    private bool IsThisMachine(Host host) => settings.Connection switch
    {
        ConnectionChoice.Local => true,
        ConnectionChoice.Ssh => false,
        _ => "local".Equals(host.Effective.GetValueOrDefault("ansible_connection"))
            || host.Name.Equals(surroundings.MachineName, StringComparison.OrdinalIgnoreCase),
    };

    private LocalShell Local() => new(Elevation());

    private Elevation Elevation() => settings.Sudo switch
    {
        SudoChoice.Always => Shells.Elevation.Always,
        SudoChoice.Never => Shells.Elevation.Never,
        _ => Shells.Elevation.Auto,
    };
}
