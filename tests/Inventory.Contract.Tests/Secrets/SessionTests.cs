using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using NUnit.Framework;

namespace Inventory.Contract.Tests.Secrets;

/// <summary>What is to be seen of the secrets while a command has them, and after it.</summary>
[TestFixtureSource(typeof(AnsibleInstallation), nameof(AnsibleInstallation.All))]
internal sealed class SessionTests(AnsibleInstallation ansible)
{
    // Ansible's own files and folders too; the session's folder is copied with what a link or a socket leaves.
    private const string Look = """
        mkdir /srv/project/seen; cat /proc/[0-9]*/cmdline >/srv/project/seen/processes 2>/dev/null;
        cp -r "${SSH_AUTH_SOCK%/*}"/vault.yml $HOME /tmp/*ansible* /srv/project/seen/ 2>/dev/null;
        rm -rf /srv/project/seen/home/.config; echo "$SSH_AUTH_SOCK" >/srv/project/session
        """;

    private SecretsProject project;

    [OneTimeSetUp]
    public void Create()
    {
        project = new SecretsProject(ansible);
        project.Mark("staging");
        project.Create("staging");
    }

    [OneTimeTearDown]
    public void Remove() => project?.Dispose();

    [Test]
    public void No_value_is_in_a_process_list_a_file_or_the_output()
    {
        string[] secrets = [.. Values(), "password of staging"];

        var run = project.Launch("staging", "ansible", "web.lxc", "-vvvv", "-m", "shell", "-a", Look);

        Assert.That(run.Status, Is.Zero, run.ToString());
        var seen = Directory.GetFiles(project.PathOf("project/seen"), "*", SearchOption.AllDirectories);
        Assert.That(seen.Select(Path.GetFileName), Is.SupersetOf(new[] { "processes", "vault.yml" }));
        Assert.That(File.ReadAllText(project.PathOf("project/seen/processes")), Does.Contain("lxc-inventory").And.Contain("ansible"));
        foreach (var text in seen.Select(File.ReadAllText).Append(run.ToString()))
            Assert.That(secrets.Where(secret => text.Contains(secret, StringComparison.Ordinal)), Is.Empty);
        IsGone();
    }

    [Test]
    public void Nothing_stays_of_a_command_that_was_killed()
    {
        var run = project.Launch("staging", "ansible", "web.lxc", "-m", "shell", "-a",
            "echo $SSH_AUTH_SOCK >/srv/project/session; kill -9 $(pgrep -f 'ansible web.lxc.*[s]rv/project/session')");

        Assert.That(run.Status, Is.Not.Zero, run.ToString());
        IsGone();
    }

    private void IsGone()
    {
        var session = Path.GetDirectoryName(File.ReadAllText(project.PathOf("project/session")).Trim()) ?? "";
        Assert.That(session, Does.StartWith("/dev/shm/lxc-inventory."));
        for (var clock = Stopwatch.StartNew(); Directory.Exists(session) && clock.Elapsed < TimeSpan.FromSeconds(10);)
            Thread.Sleep(50);
        Assert.That(session, Does.Not.Exist);
        Assert.That(Child.Run("/", ["pgrep", "-f", $"ssh-agent.*{session}"]).Output, Is.Empty);
    }

    private string[] Values()
    {
        var plain = project.Run("sh", "-c",
            "ansible-vault view --vault-id staging@$HOME/.config/lxc-inventory/staging.password $HOME/.config/lxc-inventory/staging.vault.yml");
        SecretsProject.Must(plain);
        string[] values =
        [
            .. Regex.Matches(plain.Output, "'([A-Za-z0-9]{32,})'").Select(match => match.Groups[1].Value),
            .. plain.Output.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line.Length > 40).Select(line => line.Trim()),
        ];
        Assert.That(values, Has.Length.GreaterThan(4));
        return values;
    }
}
