using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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
    private string[] files;

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
        Keep($"{environment}.password", "former.password");
        Keep($"{environment}.vault.yml", "former.vault.yml");
        SecretsProject.Must(project.Run("scripts/secrets", "rotate", environment, "--password"));
        files = Directory.GetFiles(project.Own(""));
        foreach (var file in files)
            File.Copy(file, file + ".kept");
    }

    [OneTimeTearDown]
    public void Remove() => project?.Dispose();

    [SetUp]
    public void Restore()
    {
        foreach (var file in files)
            File.Copy(file + ".kept", file, overwrite: true);
    }

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
        theft.Commit(project, environment, Other);

        var run = project.Launch(environment, Commands[command]);

        Assert.That(run.Status, Is.EqualTo(1), run.ToString());
        Assert.That(project.SomethingRan, Is.False, run.ToString());
        Assert.That(run.Output, Is.Empty);
        Assert.That(run.Errors.TrimEnd().Split('\n'), Has.Length.EqualTo(1), run.ToString());
        Assert.That(run.Errors, Does.Contain(theft.Told.Replace("ENV", environment, StringComparison.Ordinal)));
        Assert.That(run.Errors, Does.Contain(project.Own("")), "where it goes");
    }

    private void Keep(string from, string to) => File.Copy(project.Own(from), project.Own(to));
}
