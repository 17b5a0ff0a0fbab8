#!/bin/sh
# processes: tells LXC's command sockets and the processes that start and watch containers, with their children.

# A guest can title its processes as it likes, but they have an id in more than one process namespace: the ids are told.
# What is read of the network is the child's, without entering its namespace.
processes() {
    printf '%s\n' /proc/[0-9]* | awk '
        function first(file, separator,  text) {
            RS = separator
            text = ""
            if ((getline text < file) < 0) text = ""
            close(file)
            RS = "\n"
            return text
        }
        function all(file, pattern, tag,  text) {
            while ((getline text < file) > 0) if (text ~ pattern) print tag " " text
            close(file)
        }
        function ids(process,  text, found) {
            while ((getline text < (process "/status")) > 0) if (sub(/^NSpid:[ \t]*/, "", text)) found = text
            close(process "/status")
            return found
        }
        function cgroups(process,  text, path) {
            while ((getline text < (process "/cgroup")) > 0) if (text ~ /^(0:|[0-9]+:freezer):/) {
                print "cgroup " text
                path = text
                sub(/^[^:]*:[^:]*:/, "", path)
                if (text !~ /^0:/) all("/sys/fs/cgroup/freezer" path "/freezer.state", ".", "freezer")
                else all("/sys/fs/cgroup" path "/cgroup.events", "^frozen ", "freezer")
                if (text ~ /^0:/) all("/sys/fs/cgroup/unified" path "/cgroup.events", "^frozen ", "freezer")
            }
            close(process "/cgroup")
        }
        function addresses(process,  text, ip) {
            while ((getline text < (process "/net/fib_trie")) > 0) {
                if (text ~ /[|]-- /) ip = text
                if (text ~ /\/32 host LOCAL/) { sub(/^.*-- /, "", ip); print "ipv4 " ip }
            }
            close(process "/net/fib_trie")
            all(process "/net/if_inet6", ".", "ipv6")
        }
        function family(process, title,  count, i, child, children) {
            count = split(first(process "/task/" substr(process, 7) "/children", "\n"), children, " ")
            for (i = 1; i <= count; i++) {
                child = "/proc/" children[i]
                # Until it becomes the container, the child is a copy of its parent, title and all.
                print "child " (first(child "/cmdline", "\0") == title ? "copy" : "own") " " ids(child)
                cgroups(child)
                addresses(child)
            }
        }
        NR == 1 { all("/proc/net/unix", " @.*/command$", "socket") }
        {
            title = first($0 "/cmdline", "\0")
            if (title ~ /[\001-\037]/ || title !~ /^\[lxc monitor\] |(^|\/)lxc-(start|execute)$/) next
            print "process " ids($0)
            print "title " title
            family($0, title)
        }'
}
