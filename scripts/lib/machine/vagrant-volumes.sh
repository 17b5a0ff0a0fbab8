# shellcheck shell=bash
# Sourced by vagrant.sh: whether the machines' volumes outlive them. LXC_VAGRANT_VOLUMES does not tell: a machine may be older than it, and
# VirtualBox does not know it.
# shellcheck disable=SC2154 # root is controller.sh's, name kind.sh's

# Which machines Vagrant has made, as it numbers them.
made() {
    cat "$root"/.vagrant/machines/*/*/id 2>/dev/null || true
}

# To be called while all of them run.
note_volumes() {
    local machine
    rm -f "$root/.controller/volumes"
    [ -n "${LXC_VAGRANT_VOLUMES-}" ] || return 0
    for machine in "$name" $(others); do
        by_vagrant "$machine" mountpoint -q /srv/volumes </dev/null || return 0
    done
    printf '%s\n' "$(made)" "$LXC_VAGRANT_VOLUMES" >"$root/.controller/volumes"
}

# The folder of the workstation that has them; nothing when they are in the machines' disks, or that was noted of other machines.
volumes_outside() {
    local machines='' folder=''
    { read -r machines && read -r folder; } 2>/dev/null <"$root/.controller/volumes" || return 0
    [ "$machines" != "$(made)" ] || echo "$folder"
}
