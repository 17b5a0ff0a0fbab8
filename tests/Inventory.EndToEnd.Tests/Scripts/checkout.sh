#!/bin/sh
# A copy of the repository as it is, uncommitted changes too, for scripts/up to run in.
# usage: checkout.sh copy REPOSITORY FOLDER    to FOLDER/project
#        checkout.sh fill FOLDER               what an earlier run kept, to FOLDER/home/cache, so that up is faster
#        checkout.sh keep FOLDER               keeps FOLDER/home/cache for later runs
set -eu

kept=${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/lxc-inventory/controller-bookworm

copy() {
    mkdir -p "$2/project/bin"
    # The repository may belong to somebody else; a file may be deleted and still be in the index.
    git -c safe.directory='*' -C "$1" ls-files --cached --others --exclude-standard -z |
        rsync --archive --from0 --files-from=- --ignore-missing-args "$1/" "$2/project/"
    # Newer than its sources, so that up does not publish it again.
    cp "$1/bin/lxc-inventory" "$2/project/bin/lxc-inventory"
}

fill() {
    mkdir -p "$1/home"
    [ ! -d "$kept" ] || cp -a --reflink=auto "$kept" "$1/home/cache"
}

keep() {
    [ ! -d "$kept" ] || return 0
    mkdir -p "${kept%/*}"
    rm -rf "$kept".new.*
    new=$(mktemp -d "$kept.new.XXXXXX")
    cp -a --reflink=auto "$1/home/cache/." "$new"
    mv -T "$new" "$kept"
}

verb=${1:-}
case $verb in
copy | fill | keep) shift && "$verb" "$@" ;;
*) sed -n '2,5s/^# \{0,1\}//p' "$0" && exit 2 ;;
esac
