# shellcheck shell=bash
# Sourced by scripts/up and scripts/down: the controller as a system container on this Linux machine.
# What a kind of controller must bring: machine_check, machine_changes, machine_up, machine_ssh, machine_others, machine_stop,
# machine_destroy.
# shellcheck disable=SC2154 # root is controller.sh's, name kind.sh's

# shellcheck source=here-settings.sh
. "$root/scripts/lib/machine/here-settings.sh"
home=$(setting HOME /var/lib/lxc-controller)
# LXC knows a running container by its path, spelt the same way each time.
[[ $home != /* ]] || home=$(readlink -m "$home" 2>/dev/null || echo "$home")
bridge=$(setting BRIDGE lxcdev0)
prefix=$(setting NETWORK 10.86.2)
lxcpath=$home/lxc
rootfs=$lxcpath/$name/rootfs
release=bookworm

# shellcheck source=here-packages.sh
. "$root/scripts/lib/machine/here-packages.sh"
# shellcheck source=here-network.sh
. "$root/scripts/lib/machine/here-network.sh"
# shellcheck source=here-rootfs.sh
. "$root/scripts/lib/machine/here-rootfs.sh"

state() {
    as_root lxc-info -P "$lxcpath" -n "$name" -sH 2>/dev/null || echo ABSENT
}

machine_check() {
    [ "$(uname -s)" = Linux ] || fail "a controller here needs Linux with LXC; this is $(uname -s)"
    command -v dpkg-query apt-get >/dev/null ||
        fail "this is no Debian: install what has these names there, and an apt-get to read mirrors with: ${packages[*]}"
    [ "$(id -u)" -eq 0 ] || command -v sudo >/dev/null || fail "needs root: install sudo, or run as root"
    as_root true || fail "needs root, and sudo does not give it"
    check_settings
    check_home
}

machine_changes() {
    local missing
    missing=$(missing_packages | tr '\n' ' ')
    cat <<END
A controller on this machine, as the system container $name (needs root). It makes or changes:
  Debian packages   ${missing:-none, all are there}
  $home   the container, and in $home/volumes what outlives it
  $bridge   a bridge with $prefix.1/24, NAT for it, and net.ipv4.ip_forward=1 (now $(cat /proc/sys/net/ipv4/ip_forward))
  .controller/   ssh configuration and keys, in this checkout, not in git
END
}

machine_up() {
    network_check
    keep_settings
    as_root mkdir -p "$home/volumes" "$home/cache" "$lxcpath"
    echo "$root" | as_root tee "$home/checkout" >/dev/null
    install_missing
    network_up
    make_container
    configure_container
    [ "$(state)" = RUNNING ] || start_container
    refresh_resolver
    let_in
}

start_container() {
    step "starting $name"
    as_root lxc-start -P "$lxcpath" -n "$name" -l WARN -o "$home/start.log" ||
        fail "the container does not start: see $home/start.log"
}

# Prints what ssh must know of the machine: address, user, host key.
machine_ssh() {
    echo "$prefix.2 root"
    as_root cut -d ' ' -f 1,2 "$rootfs/etc/ssh/ssh_host_ed25519_key.pub"
}

machine_others() {
    :
}

machine_stop() {
    case $(state) in
        ABSENT) echo "there is no controller in $home" ;;
        STOPPED) echo "the controller is stopped" ;;
        *) step "stopping $name and its containers" && as_root lxc-stop -P "$lxcpath" -n "$name" -t 60 ;;
    esac
}

machine_destroy() {
    [ "$(state)" = ABSENT ] || as_root lxc-stop -P "$lxcpath" -n "$name" -k 2>/dev/null || true
    ! as_root grep -q " $lxcpath/" /proc/mounts || fail "something is mounted below $lxcpath; unmount it first: grep $lxcpath /proc/mounts"
    network_down
    as_root rm -rf "$lxcpath" "/run/lxc/lock$home" "$home/cache" "$home/checkout" "$home/start.log"
    destroy_rest "$1"
}

destroy_rest() {
    if [ -s "$home/packages" ]; then
        echo "Debian packages stay; scripts/up had installed: $(sort -u "$home/packages" | tr '\n' ' ')"
    fi
    [ "$1" != purge ] || { step "purging $home/volumes" && as_root rm -rf "$home/volumes"; }
    as_root rmdir "$home/volumes" 2>/dev/null || true
    if as_root test -d "$home/volumes"; then
        echo "the volumes stay in $home/volumes; to remove them: scripts/down --here --destroy --purge-volumes"
        return
    fi
    as_root rm -f "$home/packages"
    ! as_root test -d "$home" || as_root rmdir --ignore-fail-on-non-empty "$home"
}
