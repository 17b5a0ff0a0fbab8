# shellcheck shell=bash
# Sourced by scripts/up and scripts/down: the controller as a virtual machine; the Vagrantfile says which. bash 3.2 will do.
# The functions that here.sh lists.
# shellcheck disable=SC2154 # root is controller.sh's, name kind.sh's

notes=$root/.vagrant/machines/$name

# shellcheck source=vagrant-stale.sh
. "$root/scripts/lib/machine/vagrant-stale.sh"
# shellcheck source=vagrant-volumes.sh
. "$root/scripts/lib/machine/vagrant-volumes.sh"
# shellcheck source=vagrant-others.sh
. "$root/scripts/lib/machine/vagrant-others.sh"

in_checkout() {
    (cd "$root" && "$@")
}

state() {
    in_checkout vagrant status --machine-readable "$name" | sed -n "s/^[0-9]*,$name,state,//p"
}

machine_check() {
    local other
    if ! command -v vagrant >/dev/null; then
        [ ! -e "$root/.controller/kind" ] ||
            fail "$name is Vagrant's, which is gone: install it again; or remove the machine with its provider's tools, and then .vagrant and .controller"
        fail "needs Vagrant: https://developer.hashicorp.com/vagrant/install; or say: scripts/up --here"
    fi
    in_checkout vagrant validate >/dev/null || fail "Vagrant does not take the Vagrantfile, or its provider is missing; see docs/vagrant.md"
    for other in $(others); do
        address_of "$other" >/dev/null || exit 1
    done
}

machine_changes() {
    cat <<END
A controller as the virtual machine $name. Vagrant makes or changes:
  a virtual machine and its networks, as the Vagrantfile says; what its box is kept in: ~/.vagrant.d
  .vagrant/      its notes of the machine, in this checkout, not in git
  .controller/   ssh configuration and keys, likewise
END
}

machine_up() {
    stale_check
    step "starting $name; its output is Vagrant's"
    # What the Vagrantfile would provision is done by provision.sh, the same for every kind of controller.
    # shellcheck disable=SC2046 # a word each
    in_checkout vagrant up --no-provision "$name" $(others) || fail "Vagrant cannot start $name; see above, and docs/vagrant.md"
    # shellcheck disable=SC2046
    (umask 077 && in_checkout vagrant ssh-config "$name" $(others) >"$root/.controller/vagrant_ssh_config")
    let_root_in "$name" <"$root/.controller/id_ed25519.pub"
    note_volumes
}

# by_vagrant MACHINE COMMAND…
by_vagrant() {
    ssh -F "$root/.controller/vagrant_ssh_config" -o BatchMode=yes -o LogLevel=ERROR "$@"
}

# let_root_in MACHINE <KEY
let_root_in() {
    # shellcheck disable=SC2016 # evaluated there
    by_vagrant "$1" 'sudo sh -c '\''umask 077; mkdir -p /root/.ssh; cd /root/.ssh; touch authorized_keys
        key=$(cat); grep -qxF "$key" authorized_keys || echo "$key" >>authorized_keys'\' ||
        fail "cannot log in to $1 as Vagrant does; try: vagrant ssh $1"
}

machine_ssh() {
    local address
    address=$(address_of "$name") || exit 1
    echo "$address root"
    host_key_of "$name"
}

host_key_of() {
    by_vagrant "$1" cut -d "' '" -f 1,2 /etc/ssh/ssh_host_ed25519_key.pub </dev/null || fail "cannot read the host key of $1; try: vagrant ssh $1"
}

address_of() {
    local number
    number=$(sed -n "s/^  ${1%".${name#*.}"}: *\([0-9]*\).*/\1/p" "$root/vagrant.yml")
    [ -n "$number" ] || fail "vagrant.yml does not have $1 any more, which Vagrant has made; put its line back, and then: vagrant destroy $1"
    echo "$(setting NETWORK network).$number"
}

# setting NAME KEY: as the Vagrantfile reads it.
setting() {
    local name=LXC_VAGRANT_$1
    echo "${!name:-$(sed -n "s/^$2: *\([^ #]*\).*/\1/p" "$root/vagrant.yml")}"
}

machine_stop() {
    each_other "stopping" halt
    case $(state) in
        not_created) echo "there is no virtual machine $name" ;;
        running) step "stopping $name and its containers" && in_checkout vagrant halt "$name" ;;
        '') fail "Vagrant cannot say whether $name runs; see above" ;;
        *) echo "$name is stopped" ;;
    esac
}

machine_destroy() {
    local outside
    outside=$(volumes_outside)
    [ "$1" = purge ] || [ -n "$outside" ] || { [ "$(state)" = not_created ] && [ -z "$(domain_source)$(others)" ]; } ||
        fail "the volumes are in the disk of $name $(others | tr '\n' ' ')and go with it; to lose them: scripts/down --destroy --purge-volumes"
    each_other "destroying" destroy --force
    [ "$(state)" = not_created ] || in_checkout vagrant destroy --force "$name"
    forget_domain
    forget_networks
    rm -rf "$notes"
    [ -z "$outside" ] || echo "the volumes stay in $outside; remove that folder when nobody needs them"
}
