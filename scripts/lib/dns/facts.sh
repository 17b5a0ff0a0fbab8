# shellcheck shell=bash
# Sourced by scripts/dns: what the controller says of itself, and what of this machine stands in the way. All of it is checked before
# it is written, as root, into files of this machine. bash 3.2 will do.
# shellcheck disable=SC2034,SC2154 # root, ssh_config, project, etc and way are of the files sourced before

address_pattern='[0-9]{1,3}(\.[0-9]{1,3}){3}'

learn_controller() {
    [ -e "$ssh_config" ] || fail "there is no controller; run: scripts/up"
    address=$(ssh -T -F "$ssh_config" -G "$controller" | sed -n 's/^hostname //p')
    case $address in 127.*) false ;; *) [[ $address =~ ^$address_pattern$ ]] ;; esac ||
        fail "the controller is reached at $address, and nothing can be routed through that; give it an address of its own"
    interface=$(interface_to "$address")
    [ -n "$interface" ] || fail "the controller ($address) is not on a network of this machine, and nothing can be routed through it; is it up? scripts/up"
}

# From Ansible, which alone knows what is set where.
learn_containers() {
    local said
    said=$(in_controller env ANSIBLE_PLAYBOOK_DIR="$project/playbooks" ansible "$controller" -i inventory/development/blueprint.yml -o \
        -m ansible.builtin.debug -a 'msg="{{ lxc_environment_network }} {{ lxc_host_address }} {{ lxc_host_domain }}"' </dev/null) || [ -n "$said" ] || exit 1
    read -r network server domain < <(sed -n 's/.*"msg": "\([^"]*\)".*/\1/p' <<<"$said") || true
    [[ "$network $server $domain" =~ ^$address_pattern/[0-9]{1,2}\ $address_pattern\ [a-z0-9-]+(\.[a-z0-9-]+)*$ ]] ||
        fail "the controller does not say which network and domain its containers have: $said"
    [ -n "$way" ] || way=$(way_fitting)
    way_do fits || fail "this machine does not find names by $way; it would be: --containers $(way_fitting)"
}

# ADDRESS NAME of the containers that are listed now and have an address.
listed_names() {
    local table status=0
    table=$(in_controller lxc-inventory status --blueprint inventory/development/blueprint.yml </dev/null) || status=$?
    # 3 is an answer too: the core does not run.
    case $status in 0 | 3) ;; *) exit "$status" ;; esac
    awk -v domain=".$domain" '$1 ~ /^[A-Za-z0-9._-]+$/ && substr($1, length($1) - length(domain) + 1) == domain &&
        $4 == "yes" && $6 ~ /^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+$/ { print $6, $1 }' <<<"$table"
}

# The route as the block names it, when there is one to make.
own_route() {
    local present
    present=$(route_to "$network")
    case $present in
        '' | "$(block_says route | sed "s|^$network via ||")") echo "$network via $address" ;;
        # It was there before, and stays.
        "$address") ;;
        -) fail "this machine has $network itself, and the containers have it too; change the containers' networks, or use --containers none" ;;
        *) fail "this machine has a route to $network already, through $present; change the containers' networks, or use --containers none" ;;
    esac
}

refuse_others() {
    local owner
    owner=$(block_owner)
    [ -z "$owner" ] || [ "$owner" = "$root" ] || fail "$controller is that of the checkout $owner; first run: scripts/dns down"
    [ "$(block_says containers | cut -d ' ' -f 1)" = "$way" ] || ! way_taken ||
        fail "that is set here already, and not by scripts/dns ($("${way}_says")); remove it, or choose another --containers"
}

# refuse_names NAMES: what another line has already would not be found here.
refuse_names() {
    local taken
    taken=$(outside_block | awk -v names="$(sed -n 's/^[0-9][0-9.]* //p' <<<"$1" | tr '\n' ' ')" '
        BEGIN { count = split(names, list, " "); for (i = 1; i <= count; i++) ours[list[i]] = 1 }
        { sub(/#.*/, ""); for (i = 2; i <= NF; i++) if ($i in ours) print $i }' | head -n 1)
    [ -z "$taken" ] || fail "$etc/hosts has $taken already; remove that line first"
}
