using System;
using System.Collections.Generic;
using System.Linq;

namespace Inventory.Lxc;

/// <summary>The keys that some LXC from 3.0 to 7.0 knows (<c>config_jump_table</c> in confile.c).</summary>
internal static class KnownKeys
{
    private static readonly HashSet<string> Whole = Words("""
        arch apparmor.profile apparmor.allow_incomplete apparmor.allow_nesting apparmor.raw autodev autodev.tmpfs.size
        cap.drop cap.keep cgroup cgroup2 cgroup.dir cgroup.relative cgroup.dir.container cgroup.dir.container.inner
        cgroup.dir.monitor cgroup.dir.monitor.pivot console.buffer.size console.logfile console.path console.rotate console.size
        environment environment.hooks environment.runtime ephemeral execute.cmd group hook hook.autodev hook.clone
        hook.destroy hook.mount hook.post-stop hook.pre-mount hook.pre-start hook.start hook.start-host hook.stop hook.version
        idmap include init.cmd init.cwd init.gid init.groups init.uid keyring.session log.file log.level log.syslog
        monitor.signal.pdeath monitor.unshare mount.auto mount.entry mount.fstab namespace.clone namespace.keep net
        no_new_privs prlimit proc pty.max rootfs.managed rootfs.mount rootfs.options rootfs.path sched.core
        seccomp.allow_nesting seccomp.notify.cookie seccomp.notify.proxy seccomp.profile selinux.context
        selinux.context.keyring signal.halt signal.reboot signal.stop start.auto start.delay start.order sysctl
        time.offset.boot time.offset.monotonic tty.dir tty.max uts.name
        """);

    private static readonly HashSet<string> Net = Words("""
        flags hwaddr ipv4.address ipv4.gateway ipv6.address ipv6.gateway ipvlan.isolation ipvlan.mode l2proxy link
        macvlan.mode mtu name script.down script.up type veth.ipv4.route veth.ipv6.route veth.mode veth.n_rxqueues
        veth.n_txqueues veth.pair veth.vlan.id veth.vlan.tagged.id vlan.id
        """);

    // What follows these names something of the kernel's.
    private static readonly string[] Beginnings =
        ["lxc.cgroup.", "lxc.cgroup2.", "lxc.namespace.share.", "lxc.proc.", "lxc.sysctl."];

    // As lxc-update-config(1) renames them.
    private static readonly Dictionary<string, string> Renamed = """
        lxc.aa_allow_incomplete lxc.apparmor.allow_incomplete
        lxc.aa_profile lxc.apparmor.profile
        lxc.console lxc.console.path
        lxc.devttydir lxc.tty.dir
        lxc.haltsignal lxc.signal.halt
        lxc.id_map lxc.idmap
        lxc.init_cmd lxc.init.cmd
        lxc.init_gid lxc.init.gid
        lxc.init_uid lxc.init.uid
        lxc.kmsg nothing
        lxc.limit lxc.prlimit
        lxc.logfile lxc.log.file
        lxc.loglevel lxc.log.level
        lxc.mount lxc.mount.fstab
        lxc.network lxc.net
        lxc.pts lxc.pty.max
        lxc.rebootsignal lxc.signal.reboot
        lxc.rootfs lxc.rootfs.path
        lxc.rootfs.backend lxc.rootfs.path
        lxc.se_context lxc.selinux.context
        lxc.seccomp lxc.seccomp.profile
        lxc.stopsignal lxc.signal.stop
        lxc.syslog lxc.log.syslog
        lxc.tty lxc.tty.max
        lxc.utsname lxc.uts.name
        """.Split('\n').Select(line => line.Split(' ')).ToDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>Whether LXC knows the key; those of <c>lxc.net.</c> NUMBER aside.</summary>
    public static bool Contains(string key) =>
        (key.StartsWith("lxc.", StringComparison.Ordinal) && Whole.Contains(key[4..]))
        || key.StartsWith("lxc.prlimit.", StringComparison.Ordinal)
        || Beginnings.Any(beginning => key.Length > beginning.Length && key.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>Whether LXC knows it after <c>lxc.net.NUMBER.</c></summary>
    public static bool ContainsNet(string subkey) => Net.Contains(subkey);

    /// <summary>The key that took its place in LXC 3.0, <c>nothing</c> when none did; absent when it never was one.</summary>
    public static string? Replacement(string key) =>
        Renamed.GetValueOrDefault(key)
        ?? (key.StartsWith("lxc.network.", StringComparison.Ordinal) ? $"lxc.net.0.{key["lxc.network.".Length..]}" : null)
        ?? (key.StartsWith("lxc.limit.", StringComparison.Ordinal) ? $"lxc.prlimit.{key["lxc.limit.".Length..]}" : null);

    private static HashSet<string> Words(string text) =>
        text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();
}
