# shellcheck shell=bash
# Sourced by scripts/dns: its block in /etc/hosts, which holds names, and in comments what else was changed. bash 3.2 will do.
# shellcheck disable=SC2154 # root is controller.sh's

# Tests point it elsewhere.
etc=${LXC_DNS_ETC:-/etc}
begin='# BEGIN names of development, by scripts/dns of'
end='# END names of development'
joined='# the line before had no end'

block() {
    sed -n "\|^$begin |,\|^$end\$|p" "$etc/hosts"
}

# All that comes after it would be taken for the block.
refuse_endless_block() {
    [ "$(grep -c "^$begin " "$etc/hosts")" -eq "$(grep -cx "$end" "$etc/hosts")" ] ||
        fail "$etc/hosts has a block of scripts/dns without its last line, which is «$end»; put that back"
}

block_owner() {
    block | sed -n "s|^$begin ||p"
}

# block_says WORD: what follows it in a comment of the block.
block_says() {
    block | sed -n "s|^# $1 ||p"
}

# A dot follows, because $(…) takes line ends away.
outside_block() {
    sed "\|^$begin |,\|^$end\$|d" "$etc/hosts" && echo .
}

# block_write [LINES]: the block has these lines; without any there is none, and the file is what it was before.
block_write() {
    local rest file status=0
    rest=$(outside_block)
    rest=${rest%.}
    ! block | grep -qxF "$joined" || rest=${rest%?}
    file=$(mktemp)
    {
        printf %s "$rest"
        if [ $# -gt 0 ]; then
            [ -z "$rest" ] || [ -z "${rest##*$'\n'}" ] || printf '\n'
            echo "$begin $root"
            printf '%s\n' "$@" | grep .
            [ -z "$rest" ] || [ -z "${rest##*$'\n'}" ] || echo "$joined"
            echo "$end"
        fi
    } >"$file"
    # In place: the file may be mounted by itself.
    cmp -s "$file" "$etc/hosts" || as_root tee "$etc/hosts" <"$file" >/dev/null || status=$?
    rm -f "$file"
    return "$status"
}
