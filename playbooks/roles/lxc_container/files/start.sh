#!/bin/sh
# usage: start.sh NAME FINGERPRINT SECONDS
# Lets NAME run with the configuration of that fingerprint; says what had to be done for it, or nothing.
set -eu
name=$1 wanted=$2 seconds=$3

state() {
    timeout 10 lxc-info --name "$name" --state --no-humanize && return
    case $? in
        124) echo "lxc-info does not answer for $name; look at its monitor and its hooks" >&2 ;;
        *) echo "LXC refuses the configuration of $name; look at its lxc_container_extra_configuration" >&2 ;;
    esac
    exit 1
}

# lxc-info --config says what the files say, not what the container was started with.
in_force() {
    init=$(timeout 10 lxc-info --name "$name" --pid --no-humanize) && tr '\0' '\n' <"/proc/$init/environ" | grep -q "=$wanted\$"
}

start() {
    # dnsmasq learns of reserved addresses that way, and forgets names that it has cached.
    [ ! -e /run/lxc/dnsmasq.pid ] || kill -HUP "$(cat /run/lxc/dnsmasq.pid)" || true
    log=$(mktemp)
    if ! timeout 60 lxc-start --name "$name" --logfile "$log" --logpriority ERROR 2>/dev/null; then
        echo "$name does not start: $(sed 's/.* - //' "$log" | head -n 3 | paste -s -d ';')" >&2
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
