using System.IO;
using Inventory.EndToEnd.Tests.Fixtures;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Wrappers;

/// <summary>From the workstation through the controller's sshd to a machine of staging, directly and by way of another: with which key.</summary>
internal sealed class EnvironmentKeyTests
{
    private Lab lab;
    private StandInController controller;
    private SshServer machine;
    private string developmentKey;

    [SetUp]
    public void Begin()
    {
        lab = new Lab();
        controller = new StandInController(lab);
        machine = new SshServer(lab, "machine");
        developmentKey = File.ReadAllText(machine.ClientKey + ".pub");
        // Here Ansible itself is wanted.
        Directory.Delete(Path.Combine(lab.Folder, "tools"), recursive: true);
        WriteInventory();
        GiveTheControllerItsKey();
        var own = Directory.CreateDirectory(controller.PathOf("../config/lxc-inventory")).FullName;
        File.WriteAllText(Path.Combine(own, "secrets.conf"), "command=echo password of {env}\n");
        Must(controller.Run("secrets", "create", "staging"));
    }

    [TearDown]
    public void End()
    {
        machine.Dispose();
        controller.Dispose();
        lab.Dispose();
    }

    [Test]
    public void The_environments_key_opens_its_machines()
    {
        machine.Admit(controller.Run("secrets", "public-key", "staging").Out);

        var ping = Ping();

        Assert.That(ping.ExitCode, Is.Zero, ping.ToString());
        Assert.That(ping.Out, Does.Contain("direct | SUCCESS").And.Contain("jumped | SUCCESS"));
    }

    [Test]
    public void A_new_key_opens_them_once_they_have_it()
    {
        var former = controller.Run("secrets", "public-key", "staging").Out;
        controller.Environment["LXC_SECRETS_KEY_INSTALLED"] = "yes";
        var rotation = controller.Run("secrets", "rotate", "staging", "environment_ssh_key");
        var key = controller.Run("secrets", "public-key", "staging").Out;

        Assert.That(rotation.Out, Does.Contain($"the new key, for the machines' authorized_keys: {key}"), rotation.ToString());
        machine.Admit(former);
        Assert.That(Ping().ExitCode, Is.EqualTo(4));
        machine.Admit(key);
        Assert.That(Ping().ExitCode, Is.Zero);
    }

    [Test]
    public void Developments_key_is_never_offered()
    {
        machine.Admit(developmentKey);
        Must(controller.Run("ssh", "controller.dev", "ansible", "-i", "inventory/staging", "all", "-m", "ping"));
        var before = machine.Said.Length;

        var ping = Ping();

        Assert.That(ping.ExitCode, Is.EqualTo(4), ping.ToString());
        Assert.That(ping.Out, Does.Not.Contain("SUCCESS"));
        var fingerprint = Command.Must("/usr/bin/ssh-keygen", "-lf", machine.ClientKey + ".pub").Split(' ')[1];
        Assert.That(machine.Said[..before], Does.Contain(fingerprint));
        Assert.That(machine.Said[before..], Does.Contain("Failed publickey").And.Not.Contain(fingerprint), "nor to the one on the way");
    }

    [Test]
    public void The_workstations_agent_is_forwarded_when_that_is_set()
    {
        machine.Admit(developmentKey);
        File.AppendAllText(controller.PathOf("../config/lxc-inventory/secrets.conf"), "ssh_staging=agent\n");

        var without = Ping();
        var with = controller.Shell($"ssh-agent sh -c 'ssh-add -q {machine.ClientKey} && {controller.ScriptOf("ansible")} --env staging all -m ping'");

        Assert.That(without.Error, Does.Contain("the workstation's agent has none"), without.ToString());
        Assert.That(with.ExitCode, Is.Zero, with.ToString());
    }

    private CommandResult Ping() => controller.Run("ansible", "--env", "staging", "all", "-m", "ping");

    private void WriteInventory()
    {
        Directory.Delete(controller.PathOf("inventory/staging"), recursive: true);
        Directory.CreateDirectory(controller.PathOf("inventory/staging"));
        File.WriteAllText(controller.PathOf("inventory/staging/hosts.yml"), $$"""
            staging:
              vars: {ansible_host: 127.0.0.1, ansible_port: {{machine.Port}}, ansible_user: root, ansible_python_interpreter: /usr/bin/python3}
              hosts:
                direct:
                jumped: {ansible_ssh_common_args: "-o ProxyJump=root@localhost:{{machine.Port}}"}
            """);
    }

    // Mounted where only this controller's sshd sees it.
    private void GiveTheControllerItsKey() => Must(controller.Run("ssh", "controller.dev", "sh", "-c",
        $"mount -t tmpfs -o mode=700 none /root && mkdir -m 700 /root/.ssh && cp {machine.ClientKey} /root/.ssh/id_ed25519 && sed 'p;s/127.0.0.1/localhost/' {machine.KnownHosts} >/root/.ssh/known_hosts"));

    private static void Must(CommandResult result) => Assert.That(result.ExitCode, Is.Zero, result.ToString());
}
