# shellcheck shell=bash
# Sourced by scripts/secrets: looks for secrets where none may be. Says where one is, never what it is.
# shellcheck disable=SC2154 # root is controller.sh's, secrets_home secret-sources.sh's

# Written so that they do not match this file. The last two are the first two in base64.
secret_headers=(
    '[$]ANSIBLE_VAULT;1[.][0-9];AES256'
    '-----BEGIN ([A-Z0-9]+ )*PRIVATE KEY( BLOCK)?-----'
    'PuTTY-User-Key-File-[0-9]'
    'AGE-SECRET-KEY-[1]'
    'JEFOU0lCTEVfVkFVTFQ[7]'
    'LS0tLS1CRUdJTi[A-Za-z0-9+/]{0,30}(UFJJVkFURSB[L]|BSSVZBVEUgS0V[Z]|QUklWQVRFIEt[F])'
)
secret_names='(^|/)(id_(rsa|dsa|ecdsa|ed25519)[^/]*|[^/]*[.](vault[.]ya?ml|vault|password|pem|key|p12|pfx|kdbx|ppk)|[.]?vault[-_.]?pass[^/]*|secrets[.]conf)$'
# What is no secret though it looks like one, with the reason; one pattern of paths a line.
accepted=(
    ':(exclude)tests/Inventory.Contract.Tests/Oracle/Corpus/tags-ansible.yml' # how a vault's text is read, not one
    ':(exclude)tests/Inventory.Tests/Blueprints/YamlScalarTests.cs'           # the same
)

git_here() {
    # The checkout may belong to somebody else.
    git -c safe.directory='*' -C "$root" "$@"
}

# found WHAT: a finding for each path on stdin.
found() {
    local path
    while IFS= read -r path; do
        echo "$path: $1"
    done
}

# grep_files WHAT KIND PATTERNS: in what is in the index, and in the files that are or could come into it.
grep_files() {
    local place
    for place in --cached --untracked; do
        # Not as arguments: everybody may read those.
        git_here grep -l -a "$place" "$2" -f <(printf '%s\n' "$3") -- . "${accepted[@]}" || true
    done | sort -u | found "$1"
}

find_headers() {
    grep_files "has a vault's text or a private key" -E "$(printf '%s\n' "${secret_headers[@]}")"
}

find_names() {
    git_here ls-files --cached --others --exclude-standard | grep -Ei "$secret_names" | grep -v '[.]pub$' |
        found "is named like a file of secrets" || true
}

# find_values ENV NEEDLES: the values plain, in hexadecimal, or in base64.
find_values() {
    [ -n "$2" ] || return 0
    grep_files "has a secret value of $1" -F "$2"
    # git grep reads no links.
    ! { git_here ls-files --cached --others --exclude-standard
        git_here ls-files --stage | awk '$1 == 120000 { print $2 }' | git_here cat-file --batch
    } | grep -aF -f <(printf '%s\n' "$2") >/dev/null || echo "the name of a file, or where a link leads: has a secret value of $1"
}

# What others could read, and what is in the wrong place.
find_loose() {
    local folder
    for folder in "$secrets_home" "$root/.controller"; do
        [ ! -d "$folder" ] || find "$folder" \( -name '*.vault.yml*' -o -name '*.password*' -o -name secrets.conf \
            -o -name 'id_*' ! -name '*.pub' -o -type d \) \( -perm -040 -o -perm -020 -o -perm -04 -o -perm -02 \) |
            found "can be used by others" || true
    done
    case $(cd "$secrets_home" 2>/dev/null && pwd -P)/ in
        "$(cd "$root" && pwd -P)"/*) echo "$secrets_home" | found "is inside the repository" ;;
    esac
}

find_history() {
    local header
    for header in "${secret_headers[@]}"; do
        git_here log --all --format='commit %h' -G "$header" -- . "${accepted[@]}" | found "has a vault's text or a private key"
    done
}

# check_tree [--history] [ENV…]
check_tree() {
    local env needles findings
    git_here rev-parse --is-inside-work-tree >/dev/null 2>&1 || fail "$root is not a git work tree"
    findings=$(find_headers && find_names && find_loose)
    for env; do
        if [ "$env" = --history ]; then
            findings+=$'\n'$(find_history)
            continue
        fi
        needles=$(open_environment "$env" && tool needles "$env" </dev/null) || fail "cannot compare with the values of $env"
        findings+=$'\n'$(find_values "$env" "$needles")
    done
    findings=$(sort -u <<<"$findings" | sed '/^$/d')
    [ -z "$findings" ] || { echo "$findings" && fail "secrets are where none may be; see docs/secrets.md, \"When a secret leaks\""; }
    echo "no secret found"
}
