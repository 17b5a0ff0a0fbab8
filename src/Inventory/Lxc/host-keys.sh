#!/bin/sh
# Tells the ssh host keys in a container's root file system. The guest owns that: a link in it could point anywhere on
# this machine, a FIFO would never end. Operands: FOLDER..., the uppermost layer first.

# enter FOLDER: goes down one step, and fails when that was through a link. Being there pins it.
enter() {
    here=$(pwd -P)
    cd -P "./$1" && [ "$(pwd -P)" = "${here%/}/$1" ]
}

# key FILE: the first line of a regular file. dd does not follow a link that takes its place meanwhile, and does not wait.
key() {
    [ ! -L "$1" ] && [ -f "$1" ] || return 1
    dd if="$1" iflag=nofollow,nonblock bs=16384 count=1 status=none | awk 'NR == 1 { print "key " $0 }'
}

keys() {
    if ! cd -P "$1"; then
        printf 'denied %s\n' "$1"
        return 0
    fi
    enter etc && enter ssh || return 0
    for type in ed25519 ecdsa rsa; do
        case $found in *" $type "*) continue ;; esac
        if key "ssh_host_${type}_key.pub"; then found="$found $type "; fi
    done
}

answer() {
    found=''
    for folder do keys "$folder"; done
}

framed "$@"
