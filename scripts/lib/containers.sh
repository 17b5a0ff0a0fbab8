# shellcheck shell=bash
# Sourced after environment.sh by the scripts that name an environment's containers.
# shellcheck disable=SC2034,SC2154 # for those scripts; blueprint and environment are environment.sh's

# read_arguments ARGUMENT…: all of them into $arguments, the pattern into $pattern, and what is Ansible's into $options.
# A script that has options of its own takes them with own_option.
read_arguments() {
    arguments=("$@") pattern='' options=()
    while [ $# -gt 0 ]; do
        case $1 in
            --help | -h) usage && exit 0 ;;
            --env | --env=* | --confirm | --confirm=*) take_option "$@" && shift "$taken" && continue ;;
            --) shift && options=("$@") && break ;;
            -*) own_option "$1" || misused "unknown option $1" ;;
            '') misused "an empty pattern is no pattern" ;;
            *)
                [ -z "$pattern" ] || misused "one pattern only, such as '$pattern,$1'"
                pattern=$1
                ;;
        esac
        shift
    done
}

own_option() {
    return 1
}

# containers_matching PATTERN: their names, one a line; Ansible says what the pattern means.
containers_matching() {
    local answer status=0
    # Ansible takes a pattern of nothing but operators for all hosts.
    [[ $1 == *[[:alnum:]*]* ]] || fail "\"$1\" is no pattern; see: scripts/${0##*/} --help"
    answer=$(ansible "$1" -i "$blueprint" --limit containers --list-hosts 2>&1) || status=$?
    case $answer in
        # Only a warning for Ansible while another part of the pattern matches.
        *'Could not match supplied host pattern'* | *'no hosts to target'*)
            fail "no container matches \"$1\", or a part of it; see: scripts/ansible-inventory --env $environment -i $blueprint --graph containers" ;;
    esac
    [ "$status" -eq 0 ] || fail "Ansible does not take \"$1\": $(grep -m 1 -E 'ERROR|WARNING' <<<"$answer")"
    sed -n 's/^    //p' <<<"$answer"
}

# json_list NAME…
json_list() {
    local list
    list=$(printf '"%s",' "$@")
    printf '[%s]' "${list%,}"
}

# What lost its terminal or its ssh connection goes on in the controller, and must not meet the run that follows it.
one_at_a_time() {
    [ -z "${CONTAINERS_LOCKED-}" ] || return 0
    # Not a file of its own in /run/lock: another user could not open it.
    exec 9</opt/lxc-inventory
    flock --nonblock 9 || { echo "another run is under way in the controller; waiting for its end" >&2 && flock 9; }
    export CONTAINERS_LOCKED=1
}
