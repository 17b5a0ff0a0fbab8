using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>The text of a small blueprint: one host that carries containers, each container in a group of its name.</summary>
internal static class Blueprint
{
    public const string Carrier = "carrier.test";

    private const string CarrierLine = $"        lxc_host: {Carrier}\n";

    /// <summary>The carrier is this machine.</summary>
    public static string Local(params IEnumerable<string> containers) => Of("ansible_connection: local", containers);

    /// <summary>The carrier is behind the server.</summary>
    public static string Remote(SshServer server, params IEnumerable<string> containers) => Remote(server, "root", containers);

    public static string Remote(SshServer server, string user, IEnumerable<string> containers) =>
        Of(
            $"""
            ansible_host: 127.0.0.1, ansible_port: {server.Port}, ansible_user: {user}, ansible_ssh_private_key_file: {server.ClientKey},
            ansible_ssh_common_args: "{server.CommonArguments}"
            """.Replace("\n", " "),
            containers);

    /// <param name="variables">The carrier's, in YAML's flow style.</param>
    public static string Of(string variables, IEnumerable<string> containers) =>
        $"""
        test:
          children:
            lxc_hosts:
              hosts:
                {Carrier}: {"{" + variables + "}"}
            containers:
              vars:
                lxc_host: {Carrier}
              children:
        {string.Concat(containers.Select(Group))}
        """;

    /// <summary>The same with variables for all containers.</summary>
    /// <param name="variables">YAML mappings of one line each.</param>
    public static string With(this string blueprint, params IEnumerable<string> variables) =>
        blueprint.Replace(CarrierLine, CarrierLine + string.Concat(variables.Select(line => $"        {line}\n")), StringComparison.Ordinal);

    private static string Group(string name) => $"        {name}:\n          hosts:\n            {name}.lxc:\n";
}
