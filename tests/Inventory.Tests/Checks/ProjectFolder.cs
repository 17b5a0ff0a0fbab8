using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.Checks;

namespace Inventory.Tests.Checks;

/// <summary>A project with two environments that are alike and without fault, to put faults into.</summary>
internal sealed class ProjectFolder : IDisposable
{
    public const string Staging = "inventory/staging/hosts.yml";
    public const string Production = "inventory/production/hosts.yml";
    public const string Differences = "inventory/differences.yml";
    public const string Lxc = "playbooks/group_vars/all/lxc.yml";
    public const string Services = "playbooks/group_vars/containers/services.yml";

    private const string Hosts = """
        ENV:
          children:
            lxc_hosts: {hosts: {node1.ENV.example: , node2.ENV.example: {lxc_host_network: 10.0.4.0/24, lxc_host_address: 10.0.4.1}}}
            containers:
              vars: {lxc_host: node1.ENV.example}
              children:
                web: {hosts: {web.lxc: {requires: [database.lxc]}}}
                database: {hosts: {database.lxc: }}
        """;

    public ProjectFolder()
    {
        Write(Staging, HostsOf("staging"));
        Write(Production, HostsOf("production"));
        Write(Services, "services: [web, database]\n");
        Write(Lxc, "lxc_host_network: 10.0.3.0/24\nlxc_host_address: 10.0.3.1\nlxc_environment_network: 10.0.0.0/16\n");
        Write("playbooks/group_vars/all/containers.yml", "{lxc_container_declared_volumes: [], lxc_container_log_volumes: [], lxc_container_volumes: []}\n");
        Write("playbooks/roles/web/meta/argument_specs.yml", "argument_specs: {main: {options: {web_threads: {type: int}}}}\n");
        Write("ansible.cfg", """
            [inventory]
            enable_plugins = script, yaml
            ignore_patterns = ^blueprint\.yml$
            any_unparsed_is_failed = True
            """);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("lxc-inventory-").FullName;

    public Dictionary<string, string> Variables { get; } = [];

    public static string HostsOf(string environment) => Hosts.Replace("ENV", environment, StringComparison.Ordinal);

    public Project Read() => ProjectReader.Read(Path.Join(Folder, "inventory"), Variables);

    /// <summary>What a rule finds, with paths in the project.</summary>
    public IReadOnlyList<string> Found(Func<Project, IEnumerable<Finding>> rule) =>
        [.. rule(Read()).Select(finding => finding.ToString().Replace(Folder + "/", "", StringComparison.Ordinal))];

    public ProjectFolder Write(string path, string text)
    {
        var full = Path.Join(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full) ?? Folder);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>Replaces text of a file.</summary>
    public ProjectFolder Edit(string path, string text, string by)
    {
        var before = File.ReadAllText(Path.Join(Folder, path));
        var after = before.Replace(text, by, StringComparison.Ordinal);
        return after == before ? throw new ArgumentException($"no {text} in {path}") : Write(path, after);
    }

    /// <summary>The same in the inventories of both environments, so that they stay alike.</summary>
    public ProjectFolder Edit(string text, string by) => Edit(Staging, text, by).Edit(Production, text, by);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
