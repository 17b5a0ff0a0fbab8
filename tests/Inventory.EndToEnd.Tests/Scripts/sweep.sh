#!/bin/sh
# Ends and removes what the end-to-end tests left behind, whether they ended well or were killed.
# usage: sweep.sh FOLDER      the folder of one laboratory, or of one checkout with its controller
#        sweep.sh --all       every laboratory, checkout, bridge, user and sudoers file of earlier runs
# All of them are known by their prefix: "lie2e".
set -u

say() { echo "sweep.sh: $*" >&2; }

# Processes whose command line names the folder: monitors, sshd, ssh masters, hooks.
members() {
    grep -alF "$1/" /proc/[0-9]*/cmdline 2>/dev/null | cut -d / -f 3
}

descendants() {
    # shellcheck disable=SC2013 # the file is one line of process ids
    for child in $(cat "/proc/$1/task/$1/children" 2>/dev/null); do
        descendants "$child"
        echo "$child"
    done
}

alive() {
    grep -q '^State:[[:space:]][^ZX]' "/proc/$1/status" 2>/dev/null
}

# A frozen task of cgroup v1 does not die, not even of SIGKILL, before it is thawed; one of cgroup v2 does.
thaw() {
    group=$(sed -n 's/^[0-9]*:freezer://p' "/proc/$1/cgroup" 2>/dev/null)
    case $group in */lxc.payload*) echo THAWED >"/sys/fs/cgroup/freezer$group/freezer.state" 2>/dev/null ;; esac
}

# Each init dies first and its monitor is given a second to tidy up its cgroups; then everything else dies.
end_processes() {
    pids=$(for pid in $(members "$1"); do descendants "$pid"; echo "$pid"; done | sort -nu)
    for pid in $pids; do
        thaw "$pid"
        kill -CONT "$pid" 2>/dev/null
        grep -qE '^NSpid:.*[[:space:]]1$' "/proc/$pid/status" 2>/dev/null && kill -KILL "$pid" 2>/dev/null
    done
    wait_for 10 || { for pid in $pids; do alive "$pid" && kill -KILL "$pid" 2>/dev/null; done; wait_for 20; }
}

# Waits so many tenths of a second for all $pids to be gone.
wait_for() {
    tenths=$1
    while [ "$tenths" -gt 0 ]; do
        rest=$(for pid in $pids; do alive "$pid" && echo "$pid"; done)
        [ -n "$rest" ] || return 0
        sleep 0.1
        tenths=$((tenths - 1))
    done
    return 1
}

# A monitor that was killed leaves its cgroups; they are empty now.
remove_cgroups() {
    for container in "$1"/*/*/config; do
        [ -e "$container" ] || continue
        name=$(basename "$(dirname "$container")")
        find /sys/fs/cgroup -depth -type d \( -name "lxc.payload.$name" -o -name "lxc.monitor.$name" \) -exec rmdir {} + 2>/dev/null
    done
}

# A controller of a checkout: LXC itself ends what runs in it, and removes its cgroups; then what scripts/up changed here.
remove_controller() {
    home=$1/home
    "$(dirname "$0")/server.sh" destroy "$1"
    ! grep -q "scripts/dns of $1/project\$" /etc/hosts || "$1/project/scripts/dns" down >&2
    [ ! -d "$home/lxc/controller.dev" ] || timeout 60 lxc-stop -P "$home/lxc" -n controller.dev -k 2>/dev/null
    for table in filter nat; do
        iptables-save -t "$table" 2>/dev/null | grep -E "^-A .*(lie2e1 |10\.213\.78\.0/24 )" | while read -r _ rule; do
            # shellcheck disable=SC2086 # its words
            iptables -t "$table" -D $rule
        done
    done
    [ ! -e /sys/class/net/lie2e1 ] || ip link delete lie2e1
    [ ! -e "$home/ip_forward" ] || cat "$home/ip_forward" >/proc/sys/net/ipv4/ip_forward
}

remove_folder() {
    folder=$1
    case $folder in /tmp/lie2e.?*) ;; *) say "$folder is no laboratory"; exit 2 ;; esac
    [ ! -d "$folder/home" ] || remove_controller "$folder"
    end_processes "$folder"
    # Bind and overlay mounts below the folder go before its files do: rm must never enter them.
    awk -v under="$folder/" 'index($5, under) == 1 { print $5 }' /proc/self/mountinfo | sort -r | while read -r mount; do
        umount -l "$mount" || exit 1
    done || { say "something is still mounted below $folder"; exit 1; }
    remove_cgroups "$folder"
    rm -rf --one-file-system "$folder" "/run/lxc/lock$folder"
}

remove_user() {
    pkill -KILL -u "$1" 2>/dev/null
    rm -f "/etc/sudoers.d/$1"
    userdel "$1" 2>/dev/null || { sleep 0.3; userdel "$1"; }
}

case ${1:-} in
--all)
    for each in /tmp/lie2e.*; do
        [ -d "$each" ] && (remove_folder "$each")
    done
    for each in $(getent passwd | sed -n 's/^\(lie2e[^:]*\):.*/\1/p'); do remove_user "$each"; done
    for each in /sys/class/net/lie2e*; do
        [ -e "$each" ] && ip link delete "${each##*/}"
    done
    ;;
--user) remove_user "$2" ;;
/*) remove_folder "$1" ;;
*) sed -n '2,5s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
exit 0
