using System.IO;
using Inventory.EndToEnd.Tests.Fixtures;
using Inventory.Testing;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Wrappers;

/// <summary>What a person types on a terminal: the vault password, and secrets that nobody can make.</summary>
internal sealed class TypedSecretsTests
{
    private const string Password = "correct horse 'battery'";
    private const string Other = "$HOME and staples `x`";
    private const string Known = "it's \"{{ known }}\" = grün";
    private const string Asked = "Vault password of staging: ";
    private const string AskedNew = "New vault password of staging: ";
    private const string AskedMail = "mail_password of staging: ";
    private const string Again = "again: ";
    private const string KeyInstalled = "anything else leaves all as it was: ";

    private Lab lab;
    private StandInController controller;
    private OwnSecrets secrets;
    private string manifest;
    private CommandResult creation;

    private string Manifest => controller.PathOf("inventory/secrets.yml");

    [OneTimeSetUp]
    public void Begin()
    {
        lab = new Lab();
        controller = new StandInController(lab);
        File.AppendAllText(Manifest, "  mail_password: {purpose: mail, used_by: nobody, environments: [staging], kind: ask}\n");
        secrets = new OwnSecrets(controller.PathOf("../config/lxc-inventory"));
        creation = Type(
            [("Vault password of staging, a new one: ", Password), (Again, Password), (AskedMail, Known), (Again, Known)], "secrets", "create", "staging");
        Assert.That(creation.ExitCode, Is.Zero, creation.ToString());
        secrets.Keep();
        manifest = File.ReadAllText(Manifest);
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
        File.WriteAllText(Manifest, manifest);
    }

    [Test]
    public void A_file_is_made_with_what_is_typed_and_nothing_of_it_is_shown()
    {
        Assert.That(Plain(Password), Does.Contain("mail_password: !unsafe 'it''s \"{{ known }}\" = grün'\n"));
        Assert.That(creation.Out, Does.Not.Contain(Password).And.Not.Contain(Known));
        Assert.That(Directory.GetFiles(secrets.Folder, "*.password"), Is.Empty);
    }

    [Test]
    public void A_command_runs_with_the_password_that_is_typed()
    {
        var run = Type([(Asked, Password)], "ansible", "--env", "staging", "report", "x");

        Assert.That(run.ExitCode, Is.Zero, run.ToString());
        Assert.That(run.Out, Does.Contain("[\"x\"]").And.Not.Contain(Password));
    }

    [TestCase(Other, "the vault password of staging does not open")]
    [TestCase("", "the vault password of staging is empty")]
    public void With_another_one_nothing_runs(string typed, string told)
    {
        var run = Type([(Asked, typed)], "ansible", "--env", "staging", "report", "x");

        Assert.That(run.ExitCode, Is.EqualTo(1), run.ToString());
        Assert.That(run.Out, Does.Contain(told).And.Not.Contain("[\"x\"]"));
    }

    [Test]
    public void A_secret_that_only_a_person_knows_is_replaced()
    {
        var rotation = Type([(Asked, Password), (AskedMail, Other), (Again, Other)], "secrets", "rotate", "staging", "mail_password");

        Assert.That(rotation.ExitCode, Is.Zero, rotation.ToString());
        Assert.That(Plain(Password), Does.Contain($"mail_password: !unsafe '{Other}'\n"));
    }

    [Test]
    public void A_new_vault_password_takes_the_place_of_the_former()
    {
        var rotation = Type([(Asked, Password), (AskedNew, Other), (Again, Other)], "secrets", "rotate", "staging", "--password");

        Assert.That(rotation.ExitCode, Is.Zero, rotation.ToString());
        Assert.That(rotation.Out, Does.Contain("give the new one to whatever keeps it"));
        Assert.That(Type([(Asked, Other)], "secrets", "verify", "staging").ExitCode, Is.Zero);
        Assert.That(Type([(Asked, Password)], "secrets", "verify", "staging").Out, Does.Contain("does not open"));
    }

    [TestCase(AskedNew, Other, Again, Password, "they differ", "--password")]
    [TestCase(AskedNew, "too short", Again, "too short", "less than 12 characters", "--password")]
    [TestCase(AskedMail, "too short", Again, "too short", "less than 12 characters", "mail_password")]
    [TestCase(KeyInstalled, "yes", "", "", "nothing is changed", "environment_ssh_key")]
    public void A_slip_changes_nothing(string prompt, string typed, string next, string then, string told, string what)
    {
        var before = File.ReadAllText(secrets.PathOf("staging.vault.yml"));

        var rotation = Type([(Asked, Password), (prompt, typed), (next, then)], "secrets", "rotate", "staging", what);

        Assert.That(rotation.ExitCode, Is.EqualTo(1), rotation.ToString());
        Assert.That(rotation.Out, Does.Contain(told));
        Assert.That(File.ReadAllText(secrets.PathOf("staging.vault.yml")), Is.EqualTo(before));
        Assert.That(File.ReadAllText(Manifest), Is.EqualTo(manifest));
    }

    [Test]
    public void A_new_key_waits_for_the_environments_name()
    {
        var rotation = Type([(Asked, Password), (KeyInstalled, "staging")], "secrets", "rotate", "staging", "environment_ssh_key");

        Assert.That(rotation.ExitCode, Is.Zero, rotation.ToString());
        var key = Type([(Asked, Password)], "secrets", "public-key", "staging").Out.Split('\n')[1].Trim();
        Assert.That(rotation.Out, Does.Contain($"the new key, for the machines' authorized_keys: {key}"));
        Assert.That(creation.Out, Does.Not.Contain(key));
    }

    private CommandResult Type((string Prompt, string Typed)[] answers, string script, params string[] arguments) =>
        controller.Answer(answers, script, arguments);

    private string Plain(string password) =>
        Command.Must("ansible-vault", "view", "--vault-password-file", lab.Write("password", password), secrets.PathOf("staging.vault.yml"));
}
