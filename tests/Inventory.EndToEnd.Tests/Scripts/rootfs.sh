#!/bin/sh
# Makes the root file system all containers of the end-to-end tests share or copy, once, and prints its path.
# usage: rootfs.sh        The cache is ${XDG_CACHE_HOME:-$HOME/.cache}/lxc-inventory/rootfs-bookworm.
set -eu

suite=bookworm
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/lxc-inventory
rootfs=$cache/rootfs-$suite

# shellcheck source=../../../playbooks/roles/lxc_container/files/mirror.sh
. "$(dirname "$0")/../../../playbooks/roles/lxc_container/files/mirror.sh"

make() {
    new=$1
    from=$(mirror Debian "$suite")
    [ -n "$from" ] || { echo "rootfs.sh: apt knows no Debian mirror on this machine: run apt-get update" >&2; exit 1; }
    debootstrap --variant=minbase --include=openssh-server,python3,iproute2 "$suite" "$new" "$from" >"$new.log" 2>&1 ||
        { tail -n 5 "$new.log" >&2; exit 1; }
    rm -rf "$new"/var/cache/apt/* "$new"/var/lib/apt/lists/* "$new"/usr/share/doc "$new"/usr/share/locale "$new"/usr/share/man
    rm -f "$new"/etc/ssh/ssh_host_*
    mkdir -p "$new/run/sshd"
    rm -f "$new.log"
}

mkdir -p "$cache"
exec 9>"$rootfs.lock"
flock 9
if [ ! -d "$rootfs" ]; then
    rm -rf "$rootfs".new.*
    new=$(mktemp -d "$rootfs.new.XXXXXX")
    chmod 755 "$new"
    make "$new"
    mv "$new" "$rootfs"
fi
echo "$rootfs"
