#!/bin/sh
# Ansible runs this with --list or --host NAME. It answers what is built of blueprint.yml.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit 1
# On the controller the role `controller` installs it; elsewhere scripts/publish makes it.
program=/opt/lxc-inventory/lxc-inventory
[ -x "$program" ] || program=$here/../../bin/lxc-inventory
if [ ! -x "$program" ]; then
    echo "hosts.sh: $program is missing; run scripts/publish" >&2
    exit 1
fi
exec "$program" --blueprint "$here/blueprint.yml" "$@"
