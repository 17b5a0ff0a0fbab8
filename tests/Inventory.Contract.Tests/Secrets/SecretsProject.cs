using System;
using System.IO;
using System.Linq;
using Inventory.Testing;

namespace Inventory.Contract.Tests.Secrets;

/// <summary>
/// A copy of this repository as its controller sees it, at /srv/project. Its machines are this one, which has a marker of its own and
/// roles that do nothing but leave a trace. Each command has a mount namespace to itself.
/// </summary>
internal sealed class SecretsProject : IDisposable
{
    private const string Marker = "etc/lxc-environment";
    private readonly AnsibleInstallation _ansible;

    public SecretsProject(AnsibleInstallation ansible)
    {
        ansible.Require();
        Requires.Root();
        Requires.Programs("unshare", "ssh-agent");
        _ansible = ansible;
        Folder = Directory.CreateDirectory($"/tmp/lxc-inventory-secrets-{Guid.NewGuid():N}").FullName;
        foreach (var folder in new[] { "project/inventory", "etc", "work", "home/.config/lxc-inventory" })
            Directory.CreateDirectory(PathOf(folder));
        File.SetUnixFileMode(Own(""), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var part in new[] { "ansible.cfg", "playbooks", "scripts", ".gitignore" })
            Must("cp", "-a", Repository.PathOf(part), PathOf("project"));
        File.Copy(Repository.PathOf("inventory/secrets.yml"), PathOf("project/inventory/secrets.yml"));
        foreach (var environment in new[] { "staging", "production" })
            Write($"project/inventory/{environment}/hosts.yml", Hosts(environment));
        Write("project/inventory/development/blueprint.yml", Hosts("development"));
        StandInForRoles();
        Write("enter", $"""
            set -e
            mount -t overlay overlay -o lowerdir=/etc,upperdir={Folder}/etc,workdir={Folder}/work /etc
            mount -t tmpfs tmpfs /srv
            mkdir /srv/project
            mount --bind {Folder}/project /srv/project
            cd /srv/project
            exec env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME={Folder}/home LC_ALL=C.UTF-8 "$@"
            """);
        Write("project/run", """
            #!/bin/bash
            set -euo pipefail
            . scripts/lib/controller.sh
            . scripts/lib/secrets/open.sh
            env=$1 tool=$2
            shift 2
            open_environment "$env"
            verify_environment "$env"
            exec "$tool" ${secret_options[@]+"${secret_options[@]}"} -i "inventory/$env" "$@"
            """);
    }

    public string Folder { get; }

    /// <summary>Whether any role, or an ad-hoc command, has done something.</summary>
    public bool SomethingRan => File.Exists(PathOf("project/ran"));

    /// <summary>A file of the user's, in ~/.config/lxc-inventory.</summary>
    public string Own(string name) => PathOf($"home/.config/lxc-inventory/{name}");

    public string PathOf(string relative) => Path.Combine(Folder, relative);

    public Outcome Run(params string[] words) =>
        Child.Run("/", [.. _ansible.Apart, "sh", PathOf("enter"), .. words]);

    /// <summary>Runs a tool as scripts/ansible does, with the environment's secrets.</summary>
    public Outcome Launch(string environment, params string[] words)
    {
        File.Delete(PathOf("project/ran"));
        return Run(["bash", "run", environment, .. words]);
    }

    /// <summary>What the machine says that it belongs to; null for nothing.</summary>
    public void Mark(string? environment)
    {
        File.Delete(PathOf(Marker));
        if (environment is not null)
            Write(Marker, environment + "\n");
    }

    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(relative)) ?? Folder);
        File.WriteAllText(PathOf(relative), text);
    }

    /// <summary>Writes a file of the user's that nobody else may read.</summary>
    public void WriteOwn(string name, string text)
    {
        File.WriteAllText(Own(name), text);
        File.SetUnixFileMode(Own(name), UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    /// <summary>Makes the environment's file, with a password that no other environment has.</summary>
    public void Create(string environment)
    {
        WriteOwn($"{environment}.password", $"password of {environment}\n");
        Must(Run("scripts/secrets", "create", environment));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public static void Must(Outcome outcome)
    {
        if (outcome.Status != 0)
            throw new InvalidOperationException(outcome.ToString());
    }

    private static void Must(params string[] words) => Must(Child.Run("/", words));

    private static string Hosts(string environment) => $$$"""
        {{{environment}}}:
          vars: {ansible_connection: local, ansible_python_interpreter: /usr/bin/python3, ansible_become: false}
          children:
            lxc_hosts: {hosts: {host.{{{environment}}}: }}
            containers:
              vars: {lxc_host: host.{{{environment}}}}
              children:
                web: {hosts: {web.lxc: }}
                logs: {hosts: {logs.lxc: }}
        """;

    private void StandInForRoles()
    {
        var roles = Directory.GetDirectories(PathOf("project/playbooks/roles")).Select(Path.GetFileName).ToList();
        Directory.Delete(PathOf("project/playbooks/roles"), recursive: true);
        foreach (var tasks in from role in roles from name in new[] { "main", "destroy" } select $"{role}/tasks/{name}")
            Write($"project/playbooks/roles/{tasks}.yml", "- ansible.builtin.file: {path: /srv/project/ran, state: touch, mode: '0644'}\n");
    }
}
