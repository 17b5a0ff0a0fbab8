# shellcheck shell=bash
# Sourced by here.sh: the controller's root file system and its LXC configuration.
# shellcheck disable=SC2154 # the variables are here.sh's

# shellcheck source=../../../playbooks/roles/lxc_container/files/mirror.sh
. "$root/playbooks/roles/lxc_container/files/mirror.sh"

make_container() {
    local main security
    ! as_root test -e "$lxcpath/$name/prepared" || return 0
    main=$(mirror Debian "$release") security=$(mirror Debian-Security "$release")
    [ -n "$main" ] || fail "apt knows no Debian mirror yet; run: sudo apt-get update"
    [ "$(state)" = ABSENT ] || as_root lxc-destroy -P "$lxcpath" -n "$name" -f >/dev/null
    step "building Debian $release (a minute, then cached in $home/cache)"
    as_root mkdir -p "$lxcpath"
    # In there is no folder of that name, and without one there are no host keys.
    quietly as_root env -u TMPDIR LXC_CACHE_PATH="$home/cache" lxc-create -P "$lxcpath" -n "$name" -f /dev/null -t debian -- \
        --release "$release" --mirror "$main" --security-mirror "${security:-$main}" ||
        fail "cannot build the controller's root file system"
    prepare_rootfs "$main" "$security"
    as_root touch "$lxcpath/$name/prepared"
}

write() {
    as_root install -D -m "${2:-644}" /dev/stdin "$rootfs/$1"
}

prepare_rootfs() {
    {
        echo "deb $1 $release main"
        echo "deb $1 $release-updates main"
        [ -z "$2" ] || echo "deb $2 $release-security main"
    } | write etc/apt/sources.list
    # LXC sets the address; a DHCP client would wait for a server that is not there.
    printf 'auto lo\niface lo inet loopback\n' | write etc/network/interfaces
    printf '127.0.0.1 localhost\n::1 localhost\n' | write etc/hosts
    upstream | write etc/resolv.conf
    write root/.ssh/authorized_keys 600 <"$root/.controller/id_ed25519.pub"
}

# The key is another one when .controller/ was lost.
let_in() {
    # shellcheck disable=SC2016 # evaluated there
    as_root lxc-attach -P "$lxcpath" -n "$name" -- sh -c '
        cd /root/.ssh && { grep -qxF "$1" authorized_keys || echo "$1" >>authorized_keys; }' sh "$(cat "$root/.controller/id_ed25519.pub")"
}

# The resolvers this machine asks; one that listens on the loop-back device is of no use to a container.
upstream() {
    local file
    for file in /etc/resolv.conf /run/systemd/resolve/resolv.conf; do
        if grep -E '^nameserver ' "$file" 2>/dev/null | grep -vE ' (127\.|::1)'; then return; fi
    done
    fail "this machine asks only itself for names (/etc/resolv.conf); a container cannot ask it there"
}

# The machine may have moved to another network since. What role lxc_host put first stays.
refresh_resolver() {
    local asked
    asked=$(upstream)
    # shellcheck disable=SC2016 # evaluated there
    as_root lxc-attach -P "$lxcpath" -n "$name" -- sh -c '
        own=$(sed -n "/BEGIN names/,/END names/p" /etc/resolv.conf)
        text=$(printf "%s\n" ${own:+"$own"} "$1")
        [ "$text" = "$(cat /etc/resolv.conf)" ] || printf "%s\n" "$text" >/etc/resolv.conf' sh "$asked"
}

configure_container() {
    local wanted
    wanted=$(container_configuration)
    [ "$(as_root cat "$lxcpath/$name/config")" != "$wanted" ] || return 0
    [ "$(state)" = STOPPED ] || machine_stop
    echo "$wanted" | as_root tee "$lxcpath/$name/config" >/dev/null
}

container_configuration() {
    cat <<END
lxc.include = /usr/share/lxc/config/debian.common.conf
lxc.rootfs.path = dir:$rootfs
lxc.uts.name = $name
lxc.net.0.type = veth
lxc.net.0.link = $bridge
lxc.net.0.flags = up
lxc.net.0.ipv4.address = $prefix.2/24
lxc.net.0.ipv4.gateway = $prefix.1
# Containers in this container: its own cgroups, devices and mounts.
lxc.mount.auto =
lxc.mount.auto = proc:rw sys:rw cgroup:rw:force
lxc.mount.entry = proc dev/.lxc/proc proc create=dir,optional 0 0
lxc.mount.entry = sys dev/.lxc/sys sysfs create=dir,optional 0 0
lxc.cgroup.devices.allow = a
lxc.cgroup2.devices.allow = a
lxc.cap.drop =
$(apparmor)
lxc.mount.entry = ${root// /\\040} ${project#/} none bind,create=dir 0 0
lxc.mount.entry = $home/volumes srv/volumes none bind,create=dir 0 0
lxc.mount.entry = $home/cache var/cache/lxc none bind,create=dir 0 0
END
}

apparmor() {
    if [ "$(cat /sys/module/apparmor/parameters/enabled 2>/dev/null)" = Y ]; then
        printf '%s\n' 'lxc.apparmor.profile = generated' 'lxc.apparmor.allow_nesting = 1'
    else
        echo 'lxc.apparmor.profile = unconfined'
    fi
}
