# shellcheck shell=bash
# Sourced by open.sh: where the workstation has an environment's file and its password. bash 3.2 will do.
# shellcheck disable=SC2154 # root is controller.sh's

secrets_home=${XDG_CONFIG_HOME:-$HOME/.config}/lxc-inventory

vault_file() {
    echo "$secrets_home/$1.vault.yml"
}

# refuse_in_repository FILE WHAT
refuse_in_repository() {
    case $(cd "$(dirname "$1")" && pwd -P)/ in
        "$(cd "$root" && pwd -P)"/*) fail "$1, $2, is inside the repository; move it out of it" ;;
    esac
}

# refuse_exposed FILE WHAT: unless it is an ordinary file outside the repository that only its owner may read.
refuse_exposed() {
    [ -f "$1" ] || fail "$1 is not a file"
    refuse_in_repository "$1" "$2"
    # find, because stat differs between systems.
    [ -z "$(find -L "$1" -maxdepth 0 \( -perm -040 -o -perm -020 -o -perm -010 -o -perm -04 -o -perm -02 -o -perm -01 \))" ] ||
        fail "others may use $1, $2; run: chmod 600 $1"
    [ -O "$1" ] || fail "$1, $2, belongs to somebody else"
}

# setting NAME: from the user's secrets.conf, lines of NAME=VALUE.
setting() {
    [ ! -e "$secrets_home/secrets.conf" ] || sed -n "s/^$1=//p" "$secrets_home/secrets.conf"
}

password_places() {
    # In the controller the workstation's places are meant.
    local folder=${LXC_VAULT_FILE:-$secrets_home/}
    folder=${folder%/*}
    echo "command= in $folder/secrets.conf, or $folder/$1.password with mode 0600, or a terminal to type it"
}

# environment_password ENV: from the first source that there is. One that is there and fails is an error: going on to the next
# would hide it.
environment_password() {
    local command answer file=$secrets_home/$1.password
    command=${LXC_SECRETS_COMMAND:-$(setting command)} || exit 1
    if [ -n "$command" ]; then
        answer=$(sh -c "${command//\{env\}/$1}" </dev/null) ||
            fail "no vault password of $1: the command «$command» failed; mend it in LXC_SECRETS_COMMAND or $secrets_home/secrets.conf"
    elif [ -e "$file" ]; then
        refuse_exposed "$file" "the vault password of $1"
        answer=$(cat "$file")
    elif ! { : </dev/tty; } 2>/dev/null; then
        fail "the vault password of $1 is missing: $(password_places "$1")"
    elif [ -n "${confirm_prompt-}" ]; then
        answer=$(ask "Vault password of $1, a new one") || exit 1
    else
        IFS= read -rsp "Vault password of $1: " answer </dev/tty 2>/dev/tty
        echo >/dev/tty
    fi
    # As pass has it: the first line is the password.
    answer=${answer%%$'\n'*}
    [ -n "$answer" ] || fail "the vault password of $1 is empty: $(password_places "$1")"
    printf '%s\n' "$answer"
}
