using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Inventory.EndToEnd.Tests.Fixtures;
using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Wrappers;

/// <summary>
/// From the workstation: what a script starts in the controller with an environment's secret, and that it starts nothing with any other.
/// </summary>
internal sealed class RightSecretTests
{
    private static readonly string[] Environments = ["staging", "production"];

    private static readonly Dictionary<string, string[]> Scripts = new()
    {
        ["build"] = ["web"],
        ["deploy"] = ["web"],
        ["destroy"] = ["web", "--yes"],
        ["ansible"] = ["all", "-m", "ping"],
        ["ansible-playbook"] = ["playbooks/deploy.yml"],
    };

    private Lab lab;
    private StandInController controller;
    private OwnSecrets secrets;

    private static IEnumerable<string> Names => Scripts.Keys;

    private static IEnumerable<TestCaseData> Thefts =>
        from theft in Theft.OneOfEachKind from environment in Environments select new TestCaseData(theft, environment);

    private bool SomethingRan => File.Exists(controller.PathOf("ran"));

    [OneTimeSetUp]
    public void Begin()
    {
        lab = new Lab();
        controller = new StandInController(lab);
        foreach (var tool in new[] { "ansible", "ansible-playbook", "lxc-inventory" })
            lab.Write($"tools/{tool}", "#!/usr/bin/python3\nopen('/srv/project/ran', 'a')\n");
        secrets = new OwnSecrets(Directory.CreateDirectory(controller.PathOf("../config/lxc-inventory")).FullName);
        foreach (var environment in Environments)
        {
            secrets.Write(OwnSecrets.Password(environment), $"password of {environment}\n");
            Must(controller.Run("secrets", "create", environment));
            secrets.LayAside(environment);
            Must(controller.Run("secrets", "rotate", environment, "--password"));
        }

        secrets.Keep();
    }

    [OneTimeTearDown]
    public void End()
    {
        controller.Dispose();
        lab.Dispose();
    }

    [SetUp]
    public void Restore()
    {
        secrets.Restore();
        File.Delete(controller.PathOf("ran"));
    }

    [TestCaseSource(nameof(Names))]
    public void With_the_right_secret_a_tool_is_started(string script)
    {
        Must(Run("production", script));

        Assert.That(SomethingRan);
    }

    [TestCaseSource(nameof(Thefts))]
    public void With_any_other_none_is(Theft theft, string environment)
    {
        theft.Commit(secrets, environment, Environments.Single(other => other != environment));

        // All at once, to save time.
        foreach (var (script, run) in Scripts.Keys.AsParallel().WithDegreeOfParallelism(Scripts.Count).Select(script => (script, Run(environment, script))).ToList())
        {
            Assert.That(run.ExitCode, Is.EqualTo(1), run.ToString());
            Assert.That(run.Out, Is.Empty);
            var said = run.Error.Replace($"== {environment}: inventory/{environment}\n", "", StringComparison.Ordinal).TrimEnd();
            Assert.That(said, Does.StartWith($"scripts/{script}: ").Or.StartWith("secrets: ").And.Not.Contain('\n'));
            Assert.That(said, Does.Contain(theft.ToldOf(environment)).And.Contain(secrets.Folder), "what is wrong, and where it goes");
        }

        Assert.That(SomethingRan, Is.False);
    }

    private CommandResult Run(string environment, string script) =>
        controller.Run(script, ["--env", environment, "--confirm", environment, .. Scripts[script]]);

    private static void Must(CommandResult result) => Assert.That(result.ExitCode, Is.Zero, result.ToString());
}
