using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Net;
using NUnit.Framework;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>A real sshd on 127.0.0.1 with keys of its own. Its log is printed when the test that disposes it has failed.</summary>
internal sealed class SshServer : IDisposable
{
    private readonly string folder;
    private readonly string[] within;
    private Process? daemon;

    /// <param name="within">A command that becomes the one which follows it: where the server sees another file system, say.</param>
    public SshServer(Lab lab, string name = "sshd", params string[] within)
    {
        this.within = within;
        folder = Directory.CreateDirectory(Path.Combine(lab.Folder, name)).FullName;
        File.SetUnixFileMode(folder, Modes.Executable);
        Port = Ports.Free();
        MakeKey("client_key");
        File.Copy(ClientKey + ".pub", Path.Combine(folder, "authorized_keys"));
        RenewHostKey();
        TrustHostKey();
        Start();
    }

    public int Port { get; }

    public string ClientKey => Path.Combine(folder, "client_key");

    public string KnownHosts => Path.Combine(folder, "known_hosts");

    /// <summary>What a user would write into ansible_ssh_common_args to trust this server and nothing else.</summary>
    public string CommonArguments => $"-o UserKnownHostsFile={KnownHosts} -o StrictHostKeyChecking=yes";

    /// <summary>What it has said of who came, and with which keys.</summary>
    public string Said => File.ReadAllText(Log);

    private string Log => Path.Combine(folder, "log");

    /// <summary>Another host key from the next start on; clients still trust the earlier one.</summary>
    public void RenewHostKey() => MakeKey("host_key");

    public void TrustHostKey() =>
        File.WriteAllText(KnownHosts, $"[127.0.0.1]:{Port} {File.ReadAllText(Path.Combine(folder, "host_key.pub"))}");

    /// <summary>Lets in whoever has one of these keys, and nobody else.</summary>
    public void Admit(params string[] publicKeys) => File.WriteAllLines(Path.Combine(folder, "authorized_keys"), publicKeys);

    public void RefuseClientKey() => File.WriteAllText(Path.Combine(folder, "authorized_keys"), "");

    /// <summary>An OpenSSH client configuration that reaches this server by the name alone.</summary>
    public string ClientConfiguration(string alias) =>
        $"""
        Host {alias}
          HostName 127.0.0.1
          Port {Port}
          User root
          IdentityFile {ClientKey}
          UserKnownHostsFile {KnownHosts}
          StrictHostKeyChecking yes

        """;

    public void Restart()
    {
        Stop();
        Start();
    }

    public void Stop()
    {
        daemon?.Kill(entireProcessTree: true);
        daemon?.WaitForExit();
        daemon?.Dispose();
        daemon = null;
    }

    public void Dispose()
    {
        Stop();
        if (TestContext.CurrentContext.Result.FailCount > 0 && File.Exists(Log))
            TestContext.Out.WriteLine(File.ReadAllText(Log));
    }

    private void Start()
    {
        Directory.CreateDirectory("/run/sshd");
        var configuration = Path.Combine(folder, "sshd_config");
        File.WriteAllText(configuration, Configuration());
        string[] command = [.. within, "/usr/sbin/sshd", "-D", "-f", configuration, "-E", Log];
        daemon = Command.Start(command[0], command[1..], new Dictionary<string, string?>());
        Eventually.Holds(() => Ports.Answers(IPAddress.Loopback, Port), $"sshd answered on port {Port}: {Log}");
    }

    // Without StrictModes: the folder lies below /tmp, which everybody may write.
    private string Configuration() =>
        $"""
        ListenAddress 127.0.0.1:{Port}
        HostKey {folder}/host_key
        AuthorizedKeysFile {folder}/authorized_keys
        PidFile none
        StrictModes no
        UsePAM no
        PasswordAuthentication no
        KbdInteractiveAuthentication no
        PermitRootLogin prohibit-password
        LogLevel DEBUG1
        MaxStartups 100
        AcceptEnv LXC_VAULT_*

        """;

    private void MakeKey(string name)
    {
        File.Delete(Path.Combine(folder, name));
        Command.Must("/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", Path.Combine(folder, name));
    }
}
