# shellcheck shell=bash
# Sourced by run: the steps, in their order. Each runs in a shell of its own that ends with the first command that fails.
# shellcheck disable=SC2154,SC2164 # here, repository, own, folder, checkout and before are run's

# What is negated by ! alone ends nothing.
no() {
    ! "$@"
}

a_box_is_built_from_packages() {
    vagrant box add --name "$own" --provider libvirt "$("$here/box.sh")"
}

vagrant_up_from_nothing_builds_and_deploys_the_core() {
    "$repository/tests/Inventory.EndToEnd.Tests/Scripts/checkout.sh" copy "$repository" "$folder"
    mv "$folder/project" "$checkout"
    # The Vagrantfile has it published.
    rm -r "${checkout:?}/bin"
    # Emulation is slow.
    printf 'lxc_container_%s_timeout: 3600\n' create start connection >>"$checkout/inventory/development/group_vars/containers.yml"
    (cd "$checkout" && vagrant up)
    [ "$(by_vagrant lxc-ls --running -1 | sort | tr '\n' ' ')" = "proxy web " ]
    by_vagrant curl --silent --fail http://proxy.lxc/ | grep -F '"host": "web"'
}

# As Vagrant comes: until scripts/up there is no other way in.
by_vagrant() {
    (cd "$checkout" && vagrant ssh --command "sudo $*" 2>/dev/null) | tr -d '\r'
}

containers_are_confined_by_cgroup_v2_and_AppArmor() {
    local init
    [ "$(by_vagrant stat -fc %T /sys/fs/cgroup)" = cgroup2fs ]
    init=$(by_vagrant lxc-info -n web -pH)
    by_vagrant cat "/proc/$init/cgroup" | grep '^0::/lxc.payload.web'
    by_vagrant cat "/proc/$init/attr/current" | grep '^lxc-.* (enforce)$'
}

no_well_known_key_is_left_and_the_project_is_not_writable_for_all() {
    local key keys
    key=$(cut -d ' ' -f 2 "$(dpkg-query --listfiles vagrant | grep -m 1 '/keys/vagrant\.pub$')")
    keys=$(by_vagrant sh -c "'cat /home/*/.ssh/authorized_keys /root/.ssh/authorized_keys'")
    [ -n "$keys" ]
    no grep -F "$key" <<<"$keys"
    [ -z "$(by_vagrant find /srv/project -not -type l -perm -0002)" ]
    [ "$(by_vagrant stat -c %a /srv/project/inventory/development/blueprint.yml)" = 644 ]
}

scripts_up_provisions_again_and_changes_nothing() {
    local recaps
    "$checkout/scripts/up" --vagrant | tee "$folder/up"
    recaps=$(grep -E ' : ok=[0-9]+ +changed=' "$folder/up")
    [ "$(wc -l <<<"$recaps")" -ge 3 ]
    no grep -vE ' changed=0 .* failed=0 ' <<<"$recaps"
}

a_second_machine_joins_and_carries_a_container() {
    cd "$checkout"
    git apply docs/node2.patch
    sed -i "s/192\.168\.57/$LXC_VAGRANT_NETWORK/" inventory/development/blueprint.yml
    vagrant up node2.dev
    scripts/up
    scripts/deploy logs.lxc
    [ "$(scripts/ssh node2.dev lxc-ls --running -1)" = logs ]
    scripts/ssh web.lxc getent ahostsv4 logs.lxc | grep '^10\.86\.4\.'
    scripts/ssh web.lxc bash -c 'exec 3<>/dev/tcp/logs.lxc/514'
    scripts/ssh logs.lxc getent ahostsv4 web.lxc | grep '^10\.86\.3\.'
    scripts/ssh web.lxc logger across machines
    for _ in {1..30}; do
        ! scripts/ssh logs.lxc grep -r 'across machines' /var/log/remote || return 0
        sleep 5
    done
    return 1
}

# The same table, but for what the addresses are reached through.
the_workstation_lists_what_the_controller_lists() {
    cd "$checkout"
    bin/lxc-inventory status --blueprint inventory/development/blueprint.yml | tee "$folder/outside"
    scripts/ssh controller.dev lxc-inventory status --blueprint inventory/development/blueprint.yml >"$folder/inside"
    diff "$folder/outside" "$folder/inside"
    grep -E '^web\.lxc +yes +yes +yes +RUNNING ' "$folder/outside"
    ANSIBLE_CONFIG=$checkout/ansible.cfg ansible-inventory -i inventory/development --graph core | tee "$folder/graph"
    grep -F -- '--proxy.lxc' "$folder/graph"
}

after_halt_scripts_say_how_to_start_it() {
    local status=0
    "$checkout/scripts/down"
    "$checkout/scripts/build" 2>"$folder/said" || status=$?
    [ "$status" -ne 0 ]
    grep -F 'run: scripts/up' "$folder/said"
}

vagrant_up_again_finds_everything() {
    comes_back up
}

vagrant_reload_finds_everything() {
    comes_back reload
}

# comes_back VAGRANT-COMMAND
comes_back() {
    cd "$checkout"
    vagrant "$1"
    # A folder of the workstation is there only after the containers have missed it.
    [ -z "${LXC_VAGRANT_VOLUMES-}" ] || scripts/up
    by_vagrant test -s /srv/volumes/web-log/syslog
    for _ in {1..60}; do
        bin/lxc-inventory status --blueprint inventory/development/blueprint.yml >"$folder/again" || true
        ! diff "$folder/outside" "$folder/again" || return 0
        sleep 5
    done
    return 1
}

a_stale_note_is_told_with_its_remedy() {
    local note=$checkout/.vagrant/machines/controller.dev/libvirt/id status=0
    mv "$note" "$folder/note"
    "$checkout/scripts/up" 2>"$folder/said" || status=$?
    mv "$folder/note" "$note"
    [ "$status" -ne 0 ]
    grep -F 'scripts/down --destroy --purge-volumes' "$folder/said"
}

down_destroy_leaves_nothing() {
    [ -n "${LXC_VAGRANT_VOLUMES-}" ] || no "$checkout/scripts/down" --destroy
    "$checkout/scripts/down" --destroy --purge-volumes
    [ -z "${LXC_VAGRANT_VOLUMES-}" ] || [ -s "$LXC_VAGRANT_VOLUMES/controller.dev/web-log/syslog" ]
    virsh --quiet --connect qemu:///system list --all --name >"$folder/left"
    virsh --quiet --connect qemu:///system net-list --all --name >>"$folder/left"
    no grep "^$own" "$folder/left"
    # The box itself stays in the pool, for the next machine.
    [ -z "$(find "$folder/pool" -name "${own}_*.dev*")" ]
    [ -z "$(find "$checkout/.vagrant/machines" -name id)" ]
    [ ! -e "$checkout/.controller" ]
}

the_machine_is_as_before() {
    diff <(echo "$before") <("$here/libvirt.sh" traces)
}
