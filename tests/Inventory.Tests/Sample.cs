using System.Collections.Generic;
using System.Linq;
using System.Net;
using Inventory.Ansible;
using Inventory.Blueprints;
using Inventory.Lxc;

namespace Inventory.Tests;

/// <summary>Small worlds for tests.</summary>
internal static class Sample
{
    public const string Yaml = """
        development:
          vars: {colour: blue}
          children:
            controllers: {hosts: {controller.dev: }}
            lxc_hosts: {hosts: {controller.dev: }}
            containers:
              vars: {lxc_host: controller.dev}
              children:
                proxy: {hosts: {proxy.lxc: {auto_build: true}}}
                web: {hosts: {web.lxc: {auto_build: true, size: 3}}}
                database: {hosts: {database.lxc: }}
        """;

    /// <summary>A second machine, which Vagrant builds, and one container on each.</summary>
    public const string TwoMachines = """
        lxc_hosts: {hosts: {controller.dev: , node2.dev: {vagrant: true}}}
        containers:
          children:
            web: {vars: {lxc_host: controller.dev}, hosts: {web.lxc: }}
            logs: {vars: {lxc_host: node2.dev, size: 3}, hosts: {logs.lxc: {auto_build: true}}}
        """;

    public static Blueprint Blueprint(string yaml = Yaml) => BlueprintReader.Read("/plan/blueprint.yml", yaml);

    public static ContainerConfiguration Configuration(string? error = null, params string[] groups) =>
        new(Autostart: true, Unprivileged: false, groups, "dir:/var/lib/lxc/web/rootfs", error);

    public static Container Container(string name, ContainerState state = ContainerState.Running, params string[] addresses) => new(
        name, "/var/lib/lxc", BuildState.Built, state, [.. addresses.Select(IPAddress.Parse)], Configuration());

    public static Observation Observation(params Container[] containers) => new("controller.dev", containers, null);

    public static IReadOnlyList<ListedContainer> Built(Blueprint? blueprint, params Container[] containers) =>
        ContainerMatch.Built(blueprint, [Observation(containers)], listUnplanned: true);
}
