using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.Blueprints;

namespace Inventory.Ansible;

/// <summary>The ssh arguments by which Ansible trusts and reaches a container.</summary>
/// <param name="KnownHostsCommand">The words of the command that prints a container's host keys, but for its name.</param>
internal sealed record ContainerAccess(IReadOnlyList<string> KnownHostsCommand)
{
    private readonly string beginning = string.Join(' ', KnownHostsCommand.Select(SshWord));

    /// <summary>The variable that ssh, scp and sftp all take (ansible.builtin.ssh).</summary>
    public const string Variable = "ansible_ssh_common_args";

    /// <summary>The arguments in one text, quoted as Ansible splits it again, and never a template whatever the paths in it.</summary>
    public object Arguments(ListedContainer container) =>
        Text(container) is var text && text.Contains('{') ? new TaggedText(TaggedTextKind.Unsafe, text) : text;

    private string Text(ListedContainer container)
    {
        var command = $"{beginning} {SshWord(container.Host)}";
        List<string> options =
        [
            $"KnownHostsCommand={command}",
            $"HostKeyAlias={container.Host}",
            "StrictHostKeyChecking=yes",
            // A key that a former container of this name left in a file must not count.
            "UserKnownHostsFile=/dev/null",
            "GlobalKnownHostsFile=/dev/null",
        ];
        if (container.Where.ProxyCommand is { } proxy)
            options.Add($"ProxyCommand={proxy}");
        return string.Join(' ', options.Select(option => "-o " + ShellWords.Quote(option)));
    }

    // KnownHostsCommand is split by ssh itself, not by a shell; % begins a token (ssh_config(5), OpenSSH 9.2).
    private static string SshWord(string word)
    {
        var text = word.Replace("%", "%%", StringComparison.Ordinal);
        return text == ShellWords.Quote(text)
            ? text
            : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
