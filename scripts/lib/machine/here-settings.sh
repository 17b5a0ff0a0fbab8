# shellcheck shell=bash
# Sourced by here.sh: where the controller is. What scripts/up was told stays true for this checkout, so that nobody has to say it again,
# and scripts/down removes what was made.
# shellcheck disable=SC2154 # root is controller.sh's; home, bridge and prefix are here.sh's

kept_setting() {
    sed -n "s|^$1=||p" "$root/.controller/here" 2>/dev/null || true
}

# setting NAME DEFAULT: LXC_CONTROLLER_NAME, or what was kept of it.
setting() {
    local variable=LXC_CONTROLLER_$1 kept
    kept=$(kept_setting "$1")
    echo "${!variable:-${kept:-$2}}"
}

keep_settings() {
    printf '%s\n' "HOME=$home" "BRIDGE=$bridge" "NETWORK=$prefix" >"$root/.controller/here"
}

check_settings() {
    local each kept containers
    [[ $prefix =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "LXC_CONTROLLER_NETWORK is the first three numbers of a /24, such as 10.86.2"
    [[ $bridge =~ ^[A-Za-z0-9._-]{1,15}$ ]] || fail "LXC_CONTROLLER_BRIDGE is the name of a network interface, 15 characters at most"
    [[ $home =~ ^/[A-Za-z0-9/._-]+$ ]] || fail "LXC_CONTROLLER_HOME is an absolute path of letters, digits and . _ -"
    for each in "HOME $home" "BRIDGE $bridge" "NETWORK $prefix"; do
        kept=$(kept_setting "${each%% *}")
        [ -z "$kept" ] || [ "$kept" = "${each#* }" ] ||
            fail "this checkout has a controller with LXC_CONTROLLER_${each%% *}=$kept; unset it, or unset it for scripts/down --destroy first"
    done
    containers=$(sed -n 's|^lxc_host_network: *\([0-9.]*\)\.0/24.*|\1|p' "$root/playbooks/group_vars/all/lxc.yml")
    [ "$prefix" != "$containers" ] || fail "$prefix.0/24 is the containers' own network in the controller; set LXC_CONTROLLER_NETWORK to another"
}

# A folder of somebody else's would be filled, and emptied by scripts/down.
check_home() {
    local other
    other=$(as_root cat "$home/checkout" 2>/dev/null || true)
    [ -z "$other" ] || [ "$other" = "$root" ] ||
        fail "$home is the controller of the checkout $other; run scripts/down --destroy there, or set LXC_CONTROLLER_HOME, _BRIDGE and _NETWORK"
    [ -z "$other" ] || return 0
    other=$(as_root ls -A "$home" 2>/dev/null | grep -vxE 'volumes|cache|packages|bridge|ip_forward|start\.log' | head -n 3 | tr '\n' ' ' || true)
    [ -z "$other" ] || fail "$home is not a controller's, it has other things in it (${other% }); set LXC_CONTROLLER_HOME to a folder of its own"
}
