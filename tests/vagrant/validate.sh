#!/bin/sh
# Has Vagrant read the Vagrantfile for both providers, with their settings, and go no further than to a failed scripts/publish. Neither
# has to be there: for VirtualBox a stand-in says its version, and libvirt's test driver needs no daemon.
set -eu

cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
# Not the checkout's own notes: another driver knows nothing of the machine in them, and Vagrant would throw them away.
export VAGRANT_HOME="$work/home" VAGRANT_DOTFILE_PATH="$work/notes" VAGRANT_CHECKPOINT_DISABLE=1 LIBVIRT_DEFAULT_URI=test:///default
mkdir -p "$work/bin" "$work/project/scripts" "$work/project/inventory/development"
printf '#!/bin/sh\necho 7.0.20r163906\n' >"$work/bin/VBoxManage"
chmod 755 "$work/bin/VBoxManage"
for provider in libvirt virtualbox; do
    echo "$provider:"
    PATH=$work/bin:$PATH VAGRANT_DEFAULT_PROVIDER=$provider vagrant validate
done

cp Vagrantfile vagrant.yml "$work/project"
cp inventory/development/blueprint.yml "$work/project/inventory/development"
printf '#!/bin/sh\necho "publish $*"\nexit 1\n' >"$work/project/scripts/publish"
chmod 755 "$work/project/scripts/publish"
cd "$work/project"
if VAGRANT_DEFAULT_PROVIDER=libvirt vagrant up >"$work/up" 2>&1; then
    echo "vagrant up goes on without an executable" >&2
    exit 1
fi
cat "$work/up"
grep -q 'publish --when-stale --guest' "$work/up"
# What it would look for next.
if grep -i 'box' "$work/up"; then exit 1; fi
