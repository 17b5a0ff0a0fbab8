# shellcheck shell=bash
# Sourced by scripts/dns: its three verbs. All that «down» and «status» must know stands in the block in /etc/hosts, so that they need
# neither the controller nor the checkout that made it. bash 3.2 will do.
# shellcheck disable=SC2154 # address, network, server, domain and interface are facts.sh's, etc block.sh's

names_up() {
    local route='' record names
    learn_controller
    [ "$way" = none ] || learn_containers
    refuse_others
    [ "$way" = none ] || route=$(own_route)
    record="# containers $way ${domain:--} ${server:--} $interface"
    [ -z "$route" ] || record+=$'\n'"# route $route"
    names="$address $controller"
    [ "$way" != hosts ] || names+=$'\n'$(listed_names)
    refuse_names "$names"
    announce "$route"
    # What was set up in another way goes first.
    [ -z "$(block_owner)" ] || [ "$(block | grep -E '^# (containers|route) ')" = "$record" ] || (names_down)
    # Before the rest, so that «down» knows of it after an interruption too.
    block_write "$record" "$names"
    [ -z "$route" ] || [ -n "$(route_to "$network")" ] || route_add "$network" "$address"
    way_up
    step "names and routes are set up; scripts/dns down takes them away"
}

announce() {
    cat <<END
Names and routes of development on this machine (needs root):
  $controller is $address: a block in $etc/hosts
  $("${way}_says")
  ${1:-no route is made}${1:+, until this machine restarts}
END
}

names_down() {
    local route
    [ -n "$(block_owner)" ] || { echo "nothing is set up" && return; }
    step "removing what scripts/dns of $(block_owner) has set up"
    recorded
    way_down
    [ -z "$route" ] || [ "$(route_to "$network")" != "$address" ] || route_delete "$network" "$address"
    block_write
}

# From the block.
recorded() {
    read -r way domain server interface < <(block_says containers)
    route=$(block_says route)
    network=${route% via *} address=${route#* via }
}

names_status() {
    local route missing=0
    [ -n "$(block_owner)" ] || { echo "nothing is set up; to set it up: scripts/dns up" && return 1; }
    recorded
    echo "set up by scripts/dns of $(block_owner):"
    block | sed -n 's|^\([0-9][0-9.]*\) \(.*\)|  \2 is \1|p'
    echo "  $("${way}_says")$(way_in_force || echo ' - that is gone')"
    [ -z "$route" ] || echo "  $route$([ "$(route_to "$network")" = "$address" ] || echo ' - that is gone')"
    way_in_force || missing=1
    [ -z "$route" ] || [ "$(route_to "$network")" = "$address" ] || missing=1
    [ "$missing" -eq 0 ] || echo "to set it up again: scripts/dns up; to remove the rest: scripts/dns down"
    return "$missing"
}
