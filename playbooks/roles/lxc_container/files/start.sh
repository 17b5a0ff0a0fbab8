#!/bin/sh
# usage: start.sh NAME FINGERPRINT SECONDS
# Lets NAME run with the configuration of that fingerprint; says what had to be done for it, or nothing.
set -eu
name=$1 wanted=$2 seconds=$3

state() {
    timeout 10 lxc-info --name "$name" --state --no-humanize ||
        { echo "lxc-info does not answer for $name; look at its monitor and its hooks" >&2; exit 1; }
}

in_force() {
    timeout 10 lxc-info --name "$name" --config lxc.environment | grep -qF "=$wanted"
}

start() {
    # dnsmasq learns of reserved addresses that way, and forgets names that it has cached.
    [ ! -e /run/lxc/dnsmasq.pid ] || kill -HUP "$(cat /run/lxc/dnsmasq.pid)" || true
    log=$(mktemp)
    if ! timeout 60 lxc-start --name "$name" --logfile "$log" --logpriority ERROR; then
        echo "$name does not start: $(sed 's/^lxc-start [^ ]* [0-9.]* //' "$log" | head -n 3 | tr '\n' ';')" >&2
        rm -f "$log"
        exit 1
    fi
    rm -f "$log"
}

left=$seconds now=$(state)
while [ "$now" != RUNNING ] && [ "$now" != STOPPED ] && [ "$now" != FROZEN ]; do
    [ "$left" -gt 0 ] || { echo "$name stays $now; end it with: lxc-stop --kill $name" >&2; exit 1; }
    left=$((left - 1))
    sleep 1
    now=$(state)
done

if [ "$now" = FROZEN ]; then
    lxc-unfreeze --name "$name"
    echo thawed
    now=RUNNING
fi
if [ "$now" = RUNNING ] && ! in_force; then
    lxc-stop --name "$name" --timeout "$seconds"
    start
    echo restarted
elif [ "$now" = STOPPED ]; then
    start
    echo started
fi
