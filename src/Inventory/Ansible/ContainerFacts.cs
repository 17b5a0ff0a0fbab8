using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.Lxc;

namespace Inventory.Ansible;

/// <summary>The variables that say what was observed of a container.</summary>
internal static class ContainerFacts
{
    public static IEnumerable<KeyValuePair<string, object?>> Of(ListedContainer listed)
    {
        var observed = listed.Observed;
        var addresses = observed.Addresses.Select(address => (object?)address.ToString()).ToList();
        if (addresses.Count > 0)
            yield return new("ansible_host", addresses[0]);
        yield return new("lxc_addresses", addresses);
        yield return new("lxc_autostart", observed.Configuration.Autostart);
        if (observed.Configuration.Error is { } error)
            yield return new("lxc_config_error", error);
        yield return new("lxc_groups", observed.Configuration.Groups.Select(group => (object?)group).ToList());
        yield return new("lxc_host", listed.Where.LxcHost);
        yield return new("lxc_name", observed.Name);
        yield return new("lxc_state", Word(observed.State));
        yield return new("lxc_unprivileged", observed.Configuration.Unprivileged);
    }

    /// <summary>The state in LXC's words; BUSY is ours, for starting and stopping.</summary>
    public static string Word(ContainerState state) => state switch
    {
        ContainerState.Running => "RUNNING",
        ContainerState.Stopped => "STOPPED",
        ContainerState.Frozen => "FROZEN",
        ContainerState.Busy => "BUSY",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
