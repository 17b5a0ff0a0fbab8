#!/bin/sh
# Tells as raw text, one record a line, what LXC on this machine has; ProbeReader.cs decides what it means.
# It only reads, takes no LXC lock and talks to no monitor (either can hang for ever), and starts as many processes for
# a thousand containers as for one. Operands: CONTAINER, or nothing for all of them; LXCPATH...

# container FOLDER: whether it is one, and whether it is finished. A name that would split a record is not told.
container() {
    name=${1##*/}
    [ -d "$1" ] || return 0
    [ -z "$only" ] || [ "$name" = "$only" ] || return 0
    readability "$1"
    # Asked again: a container destroyed between two questions looks as if it could not be read.
    [ "$config" != unreadable ] || readability "$1"
    partial=-
    if [ -e "$1/partial" ]; then partial=partial; fi
    case $config$partial in missing-) return 0 ;; esac
    case $name in *[[:cntrl:]]*) printf 'unnamable\n' && return 0 ;; esac
    printf 'container %s %s %s\n' "$config" "$partial" "$name"
    [ "$config" != readable ] || printf '%s\n' "$1/config" >&3
    [ "$partial" = - ] || partials=partials
}

# readability FOLDER: leaves in $config whether there is a configuration, and whether it can be read.
readability() {
    config=missing
    [ -d "$1" ] || return 0
    if [ ! -x "$1" ] || [ -f "$1/config" ]; then config=unreadable; fi
    if [ -f "$1/config" ] && [ -r "$1/config" ]; then config=readable; fi
}

# containers PATH...: tells them, and to descriptor 3 their configuration files (adding to a variable is slow).
containers() {
    partials=''
    for path do
        path=${path%/}
        state=ok
        if [ ! -e "$path/" ]; then state=absent
        elif [ ! -r "$path/" ] || [ ! -x "$path/" ]; then state=denied; fi
        printf 'path %s %s\n' "$state" "$path"
        [ "$state" = ok ] || continue
        for folder in "$path"/*/; do container "${folder%/}"; done
        [ -z "$partials" ] || stat -c '%i %n' -- "$path"/*/partial | while read -r inode file; do
            printf 'partial %s %s\n' "$inode" "$file"
        done
    done
    [ -z "$partials" ] || while read -r lock; do printf 'lock %s\n' "$lock"; done </proc/locks
}

answer() {
    only=$1
    shift
    printf 'uid %s\n' "$(id -u)"
    printf 'version %s\n' "$(lxc-info --version || echo none)"
    [ $# -gt 0 ] || set -- "$(lxc-config lxc.lxcpath || echo /var/lib/lxc)"
    files=$(containers "$@" 3>&1 >&4)
    [ -z "$files" ] || files=$files${nl:?}
    configurations && processes
} 4>&1

framed "$@"
