# shellcheck shell=bash
# Sourced by scripts/secrets: looks for secrets where none may be. Says where one is, never what it is.
# shellcheck disable=SC2154 # root and project are controller.sh's, secrets_home sources.sh's

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

# found WHAT: a finding for each place on stdin.
found() {
    local place
    while IFS= read -r place; do
        echo "${place//[[:cntrl:]]/ }: $1"
    done
}

# Files that are or could come into the index, one a line; a name of two lines makes two.
files() {
    git_here ls-files -z --cached --others --exclude-standard | tr '\0' '\n'
}

# grep_files WHAT KIND PATTERNS: in what is in the index, and in the files that are or could come into it.
grep_files() {
    local tree path line
    for tree in --cached --untracked; do
        # Not as arguments: everybody may read those.
        { git_here grep -z -n -o -a "$tree" "$2" -f <(printf '%s\n' "$3") -- . "${accepted[@]}" || [ $? -eq 1 ]; } |
            while IFS= read -rd '' path && IFS= read -rd '' line && IFS= read -r _; do
                echo "${path//$'\n'/ }:$line"
            done
    done | found "$1"
}

find_headers() {
    grep_files "has a vault's text or a private key; move it out of the repository" -E "$(printf '%s\n' "${secret_headers[@]}")"
}

find_names() {
    { files | grep -aEi "$secret_names" | grep -av '[.]pub$' || true; } | sed 's/$/:1/' |
        found "is named like a file of secrets; move it out of the repository, or give it another name"
}

# find_values ENV NEEDLES: the values plain, in hexadecimal, or in base64.
find_values() {
    [ -n "$2" ] || return 0
    grep_files "has a secret value of $1; take it out, and replace the secret" -F "$2"
    # git grep reads no links.
    ! { files
        git_here ls-files --stage | awk '$1 == 120000 { print $2 }' | git_here cat-file --batch
    } | grep -aF -f <(printf '%s\n' "$2") >/dev/null ||
        echo ".:1" | found "the name of a file, or where a link leads, has a secret value of $1; rename it, and replace the secret"
}

# What others could read, and what is in the wrong place.
find_loose() {
    local folder
    for folder in "$secrets_home" "$root/.controller"; do
        [ ! -d "$folder" ] || find "$folder" \( -name '*.vault.yml*' -o -name '*.password*' -o -name secrets.conf \
            -o -name 'id_*' ! -name '*.pub' -o -type d \) \( -perm -040 -o -perm -020 -o -perm -04 -o -perm -02 \) |
            sed 's/$/:1/' | found "can be used by others; run chmod go= on it"
    done
    case $(cd "$secrets_home" 2>/dev/null && pwd -P)/ in
        "$(cd "$root" && pwd -P)"/*) echo "$secrets_home:1" | found "is inside the repository; move it out of it" ;;
    esac
}

find_history() {
    local header
    for header in "${secret_headers[@]}"; do
        git_here log --all --format='commit %h' -G "$header" -- . "${accepted[@]}" |
            found "has a vault's text or a private key; replace what it was"
    done
}

# check_tree [--history] [ENV…]: a line for each finding, FILE:LINE: WHAT; REMEDY. Line 1 also stands for all of a file.
check_tree() {
    local env needles findings
    git_here rev-parse --is-inside-work-tree >/dev/null 2>&1 ||
        fail "git sees no work tree in $root; check it where it was checked out, with git installed"
    # Development's values lie in the controller.
    [ "$root" != "$project" ] || set -- development "$@"
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
    [ -z "$findings" ] || { echo "$findings" && fail "secrets are where none may be; see docs/secrets.md, «When a secret leaks»"; }
    echo "no secret found"
}
