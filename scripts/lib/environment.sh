# shellcheck shell=bash
# Sourced after controller.sh by the scripts that take --env, before they read their options. The one place where an
# environment's name becomes its inventory, its blueprint, its secrets and its banner. Such a script has a function usage.
#   take_option "$@" && shift "$taken"     for --env and --confirm
#   enter_environment ARGUMENT…            what follows runs in the controller, with the environment's secrets
# shellcheck disable=SC2034,SC2154 # for those scripts; root and project are controller.sh's

environment=development confirm=''

# shellcheck source=secrets/open.sh
. "$root/scripts/lib/secrets/open.sh"

misused() {
    echo "scripts/${0##*/}: $*" >&2
    usage >&2
    exit 2
}

# Those that have an inventory, one a line.
environments() {
    local file folder
    for file in "$root"/inventory/*/hosts.yml "$root"/inventory/*/blueprint.yml; do
        [ -e "$file" ] || continue
        folder=${file%/*}
        echo "${folder##*/}"
    done | sort
}

# take_option OPTION [VALUE] …: says in $taken how many words it took.
take_option() {
    local name=$1 value
    case $name in
        --*=*) value=${name#*=} name=${name%%=*} taken=1 ;;
        *) [ $# -gt 1 ] || misused "$name what?" && value=$2 taken=2 ;;
    esac
    case $name in
        --confirm) confirm=$value ;;
        --env)
            environments | grep -qxF -e "$value" || misused "there is no environment \"$value\"; there are: $(environments | tr '\n' ' ')"
            environment=$value
            ;;
    esac
}

enter_environment() {
    [ -z "$confirm" ] || [ "$confirm" = "$environment" ] || misused "--confirm $confirm does not confirm $environment"
    inventory=inventory/$environment
    # All that there shall be; the folder is what is there.
    blueprint=$inventory/blueprint.yml
    [ -e "$root/$blueprint" ] || blueprint=$inventory/hosts.yml
    if [ "$root" != "$project" ]; then
        open_environment "$environment"
        continue_in_controller "$@"
    fi
    banner
    verify_environment "$environment"
    # For every tool, wherever its options go; common variables also when there is no playbook.
    export ANSIBLE_INVENTORY=$root/$inventory ANSIBLE_PLAYBOOK_DIR=$root/playbooks
}

# On stderr always: a log shall say it too. Once, though scripts call each other.
banner() {
    [ "$environment" != development ] && [ "${LXC_BANNER-}" != "$environment" ] || return 0
    export LXC_BANNER=$environment
    if [ -t 2 ]; then
        printf '\033[1;37;41m %s \033[0m\n' "$environment: $inventory" >&2
    else
        echo "== $environment: $inventory" >&2
    fi
}

# confirm_environment COMMAND…: before the first change of production. COMMAND says what will run where.
confirm_environment() {
    local answer
    [ "$environment" = production ] && [ "${LXC_CONFIRMED-}" != "$environment" ] || return 0
    "$@" </dev/null >&2 || fail "nothing was done in $environment: it cannot be said what would run where; see above"
    if [ -z "$confirm" ]; then
        { [ -t 0 ] && [ -t 2 ]; } || fail "nothing was done in $environment: it wants its name; say: --confirm $environment"
        read -rp "This runs in $environment. Type its name to go on: " answer
        [ "$answer" = "$environment" ] || fail "nothing was done in $environment: \"$answer\" is not its name"
    fi
    # For the scripts that this one calls.
    export LXC_CONFIRMED=$environment
}

# ansible_in_environment TOOL ARGUMENT…: by the script of that name, which refuses the inventories of others.
ansible_in_environment() {
    local tool=$1
    shift
    "$root/scripts/$tool" --env "$environment" ${confirm:+--confirm "$confirm"} -- "$@"
}
