#!/bin/sh
# A server of an environment: a plain Debian with sshd, as a system container beside the controller of FOLDER's checkout.
# usage: server.sh make FOLDER NAME ADDRESS PUBLIC-KEY    prints its line for known_hosts
#        server.sh restart FOLDER NAME
#        server.sh destroy FOLDER                         all of them
set -eu

folder=${2:-}
home=$folder/home servers=$folder/servers

# It differs from the controller only in name, address and what is mounted; of that only the cache of root file systems stays.
configuration() {
    sed -e "s|^lxc.rootfs.path = .*|lxc.rootfs.path = dir:$servers/$1/rootfs|" -e "s|^lxc.uts.name = .*|lxc.uts.name = $1|" \
        -e "s|^\(lxc.net.0.ipv4.address = \).*|\1$2/24|" -e '/^lxc.mount.entry = .* srv\/\(project\|volumes\) /d' \
        "$home/lxc/controller.dev/config"
}

make() {
    name=$1 address=$2 key=$3 rootfs=$servers/$1/rootfs from=$home/lxc/controller.dev/rootfs
    mkdir -p "$servers"
    mirror=$(sed -n 's/^deb \([^ ]*\) bookworm main$/\1/p' "$from/etc/apt/sources.list")
    LXC_CACHE_PATH=$home/cache lxc-create -P "$servers" -n "$name" -f /dev/null -t debian -- --release bookworm --mirror "$mirror" \
        --packages=python3 >"$servers/$name.log" 2>&1 || { tail -n 5 "$servers/$name.log" >&2; exit 1; }
    configuration "$name" "$address" >"$servers/$name/config"
    cp "$from/etc/apt/sources.list" "$rootfs/etc/apt/"
    cp "$from/etc/network/interfaces" "$rootfs/etc/network/"
    printf '127.0.0.1 localhost\n' >"$rootfs/etc/hosts"
    sed '/BEGIN names/,/END names/d' "$from/etc/resolv.conf" >"$rootfs/etc/resolv.conf"
    install -D -m 600 "$key" "$rootfs/root/.ssh/authorized_keys"
    lxc-start -P "$servers" -n "$name" -o "$servers/$name.log"
    echo "$name $(cut -d ' ' -f 1,2 "$rootfs/etc/ssh/ssh_host_ed25519_key.pub")"
}

restart() {
    lxc-stop -P "$servers" -n "$1" -t 60
    lxc-start -P "$servers" -n "$1" -o "$servers/$1.log"
}

destroy() {
    for config in "$servers"/*/config; do
        [ -e "$config" ] || continue
        name=$(basename "$(dirname "$config")")
        timeout 60 lxc-stop -P "$servers" -n "$name" -k 2>/dev/null || true
    done
    rm -rf --one-file-system "$servers" "/run/lxc/lock$servers"
}

case ${1:-} in
make | restart) verb=$1 && shift 2 && "$verb" "$@" ;;
destroy) destroy ;;
*) sed -n '2,5s/^# \{0,1\}//p' "$0" && exit 2 ;;
esac
