using System.Collections.Generic;
using System.Linq;
using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.Contract.Tests.Secrets;

/// <summary>The right secret works; with any other nothing runs, and one line says which is missing and where it goes.</summary>
[TestFixtureSource(nameof(Fixtures))]
internal sealed class RightSecretTests(AnsibleInstallation ansible, string environment)
{
    private static readonly Dictionary<string, string[]> Commands = new()
    {
        ["build"] = ["ansible-playbook", "playbooks/build.yml", "--limit", "web"],
        ["deploy"] = ["ansible-playbook", "playbooks/deploy.yml"],
        ["destroy"] = ["ansible-playbook", "playbooks/destroy.yml", "-e", "target=web.lxc"],
        ["ad hoc"] = ["ansible", "all", "-m", "file", "-a", "path=/srv/project/ran state=touch"],
    };

    private SecretsProject project;
    private OwnSecrets secrets;

    private static IEnumerable<object[]> Fixtures =>
        from ansible in AnsibleInstallation.All from name in new[] { "staging", "production" } select new object[] { ansible, name };

    private static IEnumerable<string> Names => Commands.Keys;

    private static IEnumerable<TestCaseData> Thefts =>
        from theft in Theft.All from command in Names select new TestCaseData(theft, command);

    private string Other => environment == "staging" ? "production" : "staging";

    [OneTimeSetUp]
    public void Create()
    {
        project = new SecretsProject(ansible);
        project.Mark(environment);
        project.Create("staging");
        project.Create("production");
        secrets = new OwnSecrets(project.Own(""));
        secrets.LayAside(environment);
        SecretsProject.Must(project.Run("scripts/secrets", "rotate", environment, "--password"));
        secrets.Keep();
    }

    [OneTimeTearDown]
    public void Remove() => project?.Dispose();

    [SetUp]
    public void Restore() => secrets.Restore();

    [TestCaseSource(nameof(Names))]
    public void The_right_secret_works(string command)
    {
        var run = project.Launch(environment, Commands[command]);

        Assert.That(run.Status, Is.Zero, run.ToString());
        Assert.That(project.SomethingRan, run.ToString());
    }

    [TestCaseSource(nameof(Thefts))]
    public void Any_other_runs_nothing(Theft theft, string command)
    {
        theft.Commit(secrets, environment, Other);

        var run = project.Launch(environment, Commands[command]);

        Assert.That(run.Status, Is.EqualTo(1), run.ToString());
        Assert.That(project.SomethingRan, Is.False, run.ToString());
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1), run.ToString());
        Assert.That(run.Errors, Does.Contain(theft.ToldOf(environment)));
        Assert.That(run.Errors, Does.Contain(secrets.Folder), "where it goes");
    }
}
