# shellcheck shell=bash
# Sourced by scripts/up and scripts/down: the controller as a virtual machine; the Vagrantfile says which. bash 3.2 will do.
# The functions that scripts/lib/here.sh lists.
# shellcheck disable=SC2154 # root is controller.sh's, name kind.sh's

notes=$root/.vagrant/machines/$name

# shellcheck source=vagrant-stale.sh
. "$root/scripts/lib/vagrant-stale.sh"

in_checkout() {
    (cd "$root" && "$@")
}

state() {
    in_checkout vagrant status --machine-readable "$name" | sed -n "s/^[0-9]*,$name,state,//p"
}

machine_check() {
    command -v vagrant >/dev/null || fail "needs Vagrant: https://developer.hashicorp.com/vagrant/install; or say: scripts/up --here"
    in_checkout vagrant validate >/dev/null || fail "Vagrant does not take the Vagrantfile, or its provider is missing; see docs/vagrant.md"
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
    "$root/scripts/publish" --when-stale --runtime "$(guest_runtime)"
    step "starting $name; its output is Vagrant's"
    # What the Vagrantfile would provision is done by provision.sh, the same for every kind of controller.
    in_checkout vagrant up --no-provision "$name" || fail "Vagrant cannot start $name; see above, and docs/vagrant.md"
    (umask 077 && in_checkout vagrant ssh-config "$name" >"$root/.controller/vagrant_ssh_config")
    let_root_in
}

# A virtual machine has the processor of its workstation, but it is Linux.
guest_runtime() {
    case ${LXC_VAGRANT_ARCHITECTURE:-$(uname -m)} in
        aarch64 | arm64) echo linux-arm64 ;;
        *) echo linux-x64 ;;
    esac
}

by_vagrant() {
    ssh -F "$root/.controller/vagrant_ssh_config" -o BatchMode=yes -o LogLevel=ERROR "$name" "$@"
}

# The key of scripts/up, as for every kind of controller.
let_root_in() {
    # shellcheck disable=SC2016 # evaluated there
    by_vagrant 'sudo sh -c '\''umask 077; mkdir -p /root/.ssh; cd /root/.ssh; touch authorized_keys
        key=$(cat); grep -qxF "$key" authorized_keys || echo "$key" >>authorized_keys'\' <"$root/.controller/id_ed25519.pub" ||
        fail "cannot log in to $name as Vagrant does; try: vagrant ssh"
}

machine_ssh() {
    echo "$(setting NETWORK network).$(sed -n 's/^  controller: *\([0-9]*\).*/\1/p' "$root/vagrant.yml") root"
    by_vagrant cut -d "' '" -f 1,2 /etc/ssh/ssh_host_ed25519_key.pub </dev/null || fail "cannot read the host key of $name; try: vagrant ssh"
}

# setting NAME KEY: as the Vagrantfile reads it.
setting() {
    local name=LXC_VAGRANT_$1
    echo "${!name:-$(sed -n "s/^$2: *\([^ #]*\).*/\1/p" "$root/vagrant.yml")}"
}

machine_stop() {
    case $(state) in
        not_created) echo "there is no virtual machine $name" ;;
        running) step "stopping $name and its containers" && in_checkout vagrant halt "$name" ;;
        *) echo "$name is stopped" ;;
    esac
}

machine_destroy() {
    [ "$1" = purge ] || [ -n "${LXC_VAGRANT_VOLUMES-}" ] || { [ "$(state)" = not_created ] && [ -z "$(domain_source)" ]; } ||
        fail "the volumes are in the disk of $name and go with it; to lose them: scripts/down --destroy --purge-volumes"
    [ "$(state)" = not_created ] || in_checkout vagrant destroy --force "$name"
    forget_domain
    forget_networks
    rm -rf "$notes"
    [ -z "${LXC_VAGRANT_VOLUMES-}" ] ||
        echo "the volumes stay in $LXC_VAGRANT_VOLUMES; remove that folder when nobody needs them"
}
