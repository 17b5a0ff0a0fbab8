using System;
using System.Linq;

namespace Inventory.Shells;

/// <summary>Turns what ssh said when it failed into one line with a remedy.</summary>
internal static class SshFailure
{
    // Searched in this order: a failed jump ends with a complaint about the connection it would have carried.
    private static readonly (string Sign, string Remedy)[] Remedies =
    [
        ("HOST IDENTIFICATION HAS CHANGED", "if the machine was rebuilt, remove its old key with \"ssh-keygen -R\"; otherwise somebody stands between"),
        ("Host key verification failed", "connect once by hand and check its key"),
        ("No such file or directory", "correct the path"),
        ("Bad configuration option", "correct the ssh configuration"),
        ("Could not resolve hostname", "set ansible_host in the blueprint, or name it in the ssh configuration"),
        ("Permission denied", "load its key into the agent, or set ansible_user and ansible_ssh_private_key_file"),
        ("Connection refused", "start the machine and its sshd, or set ansible_port"),
        ("timed out", "start the machine, or raise timeout:connect"),
        ("No route to host", "start the machine, or set a route to it"),
    ];

    public static Failure Explain(SshDestination destination, string errors)
    {
        var lines = errors.Split('\n').Select(line => line.Trim(' ', '\r', '@')).Where(line => line.Length > 0).ToList();
        foreach (var (sign, remedy) in Remedies)
        {
            if (lines.Find(line => line.Contains(sign, StringComparison.OrdinalIgnoreCase)) is { } line)
                return Of(destination, line, remedy);
        }

        return Of(destination, RootShell.LastLine(errors), "try it by hand");
    }

    private static Failure Of(SshDestination destination, string said, string remedy) =>
        new($"cannot ask over ssh: {RootShell.LastLine(said)}; {remedy}: ssh{By(destination)} true");

    private static string By(SshDestination destination)
    {
        var words = new[]
        {
            destination.ConfigFile is { } file ? "-F " + ShellWords.Quote(file) : "",
            destination.Port is { } port ? $"-p {port}" : "",
            destination.KeyFile is { } key ? "-i " + ShellWords.Quote(key) : "",
            destination.User is { } user ? "-l " + ShellWords.Quote(user) : "",
            ShellWords.Quote(destination.Address),
        };
        return string.Concat(words.Where(word => word.Length > 0).Select(word => " " + word));
    }
}
