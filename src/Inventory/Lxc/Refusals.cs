using System;
using System.Collections.Generic;

namespace Inventory.Lxc;

/// <summary>Tells, line after line of one configuration, which of them LXC refuses (confile.c of LXC 5.0 and 7.0).</summary>
internal sealed class Refusals
{
    private readonly NetworkRefusals networks = new();
    private readonly HashSet<string> capabilities = [];
    private readonly HashSet<string> namespaces = [];

    /// <summary>Why LXC refuses the line; absent when it does not.</summary>
    public string? Of(Setting setting)
    {
        var (key, value) = setting;
        if (setting.Refusal is not null || value is null) return setting.Refusal;
        if (key.StartsWith("lxc.net.", StringComparison.Ordinal)) return networks.Of(setting);
        return key switch
        {
            "lxc.cap.keep" or "lxc.cap.drop" => Exclusive(capabilities, key, value, "lxc.cap.keep and lxc.cap.drop"),
            "lxc.namespace.keep" or "lxc.namespace.clone" =>
                Exclusive(namespaces, key, value, "lxc.namespace.keep and lxc.namespace.clone"),
            _ => null,
        };
    }

    private static string? Exclusive(HashSet<string> set, string key, string value, string keys)
    {
        if (value.Length > 0) set.Add(key);
        else set.Clear();
        return set.Count > 1 ? $"{keys} exclude each other" : null;
    }
}
