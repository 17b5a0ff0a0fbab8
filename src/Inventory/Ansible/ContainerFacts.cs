using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.Lxc;

namespace Inventory.Ansible;

/// <summary>The variables that say what was observed of a container.</summary>
internal static class ContainerFacts
{
    public static Dictionary<string, object?> Of(ListedContainer listed)
    {
        var observed = listed.Observed;
        var addresses = observed.Addresses.Select(address => (object?)address.ToString()).ToList();
        var facts = new Dictionary<string, object?>
        {
            ["lxc_addresses"] = addresses,
            ["lxc_autostart"] = observed.Configuration.Autostart,
            ["lxc_groups"] = observed.Configuration.Groups.Select(group => (object?)group).ToList(),
            ["lxc_host"] = listed.Where.LxcHost,
            ["lxc_name"] = observed.Name,
            ["lxc_state"] = Word(observed.State),
            ["lxc_unprivileged"] = observed.Configuration.Unprivileged,
        };
        if (addresses.Count > 0)
            facts.Add("ansible_host", addresses[0]);
        if (observed.Configuration.Error is { } error)
            facts.Add("lxc_config_error", error);
        return facts;
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
