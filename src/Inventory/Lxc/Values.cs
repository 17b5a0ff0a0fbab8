using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Inventory.Lxc;

/// <summary>Which values LXC takes for a key (the <c>set_config_*</c> of confile.c), where that can be told from outside.</summary>
internal static partial class Values
{
    private static readonly HashSet<string> Architectures = Words("""
        aarch64 amd64 arm arm64 armel armhf armv7l athlon i386 i486 i586 i686 linux32 linux64 loong64 loongarch64 mips mips64
        mips64el mipsel powerpc powerpc64 ppc ppc64 ppc64el ppc64le riscv64 s390x x32 x86 x86_64
        """);

    private static readonly HashSet<string> AutomaticMounts = Words("""
        proc proc:mixed proc:rw sys sys:mixed sys:ro sys:rw
        cgroup cgroup:mixed cgroup:ro cgroup:rw cgroup:force cgroup:mixed:force cgroup:ro:force cgroup:rw:force
        cgroup-full cgroup-full:mixed cgroup-full:ro cgroup-full:rw cgroup-full:force cgroup-full:mixed:force
        cgroup-full:ro:force cgroup-full:rw:force cgroup2 cgroup2:ro cgroup2:force cgroup2:ro:force
        """);

    private static readonly HashSet<string> Namespaces = Words("cgroup ipc mnt net pid time user uts");

    private static readonly HashSet<string> Capabilities = Words("""
        audit_control audit_read audit_write block_suspend bpf checkpoint_restore chown dac_override dac_read_search fowner fsetid
        ipc_lock ipc_owner kill lease linux_immutable mac_admin mac_override mknod net_admin net_bind_service net_broadcast
        net_raw perfmon setfcap setgid setpcap setuid sys_admin sys_boot sys_chroot sys_module sys_nice sys_pacct
        sys_ptrace sys_rawio sys_resource sys_time sys_tty_config syslog wake_alarm
        """);

    private static readonly HashSet<string> LogLevels = Words("TRACE DEBUG INFO NOTICE WARN ERROR CRIT ALERT FATAL");

    private static readonly HashSet<string> Switches = Words("""
        lxc.start.auto lxc.autodev lxc.ephemeral lxc.no_new_privs lxc.apparmor.allow_incomplete lxc.apparmor.allow_nesting
        lxc.console.rotate lxc.keyring.session lxc.rootfs.managed lxc.seccomp.allow_nesting lxc.cgroup.relative lxc.hook.version lxc.sched.core
        """);

    private static readonly HashSet<string> Counts = Words("""
        lxc.pty.max lxc.tty.max lxc.start.delay lxc.monitor.unshare
        """);

    /// <summary>Whether LXC takes the value. An empty one takes back what was set, except for <c>lxc.arch</c>.</summary>
    public static bool Allows(string key, string value)
    {
        if (key == "lxc.arch") return Architectures.Contains(value);
        if (value.Length == 0) return true;
        if (Switches.Contains(key)) return Number.Unsigned(value) is 0 or 1;
        if (Counts.Contains(key)) return Number.Unsigned(value) is not null;
        return key switch
        {
            "lxc.net" or "lxc.hook" or "lxc.prlimit" or "lxc.sysctl" or "lxc.proc" or "lxc.cgroup" or "lxc.cgroup2" => false,
            "lxc.start.order" => Number.IsSigned(value),
            "lxc.init.groups" => value.Split(',', StringSplitOptions.RemoveEmptyEntries) is [_, ..] groups && groups.All(group => Number.Unsigned(group) is not null),
            "lxc.idmap" => IsIdentityMap(value),
            "lxc.uts.name" => value.Length <= 64,
            "lxc.mount.auto" => Parts(value).All(IsAutomaticMount),
            "lxc.namespace.keep" or "lxc.namespace.clone" => Parts(value).All(Namespaces.Contains),
            "lxc.cap.keep" or "lxc.cap.drop" => Parts(value).All(name => IsCapability(key, name)),
            "lxc.log.level" => LogLevels.Contains(value.ToUpperInvariant()) || Number.Unsigned(value) is <= 8,
            "lxc.log.syslog" => Facility().IsMatch(value),
            "lxc.rootfs.options" => !value.Split(',').Any(option => option is "create=dir" or "create=file" or "optional" or "relative"),
            "lxc.seccomp.notify.proxy" => value.StartsWith("unix:", StringComparison.Ordinal),
            "lxc.cgroup.dir" or "lxc.cgroup.dir.monitor" or "lxc.cgroup.dir.container" or "lxc.cgroup.dir.monitor.pivot" =>
                !value.StartsWith('/') && !value.Split('/').Contains(".."),
            "lxc.cgroup.dir.container.inner" => !value.Contains('/') && value is not "." and not "..",
            "lxc.time.offset.boot" or "lxc.time.offset.monotonic" => Offset().IsMatch(value),
            "lxc.signal.halt" or "lxc.signal.reboot" or "lxc.signal.stop" or "lxc.monitor.signal.pdeath" => Signals.Contains(value),
            "lxc.console.size" or "lxc.console.buffer.size" => value == "auto" || Size().IsMatch(value),
            _ when key.StartsWith("lxc.namespace.share.", StringComparison.Ordinal) => Namespaces.Contains(key[20..]),
            _ when key.StartsWith("lxc.prlimit.", StringComparison.Ordinal) => Limit().IsMatch(value),
            _ => true,
        };
    }

    private static bool IsCapability(string key, string name) =>
        Capabilities.Contains(name) || char.IsAsciiDigit(name[0]) || (name == "none" && key == "lxc.cap.keep");

    private static bool IsIdentityMap(string value) =>
        value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is ["u" or "g", var inside, var outside, var count]
        && Number.Magnitude(inside) is not null && Number.Magnitude(outside) is not null && Number.Magnitude(count) is not null;

    private static bool IsAutomaticMount(string mount) =>
        AutomaticMounts.Contains(mount) || mount.StartsWith("shmounts:", StringComparison.Ordinal);

    private static string[] Parts(string value) => value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> Words(string text) =>
        text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToHashSet();

    [GeneratedRegex(@"^(?i:daemon|local[0-7])$")]
    private static partial Regex Facility();

    [GeneratedRegex(@"^\d+ ?(h|m|s|ms|us|ns)$")]
    private static partial Regex Offset();

    [GeneratedRegex(@"^(0[xX][0-9A-Fa-f]+|\d+) ?([A-Za-z]|(?i:[KMG]B))?$")]
    private static partial Regex Size();

    [GeneratedRegex(@"^(-?\d+|unlimited)\s*(:\s*(-?\d+|unlimited)?\s*)?$")]
    private static partial Regex Limit();
}
