# shellcheck shell=bash
# Sourced first by every script that has to do with the controller. What follows a call of continue_in_controller runs in the
# controller, whether the script was typed there or on the workstation.

# Where every controller has the repository.
project=/srv/project
root=$(CDPATH='' cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
ssh_config=$root/.controller/ssh_config

fail() {
    echo "scripts/${0##*/}: $*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Its name, as the blueprint says it.
controller=$(sed -n 's/^ *&controller \([A-Za-z0-9.-]*\):.*/\1/p' "$root/inventory/development/blueprint.yml")

quote() {
    # In a UTF-8 locale bash needs half a minute for 100 KB.
    local LC_ALL=C word quoted=
    for word; do
        quoted+=" '${word//\'/\'\\\'\'}'"
    done
    printf %s "${quoted# }"
}

# shellcheck source=connection.sh
. "$root/scripts/lib/connection.sh"

# in_controller COMMAND [ARGUMENT…]: runs it in the project's folder there, each argument as it is.
in_controller() {
    local colours status=0
    if [ "$root" = "$project" ]; then
        "$@"
        return
    fi
    [ -n "$controller" ] || fail "inventory/development/blueprint.yml has no line «&controller NAME:», which says the controller's name"
    [ -e "$ssh_config" ] || fail "there is no controller; run: scripts/up"
    { colours=$(colours); } 3>&1
    # As an environment variable, because Ansible ignores an ansible.cfg in a folder that all may write to.
    over_ssh "cd $project && ${LXC_VAULT_ID:+LXC_VAULT_SENT=1 }${colours}ANSIBLE_CONFIG=$project/ansible.cfg LC_ALL=C.UTF-8 \
exec setpriv --pdeathsig HUP bash scripts/lib/remote.sh $(quote "$@")" || status=$?
    if [ "$status" -eq 255 ] && ! controller_answers; then
        fail "the controller does not answer; run: scripts/up"
    fi
    return "$status"
}

continue_in_controller() {
    local status=0
    [ "$root" != "$project" ] || return 0
    in_controller "scripts/${0##*/}" "$@" || status=$?
    exit "$status"
}

if [ "$root" = "$project" ]; then
    cd "$project" || exit 1
    export ANSIBLE_CONFIG=$project/ansible.cfg LC_ALL=C.UTF-8
fi
