using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using NUnit.Framework;

namespace Inventory.Contract.Tests.Secrets;

/// <summary>scripts/secrets: an environment's file from its making to its rotation, and where its password comes from.</summary>
internal sealed class SecretFilesTests
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private SecretsProject project;

    [SetUp]
    public void Create()
    {
        project = new SecretsProject(AnsibleInstallation.Host);
        project.Create("staging");
    }

    [TearDown]
    public void Remove() => project?.Dispose();

    [Test]
    public void A_new_file_is_whole_and_its_owners_alone()
    {
        Assert.That(Secrets("verify", "staging").Status, Is.Zero);
        Assert.That(Secrets("missing", "staging"), Is.EqualTo(new Outcome(0, "", "")));
        Assert.That(File.GetUnixFileMode(project.Own("staging.vault.yml")), Is.EqualTo(Own));
        Assert.That(Vault, Does.StartWith("$ANSIBLE_VAULT" + ";1.2;AES256;staging\n"));
        Assert.That(Directory.GetFiles(project.Own("")), Has.Length.EqualTo(2), "nothing else is left there");
    }

    [Test]
    public void A_file_is_not_overwritten()
    {
        var before = Vault;

        Refuses(Secrets("create", "staging"), "is not overwritten");

        Assert.That(Vault, Is.EqualTo(before));
    }

    [Test]
    public void An_environment_without_a_file_lacks_all()
    {
        var missing = Secrets("missing", "production");

        Assert.That(missing.Status, Is.EqualTo(1));
        Assert.That(missing.Output, Does.Contain("database_password").And.Contain("environment_ssh_key"));
    }

    [Test]
    public void A_list_has_names_and_no_value()
    {
        var list = Secrets("list");

        Assert.That(list.Output, Does.Match("staging +database_password +present").And.Match("production +database_password +missing"));
        foreach (var value in Regex.Matches(Plain(), "'([A-Za-z0-9]{32,})'").Select(match => match.Groups[1].Value))
            Assert.That(list.ToString(), Does.Not.Contain(value));
    }

    [Test]
    public void Rotation_changes_the_values_but_not_the_key()
    {
        var before = Plain();
        var key = Secrets("public-key", "staging").Output;

        Assert.That(Secrets("rotate", "staging").Status, Is.Zero);

        Assert.That(Secrets("verify", "staging").Status, Is.Zero);
        Assert.That(Line(Plain(), "database_password"), Is.Not.EqualTo(Line(before, "database_password")));
        Assert.That(Line(Plain(), "environment_canary"), Is.Not.EqualTo(Line(before, "environment_canary")));
        Assert.That(Secrets("public-key", "staging").Output, Is.EqualTo(key).And.StartsWith("ssh-ed25519 "));
    }

    [Test]
    public void A_key_is_replaced_only_once_the_machines_have_it()
    {
        var before = Vault;

        Refuses(Secrets("rotate", "staging", "environment_ssh_key"), "until it is installed");
        Assert.That(Vault, Is.EqualTo(before));
        Assert.That(project.Run("env", "LXC_SECRETS_KEY_INSTALLED=yes", "scripts/secrets", "rotate", "staging", "environment_ssh_key").Status, Is.Zero);

        Assert.That(Secrets("verify", "staging").Status, Is.Zero);
    }

    [Test]
    public void A_file_that_the_controller_spoilt_is_not_taken_into_use()
    {
        var before = Vault;
        const string Tool = "scripts/lib/secrets/vault-tool";
        project.Write($"project/{Tool}", File.ReadAllText(project.PathOf($"project/{Tool}")).Replace(" verify) ", " verify) exit 1 ;; never) ", StringComparison.Ordinal));

        var broken = Secrets("rotate", "staging");

        Refuses(broken, "nothing is changed");
        Assert.That(Vault, Is.EqualTo(before));
        Assert.That(Directory.GetFiles(project.Own("")), Has.Length.EqualTo(2));
    }

    [Test]
    public void An_edit_leaves_nothing_behind_and_renews_the_canary()
    {
        project.Write("home/editor", """
            printf %s "$1" >$HOME/where
            stat -f -c %T "$1" >$HOME/kind
            stat -c %a "${1%/*}" >>$HOME/kind
            sed -i "s/^database_password: .*/database_password: !unsafe 'a new one of thirty-two characters {{ }}'/" "$1"
            """);
        var before = Line(Plain(), "environment_canary");

        var edit = project.Run("env", $"EDITOR=sh {project.PathOf("home/editor")}", "scripts/secrets", "edit", "staging");

        Assert.That(edit.Status, Is.Zero, edit.ToString());
        Assert.That(Line(Plain(), "database_password"), Does.Contain("a new one"));
        Assert.That(Line(Plain(), "environment_canary"), Is.Not.EqualTo(before));
        Assert.That(File.ReadAllText(project.PathOf("home/kind")), Is.EqualTo("tmpfs\n700\n"));
        Assert.That(File.ReadAllText(project.PathOf("home/where")), Does.StartWith("/dev/shm/").And.Not.Exist);
    }

    [TestCase("s/^database_password: .*/database_password: short/", "shorter than 32")]
    [TestCase("s/^database_password: .*/database_password: '{{ lookup(1234567890123456789012345678) }}'/", "would be a template")]
    [TestCase("s/^database_password: .*/data_base: '12345678901234567890123456789012'/", "lacks the secret database_password")]
    [TestCase("1i unknown: 1", "has unknown")]
    [TestCase("s/^database_password: .*/database_password: [/", "not YAML")]
    [TestCase("/^environment_canary/d", "the line environment_canary: is gone")]
    public void A_bad_edit_changes_nothing(string change, string told)
    {
        var before = Vault;
        project.Write("home/editor", $"sed -i \"{change}\" \"$1\"\n");

        Refuses(project.Run("env", $"EDITOR=sh {project.PathOf("home/editor")}", "scripts/secrets", "edit", "staging"), told);

        Assert.That(Vault, Is.EqualTo(before));
    }

    [Test]
    public void The_users_command_gives_the_password()
    {
        project.WriteOwn("secrets.conf", "command=echo password of {env}; echo and what else the entry has\n");
        File.Delete(project.Own("staging.password"));

        Assert.That(Secrets("verify", "staging").Status, Is.Zero);
    }

    [Test]
    public void A_command_that_fails_is_not_passed_over()
    {
        project.WriteOwn("secrets.conf", "command=false {env}\n");

        Refuses(Secrets("verify", "staging"), "the command «false {env}» failed");
    }

    [TestCase("staging.password")]
    [TestCase("staging.vault.yml")]
    public void A_file_that_others_may_read_is_refused(string name)
    {
        File.SetUnixFileMode(project.Own(name), Own | UnixFileMode.GroupRead);

        Refuses(Secrets("verify", "staging"), "chmod 600");
    }

    [Test]
    public void Files_inside_the_repository_are_refused()
    {
        Directory.Move(project.Own(""), project.PathOf("project/lxc-inventory"));

        Refuses(project.Run("env", "XDG_CONFIG_HOME=/srv/project", "scripts/secrets", "verify", "staging"), "inside the repository");
    }

    private string Vault => File.ReadAllText(project.Own("staging.vault.yml"));

    private Outcome Secrets(params string[] words) => project.Run(["scripts/secrets", .. words]);

    private string Plain()
    {
        var plain = project.Run("ansible-vault", "view", "--vault-id", $"staging@{project.Own("staging.password")}", project.Own("staging.vault.yml"));
        SecretsProject.Must(plain);
        return plain.Output;
    }

    private static string Line(string text, string name) =>
        text.Split('\n').First(line => line.StartsWith(name + ":", StringComparison.Ordinal));

    private static void Refuses(Outcome outcome, string told)
    {
        Assert.That(outcome.Status, Is.EqualTo(1), outcome.ToString());
        Assert.That(outcome.Errors, Does.Contain(told), outcome.ToString());
        Assert.That(outcome.Errors, Does.Not.Contain("Traceback"));
    }
}
