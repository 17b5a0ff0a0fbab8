using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using Inventory.Testing;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>A copy of the scripts with a controller of its own: this machine behind sshd, with a stand-in for Ansible's tools.</summary>
internal sealed class StandInController : IDisposable
{
    // The copy where every controller has it, the stand-ins before the real tools, and no start-up file that says things of its own;
    // nobody else sees any of it.
    private const string Mounts =
        """
        mount -t tmpfs none /srv && mkdir /srv/project && mount --bind "$1" /srv/project && mount --bind "$2" /usr/local/bin || exit 1
        mount -t tmpfs none /opt && mkdir /opt/lxc-inventory || exit 1
        [ ! -e ~root/.bashrc ] || mount --bind /dev/null ~root/.bashrc || exit 1
        shift 2; exec "$@"
        """;

    private static readonly string[] StandIns = ["ansible", "ansible-playbook", "ansible-inventory", "ansible-console"];

    public StandInController(Lab lab)
    {
        Folder = Directory.CreateDirectory(Path.Combine(lab.Folder, "checkout")).FullName;
        foreach (var part in new[] { "ansible.cfg", "inventory", "playbooks", "scripts" })
            Command.Must("/bin/cp", "-a", "-t", Folder, Repository.PathOf(part));
        var tools = Directory.CreateDirectory(Path.Combine(lab.Folder, "tools")).FullName;
        foreach (var tool in StandIns)
            File.Copy(Machine.Script("stand-in"), Path.Combine(tools, tool));
        Server = new SshServer(lab, "sshd", "/usr/bin/unshare", "--mount", "/bin/sh", "-c", Mounts, "sh", Folder, tools);
        Directory.CreateDirectory(PathOf(".controller"));
        File.WriteAllText(PathOf(".controller/ssh_config"), Server.ClientConfiguration("controller.dev"));
        Environment = new() { ["HOME"] = lab.Folder, ["XDG_CONFIG_HOME"] = PathOf("../config"), ["LC_ALL"] = "C.UTF-8", ["SSH_AUTH_SOCK"] = null };
    }

    public string Folder { get; }

    public SshServer Server { get; }

    public Dictionary<string, string?> Environment { get; }

    public string PathOf(string relative) => Path.GetFullPath(Path.Combine(Folder, relative));

    public string ScriptOf(string name) => PathOf($"scripts/{name}");

    public CommandResult Run(string script, params IEnumerable<string> arguments) =>
        Command.Run(ScriptOf(script), arguments, Environment);

    /// <summary>Runs a line of shell; $scripts is the folder of scripts.</summary>
    public CommandResult Shell(string line) =>
        Command.Run("/bin/bash", ["-c", $"cd /; scripts={PathOf("scripts")}; {line}"], Environment);

    /// <summary>Runs a line of shell on a terminal.</summary>
    public CommandResult OnTerminal(string line) =>
        Command.Run("/usr/bin/script", ["-qec", $"cd /; scripts={PathOf("scripts")}; {line}", "/dev/null"], Environment);

    /// <summary>Runs a script on a terminal, and types a line each time it asks, as far as there are answers.</summary>
    public CommandResult Answer((string Prompt, string Typed)[] answers, string script, params IEnumerable<string> arguments)
    {
        var clock = Stopwatch.StartNew();
        var line = $"{ScriptOf(script)} {string.Join(' ', arguments)}";
        using var run = Command.Start("/usr/bin/timeout", ["60", "/usr/bin/script", "-qefc", line, "/dev/null"], Environment);
        var said = new StringBuilder();
        var answered = 0;
        for (var next = run.StandardOutput.Read(); next >= 0; next = run.StandardOutput.Read())
        {
            said.Append((char)next);
            if (answered == answers.Length || !said.ToString().EndsWith(answers[answered].Prompt, StringComparison.Ordinal))
                continue;
            run.StandardInput.WriteLine(answers[answered++].Typed);
            run.StandardInput.Flush();
        }

        run.WaitForExit();
        return new CommandResult(script, run.ExitCode, said.ToString(), "", clock.Elapsed);
    }

    public void Dispose() => Server.Dispose();
}
