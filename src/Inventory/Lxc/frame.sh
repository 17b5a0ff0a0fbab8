#!/bin/sh
# The frame of every answer. Script.cs puts before it: nonce=HEX; set -- OPERAND...; after it: a script that defines
# answer() and ends in a call of framed, so that a script cut short does nothing.

LC_ALL=C
PATH=$PATH:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
export LC_ALL PATH

# The last line proves that nothing is missing. The empty one parts the first from a log-in's noise that ends in none.
# Nothing may read standard input: the script itself comes that way.
framed() {
    cd / && printf '\nlxc-inventory 1 %s\n' "${nonce:?}"
    { answer "$@" 2>/dev/null && printf 'complete\n'; } </dev/null |
        awk -v nonce="$nonce" '$0 == "complete" { print "end " nonce " " NR - 1; next } { print }'
}
