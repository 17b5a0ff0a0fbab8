#!/bin/sh
# usage: inspect.sh NAME RELEASE SECONDS
# Comes after mirror.sh. Says, as YAML, what the role must know of an LXC host, and whether the container NAME is absent, partial or built.
set -eu
name=$1 release=$2 seconds=$3

command -v lxc-config >/dev/null || { echo "LXC is not installed here; run: playbooks/controller.yml" >&2; exit 1; }
lxcpath=$(lxc-config lxc.lxcpath)
folder=$lxcpath/$name

# Whoever creates a container holds a lock on this file; without the lock the creation was interrupted.
locked() {
    inode=$(stat --format=%i "$folder/partial" 2>/dev/null) && grep -q ":$inode " /proc/locks
}

# What a killed lxc-create leaves behind still writes.
occupied() {
    for process in /proc/[0-9]*; do
        case $(readlink "$process/root" 2>/dev/null) in "$folder"/*) return 0 ;; esac
        ! tr '\0' ' ' 2>/dev/null <"$process/cmdline" | grep -qF -e " $folder/" -e "=$folder " || return 0
    done 2>/dev/null
    return 1
}

being_created() {
    [ -e "$folder/partial" ] && { locked || occupied; }
}

while being_created; do
    [ "$seconds" -gt 0 ] || { echo "$name is still being created by another run" >&2; exit 1; }
    seconds=$((seconds - 2))
    sleep 2
done

container=absent
[ ! -d "$folder" ] || container=partial
[ ! -f "$folder/config" ] || [ -e "$folder/partial" ] || container=built

cgroup=1
! grep -qw memory /sys/fs/cgroup/cgroup.controllers 2>/dev/null || cgroup=2

apparmor=false
! grep -qs Y /sys/module/apparmor/parameters/enabled || apparmor=true

cat <<END
lxcpath: $lxcpath
container: $container
cgroup: $cgroup
apparmor: $apparmor
mirror: "$(mirror Debian "$release")"
security_mirror: "$(mirror Debian-Security "$release")"
END
