using System;
using System.Collections.Frozen;
using System.Linq;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace Inventory.Lxc;

/// <summary>Which values LXC takes for a key (the <c>set_config_*</c> of confile.c), where that can be told from outside.</summary>
internal static partial class Values
{
    private static readonly FrozenSet<string> Architectures = Words("""
        aarch64 amd64 arm arm64 armel armhf armv7l athlon i386 i486 i586 i686 linux32 linux64 loong64 loongarch64 mips mips64
        mips64el mipsel powerpc powerpc64 ppc ppc64 ppc64el ppc64le riscv64 s390x x32 x86 x86_64
        """);

    private static readonly FrozenSet<string> AutomaticMounts = Words("""
        proc proc:mixed proc:rw sys sys:mixed sys:ro sys:rw
        cgroup cgroup:mixed cgroup:ro cgroup:rw cgroup:force cgroup:mixed:force cgroup:ro:force cgroup:rw:force
        cgroup-full cgroup-full:mixed cgroup-full:ro cgroup-full:rw cgroup-full:force cgroup-full:mixed:force
        cgroup-full:ro:force cgroup-full:rw:force cgroup2 cgroup2:ro cgroup2:force cgroup2:ro:force
        """);

    private static readonly FrozenSet<string> Namespaces = Words("cgroup ipc mnt net pid time user uts");

    private static readonly FrozenSet<string> Capabilities = Words("""
        audit_control audit_read audit_write block_suspend bpf checkpoint_restore chown dac_override dac_read_search fowner fsetid
        ipc_lock ipc_owner kill lease linux_immutable mac_admin mac_override mknod net_admin net_bind_service net_broadcast
        net_raw none perfmon setfcap setgid setpcap setuid sys_admin sys_boot sys_chroot sys_module sys_nice sys_pacct
        sys_ptrace sys_rawio sys_resource sys_time sys_tty_config syslog wake_alarm
        """);

    private static readonly FrozenSet<string> LogLevels = Words("TRACE DEBUG INFO NOTICE WARN ERROR CRIT ALERT FATAL");

    private static readonly FrozenSet<string> Switches = Words("""
        lxc.start.auto lxc.autodev lxc.ephemeral lxc.no_new_privs lxc.apparmor.allow_incomplete lxc.apparmor.allow_nesting
        lxc.console.rotate lxc.keyring.session lxc.rootfs.managed lxc.seccomp.allow_nesting lxc.cgroup.relative lxc.hook.version lxc.sched.core
        """);

    private static readonly FrozenSet<string> Counts = Words("""
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
            "lxc.cap.keep" or "lxc.cap.drop" => Parts(value).All(Capabilities.Contains),
            "lxc.log.level" => LogLevels.Contains(value.ToUpperInvariant()) || value is [>= '0' and <= '8'],
            "lxc.log.syslog" => value == "daemon" || value is ['l', 'o', 'c', 'a', 'l', >= '0' and <= '7'],
            "lxc.rootfs.options" => !value.Split(',').Any(option => option is "create=dir" or "create=file" or "optional" or "relative"),
            "lxc.seccomp.notify.proxy" => value.StartsWith("unix:", StringComparison.Ordinal),
            "lxc.cgroup.dir" or "lxc.cgroup.dir.monitor" or "lxc.cgroup.dir.container" or "lxc.cgroup.dir.monitor.pivot" =>
                !value.StartsWith('/') && !value.Split('/').Contains(".."),
            "lxc.time.offset.boot" or "lxc.time.offset.monotonic" => Offset().IsMatch(value),
            "lxc.signal.halt" or "lxc.signal.reboot" or "lxc.signal.stop" or "lxc.monitor.signal.pdeath" => Signals.Contains(value),
            "lxc.console.size" or "lxc.console.buffer.size" => value == "auto" || Size().IsMatch(value),
            _ when key.StartsWith("lxc.namespace.share.", StringComparison.Ordinal) => Namespaces.Contains(key[20..]),
            _ when key.StartsWith("lxc.prlimit.", StringComparison.Ordinal) => Limit().IsMatch(value),
            _ => true,
        };
    }

    /// <summary>Whether LXC takes the value, not empty, for <c>lxc.net.NUMBER.SUBKEY</c>.</summary>
    public static bool AllowsNet(string subkey, string value) => subkey switch
    {
        "type" => value is "empty" or "ipvlan" or "macvlan" or "none" or "phys" or "veth" or "vlan",
        "l2proxy" => Number.Unsigned(value) is 0 or 1,
        "ipv4.address" => value.Split(' ', 2) is [var first, .. var rest]
            && IsNetwork(first, AddressFamily.InterNetwork, 32) && rest.All(broadcast => Is(broadcast, AddressFamily.InterNetwork)),
        "ipv6.address" => IsNetwork(value, AddressFamily.InterNetworkV6, uint.MaxValue),
        "ipv4.gateway" => value is "auto" or "dev" || Is(value, AddressFamily.InterNetwork),
        "ipv6.gateway" => value is "auto" or "dev" || Is(value, AddressFamily.InterNetworkV6),
        "veth.ipv4.route" => value.Contains('/') && IsNetwork(value, AddressFamily.InterNetwork, 32),
        "veth.ipv6.route" => value.Contains('/') && IsNetwork(value, AddressFamily.InterNetworkV6, 128),
        "veth.mode" => value is "bridge" or "router",
        "macvlan.mode" => value is "bridge" or "passthru" or "private" or "vepa",
        "ipvlan.mode" => value is "l2" or "l3" or "l3s",
        "ipvlan.isolation" => value is "bridge" or "private" or "vepa",
        "vlan.id" => Number.Unsigned(value) is <= ushort.MaxValue,
        "veth.vlan.id" => value == "none" || Number.Unsigned(value) is <= 4094,
        "veth.vlan.tagged.id" => Number.Unsigned(value) is <= 4094,
        "veth.n_rxqueues" or "veth.n_txqueues" => Number.Unsigned(value) is > 0 and <= int.MaxValue,
        _ => true,
    };

    private static bool IsIdentityMap(string value) =>
        value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries) is ["u" or "g", var inside, var outside, var count]
        && Number.Magnitude(inside) is not null && Number.Magnitude(outside) is not null && Number.Magnitude(count) is not null;

    private static bool IsAutomaticMount(string mount) =>
        AutomaticMounts.Contains(mount) || mount.StartsWith("shmounts:", StringComparison.Ordinal);

    private static bool IsNetwork(string text, AddressFamily family, uint longest) => text.Split('/', 2) switch
    {
        [var address, var prefix] => Is(address, family) && Number.Unsigned(prefix) is { } length && length <= longest,
        _ => Is(text, family),
    };

    // IPAddress takes 10.1 for 10.0.0.1, and [::1]%2; inet_pton(3) does not.
    private static bool Is(string text, AddressFamily family) =>
        IPAddress.TryParse(text, out var address) && address.AddressFamily == family
        && (family == AddressFamily.InterNetwork ? address.ToString() == text : !text.Contains('%') && !text.Contains('['));

    private static string[] Parts(string value) => value.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);

    private static FrozenSet<string> Words(string text) =>
        text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    [GeneratedRegex(@"^\d+ ?(h|m|s|ms|us|ns)$")]
    private static partial Regex Offset();

    [GeneratedRegex(@"^\d+ ?(?i:[KMG]B?|B)?$")]
    private static partial Regex Size();

    [GeneratedRegex(@"^(-?\d+|unlimited)\s*(:\s*(-?\d+|unlimited)?\s*)?$")]
    private static partial Regex Limit();
}
