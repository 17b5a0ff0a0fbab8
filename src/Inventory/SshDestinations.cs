using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Inventory.Blueprints;
using Inventory.Settings;
using Inventory.Shells;

namespace Inventory;

/// <summary>Reads from the blueprint how ssh gets to a host. Only <c>ansible_ssh_common_args</c> may say options of ssh.</summary>
internal static class SshDestinations
{
    public static SshDestination Of(Host host, RunSettings settings, string? controlFolder) => new(
        Word(host, "ansible_host") ?? host.Name,
        Port(host),
        Word(host, "ansible_user"),
        Text(host, "ansible_ssh_private_key_file"),
        Options(host),
        settings.SshConfig,
        controlFolder,
        settings.ConnectTimeout);

    private static int? Port(Host host)
    {
        if (host.Effective.GetValueOrDefault("ansible_port") is not { } value)
            return null;
        var text = Convert.ToString(value, CultureInfo.InvariantCulture);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65535
            ? port
            : throw Wrong(host, "ansible_port", "a number from 1 to 65535");
    }

    private static string[] Options(Host host)
    {
        try
        {
            return [.. ShellWords.Split(Text(host, "ansible_ssh_common_args") ?? "")];
        }
        catch (FormatException error)
        {
            throw Wrong(host, "ansible_ssh_common_args", $"words a shell can split ({error.Message})");
        }
    }

    // A leading dash would make it an option, the other characters never stand in a name, an address or a user.
    private static string? Word(Host host, string variable)
    {
        var text = Text(host, variable);
        return text is null || (text.Length > 0 && text[0] != '-' && text.All(each => char.IsAsciiLetterOrDigit(each) || "._-:%@+".Contains(each)))
            ? text
            : throw Wrong(host, variable, "letters, digits and . _ - : % @ +, without a leading dash");
    }

    private static string? Text(Host host, string variable) => host.Effective.GetValueOrDefault(variable) switch
    {
        null => null,
        string text when text.Contains("{{", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal) =>
            throw Wrong(host, variable, "plain text here: only Ansible can evaluate a template, and the host is asked before it runs"),
        string text when !text.Any(char.IsControl) => text,
        _ => throw Wrong(host, variable, "text without control characters"),
    };

    private static Failure Wrong(Host host, string variable, string allowed) =>
        new($"{host.Mark}: {variable} of {host.Name} must be {allowed}");
}
