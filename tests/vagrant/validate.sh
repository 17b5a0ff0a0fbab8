#!/bin/sh
# Has Vagrant read the Vagrantfile for both providers, with their settings. Neither has to be there: for VirtualBox a stand-in says
# its version, and libvirt's test driver needs no daemon.
set -eu

cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Not the checkout's own notes: another driver knows nothing of the machine in them, and Vagrant would throw them away.
export VAGRANT_HOME="$work/home" VAGRANT_DOTFILE_PATH="$work/notes" VAGRANT_CHECKPOINT_DISABLE=1 LIBVIRT_DEFAULT_URI=test:///default
mkdir "$work/bin"
printf '#!/bin/sh\necho 7.0.20r163906\n' >"$work/bin/VBoxManage"
chmod 755 "$work/bin/VBoxManage"
for provider in libvirt virtualbox; do
    echo "$provider:"
    PATH=$work/bin:$PATH VAGRANT_DEFAULT_PROVIDER=$provider vagrant validate
done
