# shellcheck shell=bash
# Sourced by scripts/up: from a machine that answers on ssh to running services. The same for every kind of controller.
# shellcheck disable=SC2154 # root and ssh_config are controller.sh's, name kind.sh's

make_key() {
    mkdir -p "$root/.controller" && chmod 700 "$root/.controller"
    [ -s "$root/.controller/id_ed25519.pub" ] ||
        { rm -f "$root/.controller/id_ed25519" && ssh-keygen -q -t ed25519 -N '' -C workstation -f "$root/.controller/id_ed25519"; }
}

# write_ssh_config NAME ADDRESS USER HOST-KEY: the controller's first, which begins the file. The controller sees the file too, but has
# keys and known hosts of its own; what is in /opt tells that it is one.
write_ssh_config() {
    [ "$1" != "$name" ] || rm -f "$root/.controller/known_hosts" "$ssh_config"
    echo "$1 $4" >>"$root/.controller/known_hosts"
    cat >>"$ssh_config" <<END
Match originalhost $1 !exec "test -e /opt/lxc-inventory"
  HostName $2
  User $3
  HostKeyAlias $1
  IdentityFile "$root/.controller/id_ed25519"
  IdentitiesOnly yes
  UserKnownHostsFile "$root/.controller/known_hosts"
  StrictHostKeyChecking yes
  ConnectTimeout 10
END
}

wait_for_ssh() {
    local last=$((SECONDS + 90))
    until controller_answers; do
        [ "$SECONDS" -lt "$last" ] ||
            fail "the controller does not answer on ssh; try: ssh -F $ssh_config $name"
        sleep 1
    done
}

# An installation that was interrupted may still be under way there, or be left half-done.
install_ansible() {
    # shellcheck disable=SC2016 # evaluated there
    ! in_controller flock /etc/apt sh -c '[ "$(dpkg-query --show --showformat "\${db:Status-Status}" ansible 2>&1)" = installed ]' ||
        return 0
    step "installing Ansible in the controller (a minute)"
    # shellcheck disable=SC2016 # evaluated there
    quietly in_controller flock /etc/apt sh -c 'set -e; sudo=; [ "$(id -u)" -eq 0 ] || sudo=sudo
        # One whose apt was killed goes on by itself.
        tries=150
        until said=$($sudo dpkg --configure -a 2>&1); do
            case $said in *"locked by another process"*) tries=$((tries - 1)) ;; *) tries=0 ;; esac
            [ "$tries" -gt 0 ] || { echo "$said"; exit 1; }
            sleep 2
        done
        $sudo apt-get update
        $sudo env DEBIAN_FRONTEND=noninteractive apt-get install --yes --fix-broken --no-install-recommends ansible sudo' ||
        fail "cannot install Ansible in the controller"
}

provision() {
    wait_for_ssh
    install_ansible
    machine_others
    step "provisioning the controller"
    in_controller ansible-playbook -i inventory/development/blueprint.yml playbooks/controller.yml
    step "building the core"
    in_controller scripts/build
    step "deploying what is built"
    in_controller scripts/deploy
}

show() {
    step "what is there now"
    in_controller ansible-inventory -i inventory/development --graph
    in_controller lxc-inventory status --blueprint inventory/development/blueprint.yml
    in_controller curl --silent --show-error --fail --max-time 10 http://proxy.lxc/
}
