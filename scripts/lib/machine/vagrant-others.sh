# shellcheck shell=bash
# Sourced by vagrant.sh: the other machines of vagrant.yml. The controller gets to them by name, and scripts/up as it gets to the controller.
# shellcheck disable=SC2154 # root is controller.sh's, name kind.sh's

# Those that Vagrant has made, one a line.
others() {
    local note
    for note in "$root"/.vagrant/machines/*/*/id; do
        [ -s "$note" ] || continue
        note=${note%/*/id}
        [ "${note##*/}" = "$name" ] || echo "${note##*/}"
    done | sort -u
}

# each_other DOING VAGRANT-COMMAND…
each_other() {
    local doing=$1 other
    shift
    for other in $(others); do
        step "$doing $other"
        in_checkout vagrant "$@" "$other" || fail "Vagrant cannot do that; see above"
    done
}

machine_others() {
    local other address host_key key=''
    for other in $(others); do
        [ -n "$key" ] || key=$(controllers_key)
        step "letting the controller into $other"
        address=$(address_of "$other")
        host_key=$(host_key_of "$other")
        let_root_in "$other" <"$root/.controller/id_ed25519.pub"
        let_root_in "$other" <<<"$key"
        write_ssh_config "$other" "$address" root "$host_key"
        know_other "$other" "$address" "$host_key"
    done
}

# As role controller makes it, which has not run yet when a new controller meets older machines.
controllers_key() {
    # shellcheck disable=SC2016 # evaluated there
    in_controller sh -c 'cd && mkdir -p -m 700 .ssh &&
        { [ -s .ssh/id_ed25519 ] || ssh-keygen -q -t ed25519 -N "" -C "$1" -f .ssh/id_ed25519; } && cat .ssh/id_ed25519.pub' sh "$name"
}

# know_other NAME ADDRESS HOST-KEY
know_other() {
    # shellcheck disable=SC2016 # evaluated there
    in_controller sh -c 'set -e
        replace() {
            ! grep -qxF "$2" "$1" 2>/dev/null || return 0
            [ ! -e "$1" ] || sed -i "/$3/d" "$1"
            echo "$2" >>"$1"
        }
        replace /etc/hosts "$2 $1" " $1\$"
        replace /etc/ssh/ssh_known_hosts "$1 $3" "^$1 "' sh "$@"
}
