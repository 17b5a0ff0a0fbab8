# shellcheck shell=bash
# Sourced by scripts/secrets: edits an environment's secrets in plain text, in memory.
# shellcheck disable=SC2154 # root is controller.sh's

# memory: a folder whose files never reach a disk.
memory() {
    local folder
    for folder in "${XDG_RUNTIME_DIR-}" /dev/shm; do
        case $(stat -f -c %T "$folder" 2>/dev/null) in
            tmpfs | ramfs) ! mktemp -d "$folder/lxc-inventory.XXXXXX" 2>/dev/null || return 0 ;;
        esac
    done
    fail "there is no folder in memory here (tmpfs) to edit in; change one value: scripts/secrets rotate ENV NAME"
}

edit_file() {
    local text answer
    folder=$(memory) || exit 1
    trap 'rm -rf "$folder"' EXIT
    trap 'exit 1' HUP INT TERM
    text=$(tool text "$1" </dev/null) || exit 1
    (umask 077 && printf '%s\n' "$text" >"$folder/$1.yml")
    edit "$folder/$1.yml"
    [ "$(cat "$folder/$1.yml")" != "$text" ] || { echo "nothing is changed" && return; }
    answer=$(tool replace "$1" <"$folder/$1.yml") || fail "nothing is changed"
    printf '%s\n' "$answer" | keep "$1"
}

# edit FILE: without the copies that editors like to leave elsewhere.
edit() {
    local editor=${VISUAL:-${EDITOR:-vi}} options=()
    case $($editor --version 2>/dev/null </dev/null | head -n 1) in
        VIM* | NVIM*) options=(-n -i NONE --cmd 'set nobackup nowritebackup' -c 'set noundofile') ;;
        *nano*) options=(--ignorercfiles) ;;
    esac
    # An editor may be a command with arguments.
    # shellcheck disable=SC2086
    TMPDIR=$folder HISTFILE=/dev/null $editor ${options[@]+"${options[@]}"} "$1" || fail "nothing is changed: $editor failed"
}
