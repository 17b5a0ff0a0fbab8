# shellcheck shell=bash
# Sourced by controller.sh: the way from the workstation into the controller. bash 3.2 will do.
# shellcheck disable=SC2154 # ssh_config and controller are controller.sh's

controller_answers() {
    ssh -F "$ssh_config" -o BatchMode=yes "$controller" true </dev/null >/dev/null 2>&1
}

# over_ssh COMMAND: runs a line of shell there, with this script's streams, and its terminal when all three are one.
over_ssh() {
    local command=$1 terminal=-T forward=-a
    fits "$command" || command=$(deposit "$command") || return 255
    ! { stdin_and_stderr_are_terminals && [ -t 1 ]; } || terminal=-t
    # What open_environment has exported, if it was called, goes along.
    [ "${LXC_VAULT_SSH-}" != agent ] || forward=-A
    until_told_to_end ssh -F "$ssh_config" "$terminal" "$forward" -o LogLevel=QUIET -o 'SendEnv=LXC_VAULT_*' \
        "$controller" "$command"
}

stdin_and_stderr_are_terminals() {
    [ -t 0 ] && [ -t 2 ]
}

# Linux takes 128 KB in one argument, and the shell there gets the whole line as one.
fits() {
    local LC_ALL=C
    [ ${#1} -le 100000 ]
}

# deposit COMMAND: brings it into the controller's memory; prints a short one that takes it from there.
deposit() {
    local file
    # shellcheck disable=SC2016 # evaluated there
    file=$(printf %s "$1" 2>/dev/null | ssh -F "$ssh_config" -T -o LogLevel=QUIET "$controller" '
        umask 077
        find /dev/shm -maxdepth 1 -name "lxc-inventory-command.*" -user "$(id -u)" -mmin +5 -delete
        file=$(mktemp /dev/shm/lxc-inventory-command.XXXXXX) && cat >"$file" && echo "$file"') || return
    # shellcheck disable=SC2016 # evaluated there
    printf 'command=$(cat %s) && rm -f %s && eval "$command"' "$file" "$file"
}

# until_told_to_end COMMAND…: runs it, and ends it with this script.
until_told_to_end() {
    local child signal told='' status=0
    "$@" <&0 &
    child=$!
    for signal in INT TERM HUP; do
        # shellcheck disable=SC2064 # now
        trap "told=$signal; kill $child 2>/dev/null" "$signal"
    done
    # A signal ends the waiting, not what is waited for.
    while :; do
        status=0
        wait "$child" || status=$?
        kill -0 "$child" 2>/dev/null || break
    done
    trap - INT TERM HUP
    [ -z "$told" ] || kill -s "$told" "$$"
    return "$status"
}

# What Ansible must be told of colours: what the user says; else that standard output, here its descriptor 3, is a terminal.
colours() {
    local name said=''
    for name in ANSIBLE_FORCE_COLOR ANSIBLE_NOCOLOR NO_COLOR; do
        [ -z "${!name+set}" ] || said+="$name=$(quote "${!name}") "
    done
    [ -n "$said" ] || ! [ -t 3 ] || stdin_and_stderr_are_terminals || said='ANSIBLE_FORCE_COLOR=1 '
    printf %s "$said"
}
