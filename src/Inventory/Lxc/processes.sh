#!/bin/sh
# processes: tells LXC's command sockets and the processes that start and watch containers, with their children.
# A process may end at any moment. grep goes on then, where mawk 1.3.4 gives up («read error (No such process)»): only
# grep reads below /proc, and awk reads what grep found. The steps are as many for a thousand containers as for one.

# some PATTERN FILE...: the lines that match, each behind its file and a colon; nothing for no files. Fails when grep cannot
# be started at all, as for too many files, since that would make a short list; a file that is gone is no failure.
some() {
    [ $# -gt 1 ] || return 0
    pattern=$1
    shift
    grep -asHE -e "$pattern" -- "$@" || [ $? -le 2 ]
}

# Of every parent its children as input, of every child the file that tells its control groups as output.
control_groups() {
    awk -F : '{ split($2, child, " "); for (i in child) print "/proc/" child[i] "/task/" child[i] "/cgroup" }'
}

# Of every parent its children, then of every child its control groups, as input; all files to read, in order, as output.
wanted() {
    awk -F : '
        $1 ~ /\/children$/ { parents[++count] = $1; children[$1] = $2; next }
        {
            path = substr($0, length($1 $2 $3) + 4)
            if ($2 == 0) path = "\n/sys/fs/cgroup" path "/cgroup.events\n/sys/fs/cgroup/unified" path "/cgroup.events"
            else path = "\n/sys/fs/cgroup/freezer" path "/freezer.state"
            freezers[$1] = freezers[$1] path
        }
        END {
            for (i = 1; i <= count; i++) {
                split(parents[i], part, "/")
                print "/proc/" part[3] "/cmdline\n/proc/" part[3] "/status"
                last = split(children[parents[i]], child, " ")
                for (j = 1; j <= last; j++) {
                    of = "/proc/" child[j] "/task/" child[j]
                    print of "/cmdline\n" of "/status\n" of "/cgroup" freezers[of "/cgroup"]
                    print of "/net/fib_trie\n" of "/net/if_inet6"
                }
            }
        }'
}

# The lines of those files that matter, some in a hundred: titles, ids, control groups, freezers, addresses.
telling='^\[lxc monitor\] |lxc-(start|execute)|^NSpid:|^(0|[0-9]+:freezer):|^frozen |^[A-Z]+$|[|]-- |/32 host LOCAL|^[0-9a-f]{32} '

# What was found in those files, as records. A guest can title its processes as it likes, but they have an id in more than
# one process namespace: the ids are told. Until it becomes the container, a child is a copy of its parent, title and all.
records() {
    tr '\000' '\001' | awk -F '\001' '
        NF < 2 { print; next }
        $1 ~ /\/cmdline$/ { if ($1 != told) { told = $1; title = $2 } next }
        $1 ~ /\/status$/ {
            if (!sub(/^NSpid:[ \t]*/, "", $2)) next
            if (told != substr($1, 1, length($1) - 6) "cmdline") title = ""
            child = ""
            if ($1 !~ /task/) {
                parent = title ~ /^\[lxc monitor\] |^([^ ]*\/)?lxc-(start|execute)$/ ? title : ""
                if (parent != "") print "process " $2 "\ntitle " parent
            } else if (parent != "") {
                child = substr($1, 1, length($1) - 6)
                print "child " (title == parent ? "copy " : "own ") $2
            }
            next
        }
        $1 ~ /\/(freezer.state|cgroup.events)$/ { if (child != "" && $2 ~ /^(frozen |[A-Z]+$)/) print "freezer " $2; next }
        child == "" || index($1, child) != 1 { next }
        $1 ~ /\/cgroup$/ { if ($2 ~ /^(0:|[0-9]+:freezer:)/) print "cgroup " $2 }
        $1 ~ /\/if_inet6$/ { print "ipv6 " $2 }
        $1 ~ /\/fib_trie$/ {
            if ($2 ~ /[|]-- /) address = $2
            if ($2 ~ /\/32 host LOCAL/) { sub(/^.*-- /, "", address); print "ipv4 " address }
        }'
}

# Lists of files are split at line ends only: a control group may have any other character in its name.
processes() (
    IFS=${nl:?}
    grep ' @.*/command$' /proc/net/unix | sed 's/^/socket /'
    starters=$(grep -alsz '^\[lxc monitor\] \|^\([^ ]*/\)\?lxc-\(start\|execute\)$' /proc/[0-9]*/cmdline)
    [ -n "$starters" ] || return 0
    set -f
    # shellcheck disable=SC2046
    {
        families=$(some '' $(printf '%s\n' "$starters" | sed 's|^/proc/\(.*\)/cmdline$|/proc/\1/task/\1/children|')) &&
            groups=$(some '^(0:|[0-9]+:freezer:)' $(printf '%s\n' "$families" | control_groups)) &&
            set -- $(printf '%s\n%s\n' "$families" "$groups" | grep . | wanted)
    } || return 1
    # After the name of a file comes a NUL here, as one may have any other character in it.
    { grep -asHZE -e "$telling" -- "$@" || [ $? -le 2 ] || echo unread; } | records
)
