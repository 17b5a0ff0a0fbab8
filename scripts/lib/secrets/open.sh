# shellcheck shell=bash
# Sourced after controller.sh by what needs an environment's secrets.
#   open_environment ENV     on the workstation; exports LXC_VAULT_*, which in_controller takes along. Nothing for development.
#   verify_environment ENV   in the controller; fails in one line unless these are ENV's, whole and current. Then run the tool as
#     exec TOOL ${secret_options[@]+"${secret_options[@]}"} ARGUMENT…
#   in the same process; secret_options are for every tool but ansible-vault, and ssh goes by -F "$environment_ssh_config".
# shellcheck disable=SC2034,SC2154 # those two are for who calls; root is controller.sh's

# Private text never goes through here-documents: bash may write them to a file.

# shellcheck source=sources.sh
. "$root/scripts/lib/secrets/sources.sh"

open_environment() {
    local file
    [ "$1" != development ] || return 0
    file=$(vault_file "$1")
    [ -e "$file" ] || fail "the secrets of $1 are missing: put its file to $file, or make one: scripts/secrets create $1"
    refuse_exposed "$file" "the secrets of $1"
    [ "$(wc -c <"$file")" -le 100000 ] || fail "$file is larger than the 100 KB that fit into an environment variable"
    LXC_VAULT_TEXT=$(cat "$file")
    LXC_VAULT_PASSWORD=$(environment_password "$1") || exit 1
    LXC_VAULT_ID=$1 LXC_VAULT_FILE=$file LXC_VAULT_SSH=$(setting "ssh_$1")
    export LXC_VAULT_ID LXC_VAULT_FILE LXC_VAULT_TEXT LXC_VAULT_PASSWORD LXC_VAULT_SSH
}

verify_environment() {
    local plain key
    secret_options=()
    [ "$1" != development ] || return 0
    if [ "${LXC_VAULT_ID-}" != "$1" ]; then
        [ -z "${LXC_VAULT_SENT-}" ] || fail "the controller's sshd does not take the secrets of $1 along; run: scripts/up"
        # Typed in the controller itself.
        open_environment "$1"
    fi
    use_vault "$1"
    plain=$(decrypted "$1") || exit 1
    key=$(printf '%s\n' "$plain" | secrets_tool open "$1") || exit 1
    begin_session "$key"
}

# use_vault ENV: from here on Ansible takes the password for ENV's files, and only for them.
use_vault() {
    unset ANSIBLE_VAULT_PASSWORD_FILE ANSIBLE_ASK_VAULT_PASS
    export ANSIBLE_VAULT_ID_MATCH=True ANSIBLE_VAULT_IDENTITY_LIST=$1@$root/playbooks/vault-client
}

# decrypted ENV: the text of its file.
decrypted() {
    local header=${LXC_VAULT_TEXT%%$'\n'*} answer
    [[ $header == \$ANSIBLE_VAULT\;1.2\;AES256\;* ]] ||
        fail "the secrets of $1 are missing: $LXC_VAULT_FILE is not encrypted with a vault id; put the file of $1 there"
    [ "${header##*;}" = "$1" ] ||
        fail "the secrets of $1 are missing: $LXC_VAULT_FILE is labelled ${header##*;}; put the file of $1 there"
    answer=$(printf '%s\n' "$LXC_VAULT_TEXT" | ansible-vault decrypt 2>/dev/null) ||
        fail "the vault password of $1 does not open $LXC_VAULT_FILE: another one, one from before a rotation, or a damaged" \
            "file; give the current password ($(password_places "$1")), or put the file of $1 there again"
    printf '%s\n' "$answer"
}

# Debian's own Python, as Ansible's: it has PyYAML. It leaves no compiled files in the checkout.
secrets_tool() {
    /usr/bin/python3 -B "$root/scripts/lib/secrets/secret_text.py" "$@"
}

# begin_session KEY: what the tool needs as long as it lives, in a folder of memory that goes when this process ends, however it ends.
begin_session() {
    local agent='' session
    session=$(mktemp -d /dev/shm/lxc-inventory.XXXXXX)
    printf '%s\n' "$LXC_VAULT_TEXT" >"$session/vault.yml"
    secret_options=(-e "@$session/vault.yml")
    if [ "${LXC_VAULT_SSH-}" != agent ]; then
        # Debian's ssh-agent asks for nothing and forgets all when it ends.
        agent=$(ssh-agent -s -a "$session/agent" | sed -n 's/^SSH_AGENT_PID=\([0-9]*\);.*/\1/p')
        export SSH_AUTH_SOCK=$session/agent
    fi
    # Its own session, or Ctrl-C would end it first; exec keeps the process id that it waits for.
    setsid "$root/scripts/lib/secrets/end-session" "$$" "$session" "$agent" </dev/null >/dev/null 2>&1 &
    # Not the key of development. As a file, because a jump host gets no other options.
    environment_ssh_config=$session/ssh_config
    printf '%s\n' 'IdentityFile none' "GlobalKnownHostsFile \"$root/inventory/$LXC_VAULT_ID/known_hosts\" /etc/ssh/ssh_known_hosts" \
        'Include ~/.ssh/config' 'Include /etc/ssh/ssh_config' >"$environment_ssh_config"
    # And no connection that would let a later command in.
    export ANSIBLE_SSH_ARGS="-F $environment_ssh_config -C -o ControlMaster=auto -o ControlPersist=60s"
    export ANSIBLE_SSH_CONTROL_PATH_DIR=$session
    [ -z "$agent" ] || printf '%s\n' "$1" | ssh-add -q - 2>/dev/null ||
        fail "ssh does not take environment_ssh_key of $LXC_VAULT_ID; run: scripts/secrets rotate $LXC_VAULT_ID environment_ssh_key"
    ssh-add -l >/dev/null 2>&1 || fail "no ssh key for $LXC_VAULT_ID: the workstation's agent has none, or is not there; run: ssh-add"
}
