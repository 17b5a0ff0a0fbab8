#!/bin/bash
# Started in the controller by in_controller: runs a command, and ends it when the connection that it came over ends.
# sshd itself lets it run on. setpriv makes a hangup of that, and a terminal that goes makes one too.
set -u

# Or Ansible leaves compiled plugins in the checkout, which are root's.
export PYTHONDONTWRITEBYTECODE=1

finish() {
    trap '' HUP INT QUIT TERM
    exec >/dev/null 2>&1
    # As Ctrl-C does: to all of this run. Ansible ends its workers then.
    kill -INT 0
    for ((tenths = 0; tenths < 100; tenths++)); do
        kill -0 "$run" || break
        sleep 0.1
    done
    kill -TERM 0
    sleep 0.5
    kill -KILL 0
}

# In the background a trap need not wait for it, but there it would ignore Ctrl-C.
env --default-signal=INT,QUIT "$@" <&0 &
run=$!
# Or bash says here how the command was ended.
exec 2>/dev/null
trap finish HUP TERM
# Ctrl-C is the command's; its answer is awaited.
trap : INT QUIT
# It had ended before setpriv could tell.
[ "$PPID" -ne 1 ] || finish

while :; do
    wait "$run"
    status=$?
    kill -0 "$run" 2>/dev/null || exit "$status"
done
