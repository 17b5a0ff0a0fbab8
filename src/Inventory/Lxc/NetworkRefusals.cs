using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Inventory.Lxc;

/// <summary>Tells which lines of one configuration's <c>lxc.net.NUMBER</c> LXC refuses.</summary>
internal sealed class NetworkRefusals
{
    private readonly Dictionary<int, string> types = [];

    /// <summary>Why LXC refuses the line; absent when it does not.</summary>
    public string? Of(Setting setting)
    {
        var (key, value) = (setting.Key["lxc.net.".Length..], setting.Value ?? "");
        var number = string.Concat(key.TakeWhile(char.IsAsciiDigit));
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index == int.MaxValue)
            return $"no network number in {setting.Key}";

        if (key == number) return Whole(setting.Key, index, value);
        if (key[number.Length] != '.' || !KnownKeys.ContainsNet(key[(number.Length + 1)..])) return $"unknown key {setting.Key}";
        if (value.Length == 0 && !types.ContainsKey(index)) return $"{setting.Key} is emptied before it is set";
        return One(setting.Key, index, key[(number.Length + 1)..], value);
    }

    private string? One(string key, int number, string subkey, string value)
    {
        var type = types.GetValueOrDefault(number, "");
        types[number] = subkey == "type" ? value : type;
        if (value.Length == 0) return null;

        var owner = subkey.Split('.')[0];
        if (owner is "veth" or "macvlan" or "ipvlan" or "vlan" && type != owner)
            return $"{key} comes before lxc.net.{number}.type = {owner}";
        return NetworkValues.Allow(subkey, value) ? null : $"{key} cannot be \"{value}\"";
    }

    private string? Whole(string key, int number, string value)
    {
        types.Remove(number);
        return value.Length > 0 ? $"{key} cannot have a value" : null;
    }
}
