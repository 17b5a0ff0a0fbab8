#!/bin/bash
# Makes the box that the test of the virtual machine starts from, once, and prints its path.
# usage: box.sh        The cache is ${XDG_CACHE_HOME:-$HOME/.cache}/lxc-inventory/box-bookworm.
# A Debian of packages with a kernel of its own, as boxes are: user vagrant, the well-known key, sudo without a password. Because
# everything is slow in emulation, what the controller installs is there, and what lxc-create's template would download.
set -euo pipefail

suite=bookworm
cache=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/lxc-inventory
boxes=$cache/box-$suite
megabytes=8192
system=linux-image-amd64,grub-pc-bin,grub-common,systemd-sysv,dbus,udev,kmod,ifupdown,isc-dhcp-client,netbase,openssh-server,sudo
tools=python3,python3-apt,iproute2,procps,ca-certificates,apparmor
in_containers=(python3 python3-apt openssh-server)
packages=(ansible openssh-client curl lxc lxc-templates python3-lxc debootstrap distro-info rsync dnsmasq-base iptables)

# shellcheck source=../../playbooks/roles/lxc_container/files/mirror.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../playbooks/roles/lxc_container/files/mirror.sh"

in_box() {
    chroot "$root" env DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin "$@"
}

write() {
    install -D -m "${2:-644}" /dev/stdin "$root/$1"
}

install_debian() {
    local main security
    main=$(mirror Debian "$suite") security=$(mirror Debian-Security "$suite")
    [ -n "$main" ] || { echo "box.sh: apt knows no Debian mirror on this machine: run apt-get update" >&2 && return 1; }
    debootstrap --variant=minbase --include="$system,$tools" "$suite" "$root" "$main"
    printf 'deb %s main\n' "$main $suite" "$main $suite-updates" ${security:+"$security $suite-security"} | write etc/apt/sources.list
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    in_box apt-get update
    in_box apt-get install --yes --no-install-recommends "${packages[@]}"
    in_box apt-get clean
    # Or the first question to apt takes a minute.
    in_box apt-cache gencaches
}

# The template keeps what it has downloaded.
fill_template() {
    local kept=$cache/controller-$suite
    if [ ! -d "$kept/debian" ]; then
        kept=$work/template
        LXC_CACHE_PATH=$kept lxc-create -P "$work/lxc" -n template -f /dev/null -t debian -- \
            --release "$suite" --mirror "$(mirror Debian "$suite")" --security-mirror "$(mirror Debian-Security "$suite")"
    fi
    mkdir -p "$root/var/cache/lxc"
    cp -a "$kept/." "$root/var/cache/lxc/"
    install_template_packages
}

# What role lxc_container has the template install in each container: there is less of it to do then.
install_template_packages() {
    local template=$root/var/cache/lxc/debian/rootfs-$suite-amd64 policy
    cp "$root/etc/apt/sources.list" "$template/etc/apt/sources.list"
    cp /etc/resolv.conf "$template/etc/resolv.conf"
    policy=$template/usr/sbin/policy-rc.d
    printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod 755 "$policy"
    chroot "$template" apt-get update
    chroot "$template" env DEBIAN_FRONTEND=noninteractive apt-get dist-upgrade --yes
    chroot "$template" env DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "${in_containers[@]}"
    chroot "$template" apt-get clean
    # The template generates its locale anew in each container, for minutes.
    echo en_US.UTF-8 UTF-8 >>"$template/etc/locale.gen"
    chroot "$template" locale-gen
    chroot "$template" dpkg-divert --local --rename --add /usr/sbin/locale-gen
    ln -s /bin/true "$template/usr/sbin/locale-gen"
    rm "$policy"
    : >"$template/etc/resolv.conf"
}

make_box() {
    in_box useradd --create-home --shell /bin/bash vagrant
    write home/vagrant/.ssh/authorized_keys 600 <"$(well_known_key)"
    in_box chown -R vagrant:vagrant /home/vagrant/.ssh
    in_box chmod 700 /home/vagrant/.ssh
    echo 'vagrant ALL=(ALL) NOPASSWD: ALL' | write etc/sudoers.d/vagrant 440
    echo box | write etc/hostname
    printf '%s\n' '127.0.0.1 localhost' '127.0.1.1 box' '::1 localhost' | write etc/hosts
    printf '%s\n' 'auto lo' 'iface lo inet loopback' 'allow-hotplug eth0' 'iface eth0 inet dhcp' | write etc/network/interfaces
    echo 'LABEL=root / ext4 noatime 0 1' | write etc/fstab
    : | write etc/resolv.conf
    : | write etc/machine-id
    in_box systemctl mask apt-daily.timer apt-daily-upgrade.timer man-db.timer e2scrub_all.timer
}

well_known_key() {
    dpkg-query --listfiles vagrant | grep -m 1 '/keys/vagrant\.pub$'
}

# Without loop devices or mounts: the file system is made of the folder, and GRUB's image has what it shall do in it.
make_disk() {
    local start=2048
    write tmp/boot.cfg <<'END'
search --no-floppy --label root --set root
linux /vmlinuz root=LABEL=root ro quiet mitigations=off net.ifnames=0 console=ttyS0
initrd /initrd.img
boot
END
    in_box grub-mkimage -O i386-pc -o /tmp/core.img -p /boot/grub -c /tmp/boot.cfg biosdisk part_msdos ext2 search search_label linux
    mv "$root/tmp/core.img" "$work/core.img"
    rm "$root/tmp/boot.cfg"
    truncate -s "${megabytes}M" "$work/disk"
    echo "start=$start, type=83, bootable" | sfdisk -q "$work/disk"
    mkfs.ext4 -q -L root -d "$root" -E offset=$((start * 512)) "$work/disk" $((megabytes * 1024 - start / 2))k
    dd if="$root/usr/lib/grub/i386-pc/boot.img" of="$work/disk" bs=440 count=1 conv=notrunc status=none
    dd if="$work/core.img" of="$work/disk" bs=512 seek=1 conv=notrunc status=none
    qemu-img convert -O qcow2 "$work/disk" "$work/box.img"
}

make() {
    install_debian
    fill_template
    make_box
    make_disk
    echo "{\"provider\": \"libvirt\", \"format\": \"qcow2\", \"virtual_size\": $((megabytes / 1024))}" >"$work/metadata.json"
    : >"$work/Vagrantfile"
    tar -C "$work" -cf "$work/box" metadata.json Vagrantfile box.img
}

mkdir -p "$boxes"
exec 9>"$boxes/lock"
flock 9
# Another recipe is another box.
box=$boxes/$(sha256sum "$0" | cut -c 1-12).box
if [ ! -e "$box" ]; then
    rm -rf "$boxes"/new.* "$boxes"/*.box
    work=$(mktemp -d "$boxes/new.XXXXXX")
    chmod 755 "$work"
    root=$work/root
    trap 'tail -n 5 "$boxes/log" >&2' EXIT
    make >"$boxes/log" 2>&1
    trap - EXIT
    mv "$work/box" "$box"
    rm -rf --one-file-system "$work"
fi
echo "$box"
