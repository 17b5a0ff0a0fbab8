# shellcheck shell=bash
# Sourced by here.sh: the bridge of the controller, forwarding and NAT, and all of it away again.
# shellcheck disable=SC2154 # bridge, prefix and home are here.sh's

rules() {
    printf '%s\n' "-t nat POSTROUTING -s $prefix.0/24 ! -d $prefix.0/24 -j MASQUERADE" \
        "-t filter FORWARD -i $bridge -j ACCEPT" "-t filter FORWARD -o $bridge -j ACCEPT"
}

# rule_do -C|-I|-D TABLE-OPTION TABLE CHAIN MATCH…
rule_do() {
    local action=$1 table=$3 chain=$4
    shift 4
    as_root iptables -t "$table" "$action" "$chain" "$@"
}

network_check() {
    local used own
    used=$(ip -4 -o address show | grep -F " $prefix." | grep -vF " $bridge " || true)
    [ -z "$used" ] || fail "$prefix.0/24 is used here already ($(echo "$used" | cut -d ' ' -f 2)); set LXC_CONTROLLER_NETWORK, such as 10.86.77"
    # A bridge without an address is where an earlier run was interrupted.
    if ip link show "$bridge" >/dev/null 2>&1; then
        own=$(ip -4 -o address show dev "$bridge")
        { [ -d "/sys/class/net/$bridge/bridge" ] && [[ -z $own || $own == *" $prefix.1/24 "* ]]; } ||
            fail "there is another interface $bridge; set LXC_CONTROLLER_BRIDGE to a name that is free"
    fi
}

network_up() {
    local words
    if ! ip link show "$bridge" >/dev/null 2>&1; then
        step "making the bridge $bridge"
        as_root ip link add "$bridge" type bridge
    fi
    as_root ip address replace "$prefix.1/24" dev "$bridge"
    as_root ip link set "$bridge" up
    if [ "$(cat /proc/sys/net/ipv4/ip_forward)" = 0 ]; then
        echo 0 | as_root tee "$home/ip_forward" >/dev/null
        echo 1 | as_root tee /proc/sys/net/ipv4/ip_forward >/dev/null
    fi
    while read -ra words; do
        rule_do -C "${words[@]}" 2>/dev/null || rule_do -I "${words[@]}"
    done < <(rules)
}

network_down() {
    local words
    while read -ra words; do
        ! rule_do -C "${words[@]}" 2>/dev/null || rule_do -D "${words[@]}"
    done < <(rules)
    ! ip link show "$bridge" >/dev/null 2>&1 || as_root ip link delete "$bridge"
    if as_root test -e "$home/ip_forward"; then
        as_root cat "$home/ip_forward" | as_root tee /proc/sys/net/ipv4/ip_forward >/dev/null
        as_root rm "$home/ip_forward"
    fi
}
