# shellcheck shell=bash
# Sourced by scripts/dns: the route from this workstation to the containers, through the controller. bash 3.2 will do.

is_macos() {
    [ "$(uname -s)" = Darwin ]
}

# interface_to ADDRESS: the one that it is directly behind; nothing when there is a router in between.
interface_to() {
    if is_macos; then
        route -n get "$1" | awk '$1 == "gateway:" { routed = 1 } $1 == "interface:" { name = $2 } END { if (!routed) print name }'
    else
        { ip -4 -oneline route get "$1" 2>/dev/null || true; } | sed -n 's/.* via .*//; s/.* dev \([^ ]*\).*/\1/p'
    fi
}

# route_to NETWORK: the router that this machine has for exactly this network; «-» when it is in it itself.
route_to() {
    if is_macos; then
        netstat -rn -f inet | awk -v network="${1%/*}" -v bits="${1#*/}" '
            BEGIN { short = network; while (short ~ /\.0$/) sub(/\.0$/, "", short) }
            $1 == short || $1 == short "/" bits || $1 == network "/" bits { print ($2 ~ /^[0-9.]+$/ ? $2 : "-") }'
    else
        ip -4 route show exact "$1" | sed 's/.* via \([^ ]*\).*/\1/; t; s/.*/-/'
    fi
}

# route_add|route_delete NETWORK ADDRESS
route_add() {
    if is_macos; then as_root route -n add -net "$1" "$2" >/dev/null; else as_root ip -4 route add "$1" via "$2"; fi
}

route_delete() {
    if is_macos; then as_root route -n delete -net "$1" "$2" >/dev/null; else as_root ip -4 route delete "$1" via "$2"; fi
}
