# shellcheck shell=bash
# Sourced by scripts/up and scripts/down: which kind of controller this checkout has, or is to have.
# shellcheck disable=SC2034,SC2154 # for that kind's file; root is controller.sh's

name=$controller

# choose_kind [KIND]: into $kind, and its functions. What is there wins over what is asked for, and that over what works here.
choose_kind() {
    local had=''
    if [ -e "$root/.controller/kind" ]; then
        had=$(cat "$root/.controller/kind")
    elif [ -e "$root/.controller/ssh_config" ]; then
        had=here
    fi
    [ -z "$had" ] || [ -z "$1" ] || [ "$had" = "$1" ] ||
        fail "this checkout has a controller by --$had; to have another: scripts/down --destroy"
    kind=${had:-$1}
    if [ -z "$kind" ]; then
        kind=here
        ! vagrant_works || kind=vagrant
    fi
    # shellcheck source=here.sh
    . "$root/scripts/lib/machine/$kind.sh"
}

# Installed is not enough: to check the Vagrantfile, scripts/test installs it where there may be no provider.
vagrant_works() {
    command -v vagrant >/dev/null && (cd "$root" && vagrant validate) >/dev/null 2>&1
}

record_kind() {
    mkdir -p "$root/.controller" && chmod 700 "$root/.controller"
    echo "$kind" >"$root/.controller/kind"
}
