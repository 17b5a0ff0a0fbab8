# shellcheck shell=bash
# Sourced by what takes long: says each step, and shows a command's output only when it fails.
# shellcheck disable=SC2154 # root is controller.sh's

step() {
    echo "== $*"
}

quietly() {
    local log status=0
    # Where scripts/down finds it, when this is killed.
    log=$(mktemp "$root/.controller/log.XXXXXX")
    "$@" >"$log" 2>&1 </dev/null || status=$?
    [ "$status" -eq 0 ] || tail -n 40 "$log" >&2
    rm -f "$log"
    return "$status"
}
