using System;
using System.IO;
using System.Linq;
using NUnit.Framework;

namespace Inventory.Contract.Tests;

/// <summary>A machine for scripts/dns to change: a folder is its /etc, and programs stand in that note how they are called.</summary>
internal sealed class Workstation : IDisposable
{
    public const string Hosts = "127.0.0.1 localhost\n";
    public const string Route = "10.86.3.0/24 via 10.0.9.2";

    private static readonly string[] Verbs = [" add ", " delete ", " restart", " reload ", " revert "];

    private readonly TemporaryProject project = new();

    public Workstation()
    {
        project.CopyFolder("scripts");
        project.Environment.Add("LXC_DNS_ETC", project.PathOf("etc"));
        project.Write("etc/hosts", Hosts);
        project.Write("etc/resolv.conf", "nameserver 10.0.0.1\n");
        project.Write(".controller/ssh_config", "");
        StandIn("uname", "echo Linux");
        StandIn("id", "echo 0");
        StandIn("ssh", """
            case "$*" in
            *-G*) echo hostname 10.0.9.2 ;;
            *"'lxc-inventory' 'status'"*) printf '%s\n' 'NAME P C B S A' 'web.lxc yes yes yes RUNNING 10.86.3.20 c' 'logs.lxc yes no no - - c' 'web.elsewhere yes yes yes RUNNING 10.86.3.9 c' && exit 3 ;;
            *) echo 'controller.dev | SUCCESS => { "changed": false, "msg": "10.86.3.0/24 10.86.3.1 lxc"}' ;;
            esac
            """);
        StandIn("ip", $"""
            case "$*" in
            *"route get"*) echo "10.0.9.2 dev lxcdev0 src 10.0.9.1" ;;
            *"route show"*) cat {project.PathOf("route")} 2>/dev/null || true ;;
            *"route add"*) echo "{Route} dev lxcdev0" >{project.PathOf("route")} ;;
            *"route delete"*) rm {project.PathOf("route")} ;;
            esac
            """);
        foreach (var program in new[] { "resolvectl", "nmcli", "service", "systemctl", "dnsmasq" })
            StandIn(program, "");
    }

    public string PathOf(string relative) => project.PathOf(relative);

    public void Write(string relative, string text) => project.Write(relative, text);

    /// <summary>Makes the controller say something else.</summary>
    public void Says(string former, string text) => project.Edit("tools/ssh", former, text);

    /// <summary>Replaces a program by one that notes how it is called, and then does that.</summary>
    public void StandIn(string program, string script) =>
        project.WriteProgram($"tools/{program}", $"#!/bin/sh\necho \"{program} $*\" >>{PathOf("calls")}\n{script}\n");

    public string Etc(string file) => File.ReadAllText(PathOf($"etc/{file}"));

    /// <summary>Every call, a line each.</summary>
    public string Calls() => File.Exists(PathOf("calls")) ? File.ReadAllText(PathOf("calls")) : "";

    /// <summary>The calls that change something.</summary>
    public string[] Changes() => [.. Calls().Split('\n').Where(call => Verbs.Any(call.Contains))];

    public Outcome Dns(params string[] arguments) => Child.Run("/", project.InItsEnvironment([PathOf("scripts/dns"), .. arguments]));

    public void Must(params string[] arguments)
    {
        var outcome = Dns(arguments);
        Assert.That(outcome, Is.EqualTo(outcome.Quiet));
    }

    /// <summary>The one line in which it refuses.</summary>
    public string Refusal(params string[] arguments)
    {
        var outcome = Dns(arguments);
        Assert.That(outcome.Status, Is.EqualTo(1), outcome.ToString());
        Assert.That(outcome.Errors.Trim(), Does.StartWith("scripts/dns: ").And.Not.Contain("\n"));
        return outcome.Errors;
    }

    public void Dispose() => project.Dispose();
}
