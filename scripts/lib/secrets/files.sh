# shellcheck shell=bash
# Sourced by scripts/secrets: makes the encrypted files, and takes new ones into use. Runs on the workstation; the controller encrypts.
# shellcheck disable=SC2154 # root is controller.sh's, secrets_home sources.sh's

tool() {
    in_controller scripts/lib/secrets/vault-tool "$@"
}

# keep ENV: takes the canary's hash and an encrypted file on stdin into use. Until both are proved the former file stays.
keep() {
    local answer hash file new
    answer=$(cat)
    hash=${answer%%$'\n'*} file=$(vault_file "$1")
    new=$file.new
    [[ $hash =~ ^[0-9a-f]{64}$ ]] || fail "nothing is changed: the controller's answer is not complete"
    (umask 077 && printf '%s\n' "${answer#*$'\n'}" >"$new")
    LXC_VAULT_TEXT=$(cat "$new") LXC_VAULT_PASSWORD=${LXC_VAULT_NEW_PASSWORD:-$LXC_VAULT_PASSWORD} tool verify "$1" "$hash" ||
        { rm -f "$new" && fail "nothing is changed: the new file could not be verified"; }
    note_canary "$1" "$hash"
    mv -f "$new" "$file"
    echo "wrote $file; commit inventory/secrets.yml, which has the hash of its canary"
}

note_canary() {
    local manifest=$root/inventory/secrets.yml text
    text=$(sed "s/^  $1: {canary: .*}$/  $1: {canary: \"$2\"}/" "$manifest")
    [[ $text == *"$2"* ]] || fail "nothing is changed: inventory/secrets.yml has no line for the canary of $1"
    printf '%s\n' "$text" >"$manifest.new"
    mv -f "$manifest.new" "$manifest"
}

# ask PROMPT: what is typed twice, unseen.
ask() {
    local first second
    { : </dev/tty; } 2>/dev/null || fail "$1: needs a terminal to type it"
    IFS= read -rsp "$1: " first </dev/tty 2>/dev/tty && echo >/dev/tty
    IFS= read -rsp "again: " second </dev/tty 2>/dev/tty && echo >/dev/tty
    [ "$first" = "$second" ] || fail "they differ"
    [ ${#first} -ge 12 ] || fail "it has less than 12 characters"
    printf '%s\n' "$first"
}

asked_values() {
    local name value names
    names=$(tool asked "$1" </dev/null)
    for name in $names; do
        value=$(ask "$name of $1") || exit 1
        printf '%s=%s\n' "$name" "$value"
    done
}

create_file() {
    local values
    file=$(vault_file "$1")
    [ ! -e "$file" ] || fail "$file exists and is not overwritten; new values: scripts/secrets rotate $1"
    mkdir -p "$secrets_home" && chmod 700 "$secrets_home"
    refuse_in_repository "$file" "the secrets of $1"
    LXC_VAULT_PASSWORD=$(confirm_prompt=1 environment_password "$1") || exit 1
    [ ${#LXC_VAULT_PASSWORD} -ge 12 ] || fail "the vault password of $1 has less than 12 characters; try: openssl rand -base64 24"
    export LXC_VAULT_PASSWORD LXC_VAULT_ID=$1 LXC_VAULT_FILE=$file
    values=$(asked_values "$1") || exit 1
    printf '%s\n' "$values" | tool make "$1" | keep "$1"
    LXC_VAULT_TEXT=$(cat "$file")
    export LXC_VAULT_TEXT
    echo "its ssh key, for the machines' authorized_keys: $(tool public "$1")"
}

verify_file() {
    local file
    for file in "$secrets_home/secrets.conf" "$secrets_home/$1.password"; do
        [ ! -e "$file" ] || refuse_exposed "$file" "a file of secrets"
    done
    tool verify "$1"
    echo "$LXC_VAULT_FILE is the current one of $1"
}
