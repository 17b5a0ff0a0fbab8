# shellcheck shell=bash
# Sourced by scripts/test: the Debian packages its parts need; installs those that are missing when it may.

packages() {
    ! wants lint || echo git shellcheck yamllint ansible-lint ansible vagrant vagrant-libvirt
    ! wants contract && ! wants secrets || echo ansible-core debootstrap openssh-client
    ! wants e2e || echo ansible-core lxc lxc-templates python3-lxc debootstrap sudo openssh-server openssh-client iproute2 dnsmasq-base \
        git rsync distro-info iptables
    ! wants vagrant || echo ansible-core debootstrap e2fsprogs fdisk git iptables libvirt-clients libvirt-daemon-system lxc lxc-templates \
        openssh-client qemu-system-x86 qemu-utils rsync vagrant vagrant-libvirt
}

installed() {
    [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

install_packages() {
    local package missing=() apt=(env DEBIAN_FRONTEND=noninteractive apt-get)
    command -v dpkg-query >/dev/null || return 0
    for package in $(packages | tr ' ' '\n' | sort -u); do
        installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    echo "== missing Debian packages: ${missing[*]}"
    [ "$(id -u)" -eq 0 ] || apt=(sudo -n "${apt[@]}")
    # Lists may be missing or name versions that are gone.
    "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" ||
        { "${apt[@]}" update && "${apt[@]}" install --yes --no-install-recommends "${missing[@]}"; } ||
        { echo "scripts/test: run: sudo apt-get update && sudo apt-get install --yes ${missing[*]}" >&2 && return 1; }
}
