using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.Contract.Tests.Secrets;

/// <summary>
/// lxc-inventory check, which asks scripts/secrets check, finds secrets wherever they are planted, and none in this repository. The
/// project lies where a controller has it, so that development's values are at hand.
/// </summary>
internal sealed class PlantedSecretsTests
{
    // Not as one word, or this file would be found.
    private const string Header = "$ANSIBLE_VAULT" + ";1.2;AES256;staging\n6162\n";
    private const string Key = "-----BEGIN OPENSSH " + "PRIVATE KEY-----\nb3Bl\n";
    private const string Value = "Xk3jd92kfLmPq8sZtY41vBnM7cRw5eUa";
    private SecretsProject project;

    private static IEnumerable<TestCaseData> Ways
    {
        get
        {
            yield return Way("a vault's file, committed", "vars.yml", Header, "commit");
            yield return Way("a vault's text within other YAML, staged", "vars.yml", $"password: !vault |\n  {Header}", "stage");
            yield return Way("staged, and then removed from the folder", "vars.yml", Header, "stage and remove");
            yield return Way("not added yet, and not ignored", "vars.yml", Header, "leave");
            yield return Way("a name beyond ASCII", "docs/schlüssel.key", "x\n", "force");
            yield return Way("ignored, but added by force", "own.local.json", Header, "force");
            yield return Way("a private key", "notes.txt", Key, "stage");
            yield return Way("a private key in a binary file", "notes.bin", "\0\0" + Key, "stage");
            yield return Way("a private key in base64", "notes.txt", Convert.ToBase64String(Encoding.ASCII.GetBytes(Key)), "stage");
            yield return Way("a file that is named like a password", "staging.password", "x\n", "force");
            yield return Way("development's value", "docs/how.md", $"log in with {Value}.\n", "stage");
            yield return Way("development's value in base64", "docs/how.md", Convert.ToBase64String(Encoding.ASCII.GetBytes(Value)), "stage");
            yield return Way("development's value in hexadecimal", "docs/how.md", Convert.ToHexStringLower(Encoding.ASCII.GetBytes(Value)), "stage");
            yield return Way("development's value as a file's name", $"docs/{Value}", "x\n", "stage");
            yield return Way("development's value in a link's target", "link", Value, "link");
        }
    }

    [SetUp]
    public void Create()
    {
        Requires.Programs("git");
        project = new SecretsProject(AnsibleInstallation.Host);
        project.Write("home/.local/share/lxc-inventory/secrets/development/database_password", Value + "\n");
        Git("init -q && git add -A && git -c user.name=t -c user.email=t@t commit -qm first");
    }

    [TearDown]
    public void Remove() => project?.Dispose();

    [TestCaseSource(nameof(Ways))]
    public void Each_is_found(string path, string text, string how)
    {
        Assert.That(Check(), Is.EqualTo(new Outcome(0, "no secret found\n", "")));
        Plant(path, text, how);

        var check = project.Run(Repository.Executable, "check");

        Assert.That(check.Status, Is.EqualTo(1), check.ToString());
        Assert.That(check.Errors, Is.Empty);
        Assert.That(check.Output, Does.Match(how == "link" || path.Contains(Value, StringComparison.Ordinal)
            ? "(?m)^.:1:1: .*where a link leads, has a secret value of development; "
            : $"(?m)^{path}:{(text.EndsWith("  " + Header, StringComparison.Ordinal) ? 2 : 1)}:1: (has|is) .+; "));
        Assert.That(check.ToString(), Does.Not.Contain(Value).And.Not.Contain("PRIVATE KEY-----"), "it says where, not what");
    }

    [Test]
    public void What_was_committed_and_removed_is_found_in_the_history()
    {
        Plant("vars.yml", Header, "commit");
        Git("rm -q vars.yml && git -c user.name=t -c user.email=t@t commit -qm third");

        Assert.That(Check().Status, Is.Zero);
        Assert.That(project.Run("scripts/secrets", "check", "--history").Output, Does.StartWith("commit "));
    }

    [Test]
    public void An_environments_value_is_found_once_it_is_opened()
    {
        project.Create("staging");
        var plain = project.Run("sh", "-c", "ansible-vault view --vault-id staging@$HOME/.config/lxc-inventory/staging.password $HOME/.config/lxc-inventory/staging.vault.yml");
        project.Write("project/copy.txt", plain.Output.Replace("PRIVATE KEY", "", StringComparison.Ordinal));

        Assert.That(Check().Status, Is.Zero);
        Assert.That(project.Run("scripts/secrets", "check", "staging").Output, Does.Match("copy.txt:[0-9]+: has a secret value of staging; "));
    }

    [Test]
    public void A_password_file_that_others_may_read_is_found()
    {
        File.WriteAllText(project.Own("staging.password"), "x");

        Assert.That(Check().Output, Does.Contain("staging.password:1: can be used by others; run chmod go= "));
    }

    [Test]
    public void There_is_none_in_this_repository()
    {
        Requires.That(Directory.Exists(Repository.PathOf(".git")) || File.Exists(Repository.PathOf(".git")), "no git checkout");
        string[] config = ["env", $"XDG_CONFIG_HOME={project.Folder}", $"ANSIBLE_CONFIG={Repository.PathOf("ansible.cfg")}"];

        var check = Child.Run("/", [.. config, Repository.PathOf("scripts/secrets"), "check"]);
        var all = Child.Run(Repository.Root, [.. config, Repository.Executable, "check"]);

        Assert.That(check, Is.EqualTo(new Outcome(0, "no secret found\n", "")));
        Assert.That(all.Output, Does.StartWith("0 findings in 3 environments: "));
    }

    [Test]
    public void Where_it_cannot_be_looked_for_that_is_found()
    {
        Directory.Delete(project.PathOf("project/.git"), recursive: true);

        Assert.That(project.Run(Repository.Executable, "check").Output, Does.Contain("scripts/secrets:1:1: cannot look for secrets: ").And.Contain("git sees no work tree"));
    }

    private static TestCaseData Way(string name, string path, string text, string how) =>
        new TestCaseData(path, text, how).SetArgDisplayNames(name);

    private void Plant(string path, string text, string how)
    {
        if (how == "link")
            File.CreateSymbolicLink(project.PathOf($"project/{path}"), text);
        else
            project.Write($"project/{path}", text);
        if (how != "leave")
            Git($"add -f '{path}'");
        if (how == "commit")
            Git("-c user.name=t -c user.email=t@t commit -qm second");
        if (how == "stage and remove")
            File.Delete(project.PathOf($"project/{path}"));
    }

    private Outcome Check() => project.Run("scripts/secrets", "check");

    private void Git(string line) => SecretsProject.Must(project.Run("sh", "-c", $"git {line}"));
}
