using System;
using System.IO;
using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Wrappers;

/// <summary>An environment is one word, and a run has one environment.</summary>
internal sealed class EnvironmentTests
{
    private Lab lab;
    private StandInController controller;

    [OneTimeSetUp]
    public void Begin()
    {
        lab = new Lab();
        controller = new StandInController(lab);
        var secrets = Directory.CreateDirectory(controller.PathOf("../config/lxc-inventory")).FullName;
        File.WriteAllText(Path.Combine(secrets, "production.password"), "only for this test\n");
        File.SetUnixFileMode(Path.Combine(secrets, "production.password"), Modes.Secret);
        var created = controller.Run("secrets", "create", "production");
        Assert.That(created.ExitCode, Is.Zero, created.ToString());
    }

    [OneTimeTearDown]
    public void End()
    {
        controller.Dispose();
        lab.Dispose();
    }

    [TestCase("-i", "inventory/production")]
    [TestCase("-iinventory/production")]
    [TestCase("-vi", "inventory/production")]
    [TestCase("--inventory", "inventory/production")]
    [TestCase("--inventory=inventory/production/hosts.yml")]
    [TestCase("-i", "inventory/development/../production")]
    [TestCase("-i", "/srv/project/inventory/production")]
    [TestCase("-i", "inventory/development", "-i", "inventory/production")]
    [TestCase("-i", "inventory")]
    [TestCase("-i", "web.lxc,")]
    public void Another_environments_inventory_is_refused(params string[] arguments)
    {
        var refusal = controller.Run("ansible", [.. arguments, "report"]);
        Assert.That(refusal.ExitCode, Is.EqualTo(1));
        Assert.That(refusal.Out, Is.Empty);
        Assert.That(refusal.Error, Does.Contain("is not of the environment development; name an environment with --env"));
        Assert.That(refusal.Error.Trim(), Does.Not.Contain('\n'));
    }

    [Test]
    public void The_environments_own_inventory_is_not_refused() =>
        Assert.That(controller.Run("ansible", "report", "-i", "inventory/development/blueprint.yml", "-a", "-i x").Out, Does.Contain("\"-i x\""));

    [Test]
    public void An_environment_without_its_secrets_runs_nothing()
    {
        var refusal = controller.Run("ansible", "--env", "staging", "report");
        Assert.That(refusal.ExitCode, Is.EqualTo(1));
        Assert.That(refusal.Out, Is.Empty);
        Assert.That(refusal.Error, Does.Contain("the secrets of staging are missing").And.Contain("staging.vault.yml"));
    }

    [Test]
    public void Production_wants_its_name_and_says_first_where_it_would_run()
    {
        var refusal = controller.Run("ansible", "--env", "production", "web", "-a", "uptime");
        Assert.That(refusal.ExitCode, Is.EqualTo(1));
        Assert.That(refusal.Out, Is.Empty);
        var said = refusal.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.That(said[0], Is.EqualTo("== production: inventory/production"));
        Assert.That(said[1], Is.EqualTo("would run on web.lxc"));
        Assert.That(said.Last(), Is.EqualTo("scripts/ansible: nothing was done in production: it wants its name; say: --confirm production"));
    }

    [TestCase("production", 0, "[\"x\"]")]
    [TestCase("staging", 1, "nothing was done in production: \"staging\" is not its name")]
    [TestCase("", 1, "nothing was done in production: \"\" is not its name")]
    public void Production_asks_for_its_name_on_a_terminal(string typed, int status, string said)
    {
        var result = controller.Answer([("Type its name to go on: ", typed)], "ansible-playbook", "--env", "production", "report", "x");
        Assert.That(result.Out, Does.Contain("would run on web.lxc").And.Contain(said));
        Assert.That(result.ExitCode, Is.EqualTo(status));
    }

    [Test]
    public void Production_runs_when_it_is_named()
    {
        var result = controller.Run("ansible-playbook", "--env=production", "--confirm", "production", "--", "report", "x");
        Assert.That(result.Out, Does.Contain("/srv/project/inventory/production").And.Contain("[\"x\"]"), result.ToString());
        Assert.That(result.ExitCode, Is.Zero);
    }

    [Test]
    public void What_only_shows_production_does_not_ask()
    {
        var result = controller.Run("ansible", "--env", "production", "web", "--list-hosts");
        Assert.That(result.Error, Is.EqualTo("== production: inventory/production\n"));
        Assert.That(result.ExitCode, Is.Zero);
    }

    [TestCase("production")]
    [TestCase("staging")]
    public void A_confirmation_of_another_environment_is_misuse(string confirmed) =>
        Assert.That(controller.Run("build", "--confirm", confirmed, "web.lxc").ExitCode, Is.EqualTo(2));
}
