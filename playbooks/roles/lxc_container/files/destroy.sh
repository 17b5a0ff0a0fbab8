#!/bin/sh
# usage: destroy.sh NAME SECONDS
# Stops NAME within SECONDS, else kills it, and removes its folder; says so, or nothing when there is none.
set -eu
name=$1 seconds=$2
folder=$(lxc-config lxc.lxcpath)/$name
[ -d "$folder" ] || exit 0

if [ -f "$folder/config" ] && [ ! -e "$folder/partial" ]; then
    # LXC stops and destroys nothing whose configuration it refuses; one that hangs is another matter.
    refused=0
    timeout 10 lxc-info --name "$name" --state >/dev/null 2>&1 || refused=$?
    case $refused in
        0 | 124) ;;
        *) printf '%s\n' "lxc.rootfs.path = dir:$folder/rootfs" "lxc.uts.name = $name" >"$folder/config" ;;
    esac
    # A frozen container cannot stop; one that is stopped need not.
    timeout 10 lxc-unfreeze --name "$name" 2>/dev/null || true
    timeout $((seconds + 10)) lxc-stop --name "$name" --timeout "$seconds" 2>/dev/null ||
        timeout 10 lxc-stop --name "$name" --kill 2>/dev/null || true
    lxc-destroy --name "$name" >/dev/null
fi
# Interrupted creations are nothing to lxc-destroy. Never into what may still be mounted there.
[ ! -d "$folder" ] || find "$folder" -xdev -delete
echo destroyed
