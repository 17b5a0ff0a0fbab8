# shellcheck shell=bash
# Sourced by scripts/secrets: new values and new passwords for an environment that has its file.
# shellcheck disable=SC2154 # secrets_home is sources.sh's

# rotate_file ENV [NAME|--password]
rotate_file() {
    local env=$1 name=${2-} text
    if [ "$name" = --password ]; then
        name=environment_canary
        new_password "$env"
    elif [ -n "$name" ] && [ "$(tool asked "$env" "$name" </dev/null)" = "$name" ]; then
        LXC_VAULT_ASKED=$(ask "$name of $env") || exit 1
        export LXC_VAULT_ASKED
    fi
    text=$(tool renew "$env" ${name:+"$name"} </dev/null) || exit 1
    [ "$name" != environment_ssh_key ] || await_key "$env" "$text"
    printf '%s\n' "$text" | keep "$env"
    keep_password "$env"
}

# The machines must know the new key while the former one still opens them.
await_key() {
    local answer
    echo "the new key, for the machines' authorized_keys: $(LXC_VAULT_TEXT=${2#*$'\n'} tool public "$1" </dev/null)"
    [ "${LXC_SECRETS_KEY_INSTALLED-}" != yes ] || return 0
    { : </dev/tty; } 2>/dev/null || fail "needs a terminal to wait until it is installed, or LXC_SECRETS_KEY_INSTALLED=yes"
    read -rp "When all machines of $1 have it, type its environment's name; anything else leaves all as it was: " answer </dev/tty
    [ "$answer" = "$1" ] || fail "nothing is changed"
}

# Of a password file the new one is made here; a command or a head must be told it.
new_password() {
    if [ -z "${LXC_SECRETS_COMMAND:-$(setting command)}" ] && [ -e "$secrets_home/$1.password" ]; then
        LXC_VAULT_NEW_PASSWORD=$(LC_ALL=C tr -dc 'A-Za-z0-9' </dev/urandom | head -c 32 || true)
        (umask 077 && printf '%s\n' "$LXC_VAULT_NEW_PASSWORD" >"$secrets_home/$1.password.new")
    else
        # What a rotation that failed has left is no password of this one.
        rm -f "$secrets_home/$1.password.new"
        LXC_VAULT_NEW_PASSWORD=$(ask "New vault password of $1") || exit 1
    fi
    export LXC_VAULT_NEW_PASSWORD
}

keep_password() {
    [ -n "${LXC_VAULT_NEW_PASSWORD-}" ] || return 0
    if [ -e "$secrets_home/$1.password.new" ]; then
        mv -f "$secrets_home/$1.password.new" "$secrets_home/$1.password"
        echo "wrote $secrets_home/$1.password"
    else
        echo "the former vault password opens nothing any more; give the new one to whatever keeps it"
    fi
}
