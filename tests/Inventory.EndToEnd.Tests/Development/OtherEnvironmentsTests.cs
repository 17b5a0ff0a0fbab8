using System;
using System.Collections.Generic;
using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Development;

/// <summary>Staging and production for real, on two servers each, by the same scripts from the same controller.</summary>
[Order(9)]
internal sealed class OtherEnvironmentsTests
{
    private static readonly Dictionary<string, Servers> Of = [];

    private static Checkout Checkout => OneController.Checkout;

    [OneTimeTearDown]
    public void End()
    {
        Servers.Remove(Checkout, Of.Values);
        Of.Clear();
    }

    [Order(1)]
    [TestCase("staging", 10)]
    [TestCase("production", 20)]
    public void Two_servers_and_the_environments_secrets_make_running_services(string environment, int number)
    {
        var servers = Of[environment] = new Servers(Checkout.Running(), environment, number);
        Assert.That(servers.Run("deploy").Out, Does.Contain("belongs to no environment yet").And.Contain("playbooks/lxc_hosts.yml"));

        var seen = SeenProcesses.During(() =>
        {
            servers.Must("ansible-playbook", "playbooks/lxc_hosts.yml");
            servers.Must("deploy");
        });

        var secrets = new[] { servers.Password, DatabasePassword(servers) };
        Assert.That(seen.Where(line => secrets.Any(line.Contains)), Is.Empty);
        Assert.That(seen, Has.Some.Contains("ansible-playbook"), "it has looked");
        foreach (var secret in secrets)
            Assert.That(FilesOfTheController(secret), Is.Empty);
    }

    [Test, Order(2)]
    public void A_second_run_on_the_servers_changes_nothing() =>
        Recap.IsUnchanged(Of["staging"].Must("ansible-playbook", "playbooks/lxc_hosts.yml"));

    [Test, Order(3)]
    public void The_same_services_answer_in_all_three_environments()
    {
        Checkout.Deployed("all");
        Checkout.Must("ansible", Note("controller.dev", "proxy.lxc", "of development"));
        Of["staging"].Must("ansible", Note("node1.staging.example", "proxy.staging.lxc", "of staging"));
        Of["production"].Must("ansible", Note("node1.production.example", "proxy.production.lxc", "of production"));

        Assert.That(Checkout.Must("ansible", Notes("controller.dev", "proxy.lxc")), Does.Contain("of development"));
        Assert.That(
            Of["staging"].Must("ansible", Notes("node1.staging.example", "proxy.staging.lxc")),
            Does.Contain("of staging").And.Not.Contain("of development"));
        Assert.That(
            Of["production"].Must("ansible", Notes("node1.production.example", "proxy.production.lxc")),
            Does.Contain("of production").And.Not.Contain("of staging"));
    }

    [Test, Order(3)]
    public void Containers_find_and_reach_those_of_the_other_machine_without_translation()
    {
        var staging = Of["staging"];
        staging.Shell("web.staging.lxc", "logger across machines");

        Eventually.Holds(
            () => staging.Shell("logs.staging.lxc", "cat /var/log/remote/web.log").Contains("across machines", StringComparison.Ordinal),
            "the message arrived on the other machine");
        Assert.That(staging.Shell("logs.staging.lxc", "ss -Htn sport = :514"), Does.Match(@":514 +10\.87\.1\."));
        Assert.That(staging.Shell("logs.staging.lxc", "getent ahostsv4 web.staging.lxc"), Does.StartWith("10.87.1."));
    }

    [Test, Order(4)]
    public void A_server_that_starts_again_brings_back_its_containers_and_its_routes()
    {
        var staging = Of["staging"];
        Command.Must(Machine.Script("server.sh"), "restart", Checkout.Folder, "node1.staging.example");

        Eventually.Holds(
            () => staging.Run("ansible", Notes("node2.staging.example", "proxy.staging.lxc")).Out.Contains("of staging", StringComparison.Ordinal),
            "the services answer the other machine again",
            seconds: 120);
    }

    [Test, Order(5)]
    public void A_machine_of_another_environment_is_left_alone()
    {
        var staging = Of["staging"];
        staging.Shell("node2.staging.example", "echo production >/etc/lxc-environment");

        var refused = staging.Run("deploy");

        staging.Shell("node2.staging.example", "echo staging >/etc/lxc-environment");
        Assert.That(refused.ExitCode, Is.Not.Zero, refused.ToString());
        Assert.That(refused.Out, Does.Contain("node2.staging.example belongs to production, not to staging: nothing is changed"));
        Assert.That(Recap.Changed(refused.Out), Is.Empty);
    }

    [Test, Order(6)]
    public void A_destroyed_container_comes_back_with_its_volume()
    {
        var production = Of["production"];
        Assert.That(production.Must("destroy", "logs.production.lxc", "--yes", "--force"), Does.Contain("stays: /srv/volumes/logs-log"));
        Assert.That(production.Shell("node2.production.example", "lxc-ls"), Does.Not.Contain("logs"));

        production.Must("build", "logs.production.lxc");

        Assert.That(production.Shell("logs.production.lxc", "ls /var/log/remote"), Does.Contain("web.log"));
    }

    private static string[] Note(string from, string proxy, string text) =>
        [from, "-m", "uri", "-a", $"url=http://{proxy}/notes method=POST body='{text}' status_code=200,201,204"];

    private static string[] Notes(string from, string proxy) =>
        [from, "-m", "uri", "-a", $"url=http://{proxy}/notes return_content=true"];

    private static string DatabasePassword(Servers servers)
    {
        var settings = JObject.Parse(servers.Shell($"web.{servers.Environment}.lxc", "cat /etc/notes.json"));
        return settings.Value<string>("password") ?? throw new InvalidOperationException("the application has no password");
    }

    private static string FilesOfTheController(string text) =>
        Checkout.Run(
            "ssh", "controller.dev", "grep", "-rlF", "--exclude-dir=secrets", "--", text, "/etc", "/root", "/home", "/tmp", "/run", "/dev/shm", "/var/log", "/var/tmp").Out;
}
