# shellcheck shell=bash
# Sourced by here.sh: what this machine needs from Debian.
# shellcheck disable=SC2154 # home is here.sh's

packages=(lxc lxc-templates debootstrap rsync distro-info iproute2 iptables openssh-client)

missing_packages() {
    local package
    for package in "${packages[@]}"; do
        [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

install_missing() {
    local missing apt=(env DEBIAN_FRONTEND=noninteractive apt-get)
    mapfile -t missing < <(missing_packages)
    [ ${#missing[@]} -gt 0 ] || return 0
    step "installing ${missing[*]}"
    quietly as_root "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" ||
        { quietly as_root "${apt[@]}" update && quietly as_root "${apt[@]}" install --yes --no-install-recommends "${missing[@]}"; } ||
        fail "cannot install packages; run: sudo apt-get update && sudo apt-get install ${missing[*]}"
    printf '%s\n' "${missing[@]}" | as_root tee -a "$home/packages" >/dev/null
}
