#!/bin/sh
# usage: access.sh USER KEYS SECONDS [ADDRESS]; runs in the container, as root
# Waits for the system and its network, then lets USER in with KEYS; says `changed` for each thing it did.
set -eu
umask 022
user=$1 keys=$2 seconds=$3 address=${4:-}

deadline=$(($(date +%s) + seconds))
wait_for() {
    what=$1
    shift
    until "$@" >/dev/null 2>&1; do
        [ "$(date +%s)" -lt "$deadline" ] || { echo "no $what after $seconds s" >&2; exit 1; }
        sleep 0.2
    done
}

booted() {
    [ ! -d /lib/systemd/system ] || case $(systemctl is-system-running 2>/dev/null) in
        running | degraded) ;;
        *) false ;;
    esac
}

# From /proc: not every system has ip.
addressed() {
    if [ -n "$address" ]; then
        grep -qE "(^|[^0-9.])$(echo "$address" | sed 's/[.]/[.]/g')$" /proc/net/fib_trie
    else
        awk '$2 == "00000000" && $8 == "00000000" { found = 1 } END { exit !found }' /proc/net/route
    fi
}

wait_for "network${address:+ with the address $address, which may belong to another or to another network,}" addressed
wait_for "end of the system's start (systemctl list-jobs)" booted

packages=
command -v python3 >/dev/null || packages="$packages python3"
[ -x /usr/sbin/sshd ] || packages="$packages openssh-server"
[ "$user" = root ] || command -v sudo >/dev/null || packages="$packages sudo"
if [ -n "$packages" ]; then
    command -v apt-get >/dev/null || { echo "missing here:$packages; put them into the template" >&2; exit 1; }
    apt-get -q update >/dev/null
    # shellcheck disable=SC2086 # several words
    DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends $packages >/dev/null
    echo "changed:$packages"
fi

# The journal is kept in the volume only when this folder is there.
if [ -d /run/systemd/system ] && [ ! -d /var/log/journal ]; then
    mkdir /var/log/journal
    systemd-tmpfiles --create --prefix /var/log/journal
    journalctl --flush
    echo "changed: journal"
fi

if ! id "$user" >/dev/null 2>&1; then
    useradd --create-home --shell /bin/bash "$user"
    echo "changed: user"
fi

# file MODE PATH TEXT
file() {
    if [ "$(cat "$2" 2>/dev/null)" != "$3" ]; then
        new=$(mktemp "$2.XXXXXX")
        printf '%s\n' "$3" >"$new"
        chmod "$1" "$new"
        mv "$new" "$2"
        echo "changed: $2"
    fi
}

[ "$user" = root ] || file 0440 "/etc/sudoers.d/ansible-$user" "$user ALL=(ALL:ALL) NOPASSWD: ALL"

home=$(getent passwd "$user" | cut -d : -f 6)
group=$(id -g "$user")
[ -d "$home/.ssh" ] || install -d -m 0700 -o "$user" -g "$group" "$home/.ssh"
file 0600 "$home/.ssh/authorized_keys" "$keys"
chown "$user:$group" "$home/.ssh/authorized_keys"
