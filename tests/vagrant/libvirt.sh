#!/bin/bash
# libvirt for the test of the virtual machine, and all that the test left there away again. Everything is named lie2evm.
# usage: libvirt.sh start FOLDER     the daemons, where none run, and a storage pool in FOLDER
#        libvirt.sh stop FOLDER
#        libvirt.sh traces           what of virtual machines may be seen on this machine
set -euo pipefail

own=lie2evm

libvirt() {
    virsh --quiet --connect qemu:///system "$@"
}

start() {
    mkdir -p "$folder/pool"
    libvirt version >/dev/null 2>&1 || start_daemons
    libvirt pool-define-as "$own" dir --target "$folder/pool"
    libvirt pool-start "$own"
}

# Where no systemd starts them. A /dev/kvm that libvirt's user may not open makes it ask QEMU what it can do before each answer.
start_daemons() {
    cat /proc/sys/net/ipv4/ip_forward >"$folder/ip_forward"
    mkdir -p /run/dbus
    virtlogd --daemon --pid-file "$folder/virtlogd.pid"
    [ ! -e /dev/kvm ] || [ -e "$folder/kvm" ] || mknod -m 666 "$folder/kvm" c 10 232
    # shellcheck disable=SC2016 # evaluated there
    unshare --mount sh -c '[ ! -e /dev/kvm ] || mount --bind "$1/kvm" /dev/kvm
        exec libvirtd --daemon --pid-file "$1/libvirtd.pid"' sh "$folder"
    for _ in {1..50}; do
        ! libvirt version >/dev/null 2>&1 || return 0
        sleep 0.2
    done
    echo "libvirt.sh: libvirtd does not answer" >&2
    return 1
}

stop() {
    if libvirt version >/dev/null 2>&1; then
        remove_own
    fi
    for daemon in libvirtd virtlogd; do
        [ ! -e "$folder/$daemon.pid" ] || end "$(cat "$folder/$daemon.pid")"
    done
    [ ! -e "$folder/ip_forward" ] || forget_network
}

remove_own() {
    local name
    for name in $(libvirt list --all --name | grep "^$own" || true); do
        libvirt destroy "$name" >/dev/null 2>&1 || true
        libvirt undefine --remove-all-storage "$name" >/dev/null
    done
    for name in $(libvirt net-list --all --name | grep "^$own" || true); do
        libvirt net-destroy "$name" >/dev/null 2>&1 || true
        libvirt net-undefine "$name" >/dev/null 2>&1 || true
    done
    if libvirt pool-info "$own" >/dev/null 2>&1; then
        libvirt pool-destroy "$own" >/dev/null 2>&1 || true
        libvirt pool-undefine "$own" >/dev/null
    fi
}

end() {
    kill "$1" 2>/dev/null || return 0
    for _ in {1..100}; do
        [ -e "/proc/$1" ] || return 0
        sleep 0.1
    done
    kill -KILL "$1"
}

# libvirtd leaves its chains when it ends.
forget_network() {
    local tool table rule
    for tool in iptables ip6tables; do
        for table in filter nat mangle; do
            "$tool-save" -t "$table" 2>/dev/null | sed -n 's/^-A \([^L].* -j LIBVIRT_.*\)/\1/p' | while read -ra rule; do
                "$tool" -t "$table" -D "${rule[@]}"
            done
            for verb in -F -X; do
                "$tool-save" -t "$table" 2>/dev/null | sed -n 's/^:\(LIBVIRT_[A-Z]*\) .*/\1/p' | while read -r chain; do
                    "$tool" -t "$table" "$verb" "$chain"
                done
            done
        done
    done
    cat "$folder/ip_forward" >/proc/sys/net/ipv4/ip_forward
}

traces() {
    ip -oneline link | sed -n 's/^[0-9]*: \(\(virbr\|vnet\)[0-9]*\).*/link \1/p'
    iptables-save | grep LIBVIRT || true
    cat /proc/sys/net/ipv4/ip_forward
    # shellcheck disable=SC2009 # by their titles
    ps -eo args | grep -E "^[^ ]*(libvirtd|virtlogd|qemu-system|virtiofsd|dnsmasq)" | grep -E "libvirt|virtlogd|$own" || true
}

verb=${1-} folder=${2-}
case $verb in
    start | stop) [ -d "$folder" ] && "$verb" ;;
    traces) traces ;;
    *) sed -n '2,5s/^# \{0,1\}//p' "$0" && exit 2 ;;
esac
