using System;
using System.Collections.Generic;
using System.Globalization;

namespace Inventory.Shells;

/// <summary>What ssh is called with.</summary>
internal static class SshArguments
{
    private const int ControlPersistSeconds = 60;

    /// <summary>All options, without the destination. ssh takes the first value it sees of each, so what must hold comes first.</summary>
    public static IReadOnlyList<string> Options(SshDestination destination)
    {
        List<string> words = [];
        void Add(string option, string? value)
        {
            if (value is not null)
                words.AddRange([option, value]);
        }

        Add("-F", destination.ConfigFile);
        Add("-o", "BatchMode=yes");
        Add("-o", $"ConnectTimeout={Math.Max(1, (int)Math.Ceiling(destination.ConnectTimeout.TotalSeconds))}");
        Add("-p", destination.Port?.ToString(CultureInfo.InvariantCulture));
        Add("-l", destination.User);
        Add("-i", destination.KeyFile);
        words.AddRange(destination.Options);
        words.AddRange(Sharing(destination.ControlFolder));
        return words;
    }

    /// <summary>The arguments that run a command there.</summary>
    public static IReadOnlyList<string> Run(SshDestination destination, string command) =>
        [.. Options(destination), "-T", "-o", "Compression=yes", "--", destination.Address, command];

    /// <summary>A shell command that ssh itself runs to reach a further machine through this one (ProxyCommand, ssh_config(5)).</summary>
    public static string ProxyCommand(SshDestination destination)
    {
        List<string> words = ["ssh"];
        foreach (var option in Options(destination))
            words.Add(ShellWords.Quote(option.Replace("%", "%%", StringComparison.Ordinal)));
        words.AddRange(["-W", "'[%h]:%p'", "--", ShellWords.Quote(destination.Address)]);
        return string.Join(' ', words);
    }

    private static string[] Sharing(string? folder) => folder is null
        ? ["-o", "ControlMaster=no", "-o", "ControlPath=none"]
        : ["-o", "ControlMaster=auto", "-o", $"ControlPath={folder}/%C", "-o", $"ControlPersist={ControlPersistSeconds}"];
}
