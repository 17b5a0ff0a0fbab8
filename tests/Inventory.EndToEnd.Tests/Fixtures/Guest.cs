using System.IO;
using System.Net;

namespace Inventory.EndToEnd.Tests.Fixtures;

/// <summary>A Debian container with sshd as its init and a static address on the bridge; what is its own lies over the shared root file system.</summary>
internal sealed class Guest
{
    private readonly Lab lab;
    private readonly string authorizedKey;

    /// <param name="number">The last part of its addresses, 2 to 254.</param>
    /// <param name="authorizedKey">The public key file root may log in with.</param>
    public Guest(Lab lab, string name, int number, string authorizedKey)
    {
        (this.lab, Name, Address, this.authorizedKey) = (lab, name, $"10.213.77.{number}", authorizedKey);
        Build("/usr/sbin/sshd -D");
    }

    public string Name { get; }

    public string Address { get; }

    /// <summary>The upper layer of its root file system; its host keys are in etc/ssh.</summary>
    public string Own => Path.Combine(lab.FolderOf(Name), "delta");

    public Guest Start()
    {
        lab.Start(Name);
        Eventually.Holds(() => Ports.Answers(IPAddress.Parse(Address), 22), $"sshd in {Name} answered");
        return this;
    }

    /// <summary>Destroys it and makes it again: same name, same address, other host keys.</summary>
    public Guest Rebuild()
    {
        lab.Stop(Name).Destroy(Name);
        Build("/usr/sbin/sshd -D");
        return Start();
    }

    /// <summary>From now on somebody answers at its address who does not have the host keys of its root file system.</summary>
    public Guest Impersonate()
    {
        lab.Stop(Name);
        MakeHostKey("root/foreign_key");
        Configure("/usr/sbin/sshd -D -h /root/foreign_key");
        return Start();
    }

    private void Build(string init)
    {
        Directory.CreateDirectory(Path.Combine(Own, "etc/ssh"));
        Directory.CreateDirectory(Path.Combine(Own, "root/.ssh"));
        File.Copy(authorizedKey, Path.Combine(Own, "root/.ssh/authorized_keys"));
        MakeHostKey("etc/ssh/ssh_host_ed25519_key");
        Configure(init);
    }

    private void MakeHostKey(string path) =>
        Command.Must("/usr/bin/ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", Name, "-f", Path.Combine(Own, path));

    private void Configure(string init) =>
        lab.AddRaw(
            Name,
            $"""
            lxc.uts.name = {Name}
            lxc.rootfs.path = overlay:{Machine.Rootfs}:{Own}
            lxc.init.cmd = {init}
            lxc.mount.auto = proc sys
            lxc.apparmor.profile = unconfined
            lxc.net.0.type = veth
            lxc.net.0.link = {Machine.Bridge}
            lxc.net.0.flags = up
            lxc.net.0.ipv4.address = {Address}/24

            """);
}
