# shellcheck shell=sh
# Read by inspect.sh on the lxc_host, and by what makes a Debian on the workstation.

# mirror LABEL RELEASE: where this machine's apt has Debian's packages (LABEL Debian) or security updates (Debian-Security)
# from: of this release, else of whichever it has; nothing when it knows none.
mirror() {
    # shellcheck disable=SC2016 # apt's own placeholders
    apt-get indextargets --format '$(CODENAME) $(REPO_URI)' \
        'Created-By: Packages' 'Origin: Debian' "Label: $1" 'Component: main' 2>/dev/null |
        awk -v release="$2" '
            $2 !~ /^https?:/ { next }
            { sub(/\/$/, "", $2) }
            $1 == release || $1 == release "-security" { exact = exact ? exact : $2 }
            { any = any ? any : $2 }
            END { print exact ? exact : any }'
}
