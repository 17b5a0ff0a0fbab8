# shellcheck shell=bash
# Sourced by scripts/dns: the ways in which a workstation finds the names of containers. Of each, what it needs of
#   WAY_fits         whether this machine has it
#   WAY_file         the file it makes
#   WAY_text         what is in that file; $domain, $server and $interface say which names whom to ask for, and where
#   WAY_says         in words
#   WAY_on, WAY_off  what comes after
#   WAY_holds        whether it is in force, where a file cannot tell
# shellcheck disable=SC2154,SC2317 # the variables are setup.sh's, and the functions are called by their names

# Debian's users do not have /usr/sbin in their PATH.
has() {
    PATH=$PATH:/usr/sbin command -v "$1" >/dev/null
}

restart() {
    if [ -d /run/systemd/system ]; then as_root systemctl restart "$1"; else as_root service "$1" restart >/dev/null; fi
}

resolved_fits() { has resolvectl && grep -qsE '^nameserver 127\.0\.0\.53|^hosts:.*resolve' "$etc/resolv.conf" "$etc/nsswitch.conf"; }
resolved_says() { echo "systemd-resolved asks $server for *.$domain, on $interface, until that goes or this machine restarts"; }
resolved_on() { as_root resolvectl dns "$interface" "$server" && as_root resolvectl domain "$interface" "~$domain"; }
resolved_off() { ! ip link show "$interface" >/dev/null 2>&1 || as_root resolvectl revert "$interface"; }
resolved_holds() { resolvectl domain "$interface" 2>/dev/null | grep -qF "~$domain"; }
resolved_taken() { resolvectl dns "$interface" | grep -q ': *[^ ]'; }

networkmanager_fits() { has nmcli && grep -rqsE '^dns *= *dnsmasq' "$etc/NetworkManager/NetworkManager.conf" "$etc/NetworkManager/conf.d"; }
networkmanager_file() { echo "$etc/NetworkManager/dnsmasq.d/lxc-names.conf"; }
networkmanager_text() { dnsmasq_text; }
networkmanager_says() { echo "NetworkManager's dnsmasq asks $server for *.$domain: $(networkmanager_file)"; }
networkmanager_on() { as_root nmcli general reload dns-full; }
networkmanager_off() { networkmanager_on; }

dnsmasq_fits() {
    [ -d "$etc/dnsmasq.d" ] && has dnsmasq && grep -qs '^nameserver 127\.' "$etc/resolv.conf" &&
        { [ ! -d /run/systemd/system ] || systemctl is-active --quiet dnsmasq; }
}
dnsmasq_file() { echo "$etc/dnsmasq.d/lxc-names.conf"; }
# It may refuse private addresses otherwise.
dnsmasq_text() { printf '%s\n' "server=/$domain/$server" "rebind-domain-ok=/$domain/"; }
dnsmasq_says() { echo "dnsmasq asks $server for *.$domain: $(dnsmasq_file)"; }
dnsmasq_on() { restart dnsmasq; }
dnsmasq_off() { restart dnsmasq; }

# macOS sees the file by itself.
macos_fits() { is_macos; }
macos_file() { echo "$etc/resolver/$domain"; }
macos_text() { echo "nameserver $server"; }
macos_says() { echo "macOS asks $server for *.$domain: $(macos_file)"; }
macos_off() { as_root rmdir "$etc/resolver" 2>/dev/null || true; }

hosts_fits() { true; }
hosts_says() { echo "*.$domain in $etc/hosts, those that are listed now"; }
none_says() { echo "no containers"; }

way_has() {
    declare -F "${way}_$1" >/dev/null
}

# way_do WORD: what it needs of that, if anything.
way_do() {
    ! way_has "$1" || "${way}_$1"
}

# way_fitting: the first that this machine has.
way_fitting() {
    for way in resolved networkmanager dnsmasq macos hosts; do
        ! "${way}_fits" || break
    done
    echo "$way"
}

way_in_force() {
    if way_has file; then [ "$(cat "$("${way}_file")" 2>/dev/null)" = "$("${way}_text")" ]; else way_do holds; fi
}

way_taken() {
    if way_has file; then [ -e "$("${way}_file")" ]; else way_has taken && "${way}_taken"; fi
}

way_up() {
    local file
    ! way_in_force || return 0
    if way_has file; then
        file=$("${way}_file")
        as_root mkdir -p "${file%/*}"
        "${way}_text" | as_root tee "$file" >/dev/null
    fi
    way_do on || {
        # Or the next «up» would take it for done.
        ! way_has file || as_root rm -f "$file"
        fail "that did not work; to remove what was done: scripts/dns down"
    }
}

way_down() {
    ! way_has file || as_root rm -f "$("${way}_file")"
    way_do off || echo "scripts/dns: that is removed, but $way does not know it yet; restart it" >&2
}
