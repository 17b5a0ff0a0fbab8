# shellcheck shell=bash
# Sourced by vagrant.sh: Vagrant's notes of a machine and the provider's own may differ, and Vagrant does not say what to do then.
# shellcheck disable=SC2154 # root is controller.sh's, name kind.sh's, notes vagrant.sh's

# As vagrant-libvirt names it: after the folder of the checkout.
domain=$(printf %s "${root##*/}_$name" | LC_ALL=C tr -cd 'A-Za-z0-9_.-')

# Other providers give every machine a name of its own.
libvirt() {
    command -v virsh >/dev/null && virsh --quiet --connect "${LIBVIRT_DEFAULT_URI:-qemu:///system}" "$@"
}

# Whose Vagrantfile it was made by; nothing when there is no such machine.
domain_source() {
    { libvirt desc "$domain" 2>/dev/null || true; } | sed -n 's/^Source: //p'
}

stale_check() {
    local noted source
    noted=$(cat "$notes"/*/id 2>/dev/null || true)
    # Vagrant throws a stale note away when it is asked.
    if [ "$(state)" = not_created ]; then
        [ -z "$noted" ] ||
            fail "$notes told of a machine ($noted) that is gone; what is left of it goes with: scripts/down --destroy"
        source=$(domain_source)
        case $source in
            '') ;;
            "$root/Vagrantfile") fail "libvirt has a machine $domain that .vagrant does not know of; it goes with: scripts/down --destroy --purge-volumes" ;;
            *) fail "libvirt has a machine $domain already, by $source; give the folder of this checkout another name" ;;
        esac
    fi
}

# What Vagrant does not find without its note.
forget_domain() {
    [ "$(domain_source)" = "$root/Vagrantfile" ] || return 0
    step "removing $domain from libvirt"
    libvirt destroy "$domain" >/dev/null 2>&1 || true
    libvirt undefine --remove-all-storage --nvram "$domain" >/dev/null || fail "cannot remove $domain; try: virsh -c qemu:///system undefine --remove-all-storage $domain"
}

# Nor what it noted of its networks: those named after the checkout, and its own, unless a machine runs in them.
forget_networks() {
    local network
    { libvirt net-list --all --name 2>/dev/null || true; } | while read -r network; do
        [[ $network =~ ^"${root##*/}"[0-9]+$ || $network = "${LXC_VAGRANT_MANAGEMENT:-vagrant-libvirt}" ]] || continue
        [ -z "$(libvirt net-port-list --uuid "$network" 2>/dev/null)" ] || continue
        libvirt net-destroy "$network" >/dev/null 2>&1 || true
        libvirt net-undefine "$network" >/dev/null 2>&1 || true
    done
}
