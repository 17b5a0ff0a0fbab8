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
        if (value is null) return $"no = in the line \"{key}\"";
        if (key.StartsWith("lxc.net.", StringComparison.Ordinal)) return networks.Of(setting);
        if (!KnownKeys.Contains(key)) return Unknown(key);
        if (!Values.Allows(key, value)) return $"{key} cannot be \"{value}\"";
        return key switch
        {
            "lxc.cap.keep" or "lxc.cap.drop" => Exclusive(capabilities, key, value, "lxc.cap.keep and lxc.cap.drop"),
            "lxc.namespace.keep" or "lxc.namespace.clone" =>
                Exclusive(namespaces, key, value, "lxc.namespace.keep and lxc.namespace.clone"),
            _ => null,
        };
    }

    private static string Unknown(string key) => KnownKeys.Replacement(key) switch
    {
        null => $"unknown key {key}",
        "nothing" => $"unknown key {key} (LXC 3.0 dropped it)",
        var replacement => $"unknown key {key} (LXC 3.0 renamed it to {replacement})",
    };

    private static string? Exclusive(HashSet<string> set, string key, string value, string keys)
    {
        if (value.Length > 0) set.Add(key);
        else set.Clear();
        return set.Count > 1 ? $"{keys} exclude each other" : null;
    }
}
