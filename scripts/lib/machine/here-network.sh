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

# Said before the bridge is made, so that an interrupted run knows it again.
own_bridge() {
    [ "$(as_root cat "$home/bridge" 2>/dev/null)" = "$bridge" ]
}

network_check() {
    local used
    used=$(ip -4 -o address show | grep -F " $prefix." | grep -vF " $bridge " || true)
    [ -z "$used" ] || fail "$prefix.0/24 is used here already ($(echo "$used" | cut -d ' ' -f 2)); set LXC_CONTROLLER_NETWORK, such as 10.86.77"
    own_bridge || ! ip link show "$bridge" >/dev/null 2>&1 ||
        fail "the interface $bridge belongs to something else; set LXC_CONTROLLER_BRIDGE and _NETWORK to what is free"
}

network_up() {
    local words
    echo "$bridge" | as_root tee "$home/bridge" >/dev/null
    if ! ip link show "$bridge" >/dev/null 2>&1; then
        step "making the bridge $bridge"
        # What still runs was on a bridge that is gone.
        [ "$(state)" != RUNNING ] || machine_stop
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
    if own_bridge; then
        while read -ra words; do
            ! rule_do -C "${words[@]}" 2>/dev/null || rule_do -D "${words[@]}"
        done < <(rules)
        ! ip link show "$bridge" >/dev/null 2>&1 || as_root ip link delete "$bridge"
        as_root rm "$home/bridge"
    fi
    restore_forwarding
}

# Another controller, or virtual machines, may have come to rely on it.
restore_forwarding() {
    local used
    as_root test -e "$home/ip_forward" || return 0
    used=$(bridges_in_use | tr '\n' ' ')
    if [ -n "$used" ]; then
        echo "net.ipv4.ip_forward stays on, for what is on ${used}here; it was $(as_root cat "$home/ip_forward") before scripts/up"
    else
        as_root tee /proc/sys/net/ipv4/ip_forward <"$home/ip_forward" >/dev/null
    fi
    as_root rm "$home/ip_forward"
}

# The bridges that something is connected to.
bridges_in_use() {
    local folder
    for folder in /sys/class/net/*/brif; do
        [ -z "$(ls -A "$folder" 2>/dev/null)" ] || basename "${folder%/brif}"
    done
}
