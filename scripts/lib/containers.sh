# shellcheck shell=bash
# Sourced after controller.sh by the scripts that name containers of development: which ones, and what is built of them.

blueprint=inventory/development/blueprint.yml

# containers_matching PATTERN: their names, one a line; Ansible says what the pattern means.
containers_matching() {
    local answer status=0
    answer=$(ansible "$1" -i "$blueprint" --limit containers --list-hosts 2>&1) || status=$?
    case $answer in
        *'Could not match supplied host pattern'* | *'no hosts to target'*)
            fail "no container matches \"$1\", or not all of it does; see: ansible-inventory -i $blueprint --graph containers" ;;
    esac
    [ "$status" -eq 0 ] || fail "Ansible does not take \"$1\": $(grep -m 1 -E 'ERROR|WARNING' <<<"$answer")"
    sed -n 's/^    //p' <<<"$answer"
}

# json_list NAME…
json_list() {
    local list
    list=$(printf '"%s",' "$@")
    printf '[%s]' "${list%,}"
}

# planned [NAME…]: those and what they require, or else the core, requirements first.
planned() {
    lxc-inventory plan --blueprint "$blueprint" "$@"
}

# existing CONDITION: the planned containers that meet a Python CONDITION on c, a row of `lxc-inventory status --json`.
existing() {
    local answer status=0
    answer=$(lxc-inventory status --blueprint "$blueprint" --json) || status=$?
    # 3 is an answer too: the core does not run.
    case $status in 0 | 3) ;; *) return "$status" ;; esac
    python3 -c "import json, sys
for c in json.load(sys.stdin)['containers']:
    if c['planned'] and ($1): print(c['name'])" <<<"$answer"
}

# without WORDS OTHERS: the words of the first that are not words of the second, one a line.
without() {
    local word
    for word in $1; do
        [[ " ${2//$'\n'/ } " == *" $word "* ]] || echo "$word"
    done
}

comma_separated() {
    local IFS=,
    # shellcheck disable=SC2048,SC2086
    echo "$*"
}
