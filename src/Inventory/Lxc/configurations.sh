#!/bin/sh
# configurations: tells the files named in $files, one a line, and all that they include; one awk for each depth.
nl='
'

# LXC ignores lines that do not begin with lxc. (so foreign text is never told), and ends lines at \r too. The values of
# keys that can hold secrets or much text, and that LXC does not check, are cut. Descriptor 3 gets what is included, once:
# circles end. What was included before comes first on standard input, then an empty line, then the files.
tell_files() {
    awk '
        !known { if ($0 == "") known = 1; else seen[$0]; next }
        {
            print "file " $0
            while ((got = (getline text < $0)) > 0) {
                count = split(text, part, "\r")
                for (i = 1; i <= count; i++) if (part[i] ~ /^[ \t]*lxc\./) tell(part[i])
            }
            if (got < 0) print "gone " $0
            close($0)
        }
        function tell(line) {
            if (line ~ /^[ \t]*lxc\.(environment|hook\.[^v]|cgroup2?\.devices|mount\.entry)/)
                sub(/=.*[^ \t\042\047].*/, "= x", line)
            print "line " line
            if (line !~ /^[ \t]*lxc\.include[ \t]*=/) return
            sub(/^[^=]*=[ \t]*/, "", line)
            sub(/[ \t]+$/, "", line)
            if (line ~ /^".*"$/ || line ~ /^\047.*\047$/) line = substr(line, 2, length(line) - 2)
            if (line != "" && !(line in seen)) { seen[line]; print line > "/dev/fd/3" }
        }'
}

# include PATH: tells what it is and adds to $files what is to be read of it.
include() {
    if [ ! -e "$1" ]; then printf 'missing %s\n' "$1"
    elif [ ! -r "$1" ]; then printf 'unreadable %s\n' "$1"
    elif [ -d "$1" ]; then folder "$1"
    elif [ -f "$1" ]; then files=$files$1$nl
    else printf 'file %s\n' "$1"; fi
}

folder() {
    printf 'folder %s\n' "$1"
    for member in "$1"/*.conf "$1"/.*.conf; do
        [ -e "$member" ] || [ -L "$member" ] || continue
        case $member in *[[:cntrl:]]*) printf 'unnamable\n' && continue ;; esac
        printf 'member %s\n' "$member"
    done
    # Not in one loop: what a member is would part the members after it from their folder.
    for member in "$1"/*.conf "$1"/.*.conf; do
        case $member in *[[:cntrl:]]*) continue ;; esac
        if [ -e "$member" ] || [ -L "$member" ]; then include "$member"; fi
    done
}

configurations() {
    told=''
    while [ -n "$files" ]; do
        includes=$(printf '%s\n%s' "$told" "$files" | tell_files 3>&1 >&4) || return 1
        [ -z "$includes" ] || told=$told$includes$nl
        files=''
        while IFS= read -r path; do [ -z "$path" ] || include "$path"; done <<INCLUDES
$includes
INCLUDES
    done
} 4>&1
