# shellcheck shell=bash
# Sourced by scripts/test: the parts that are suites of dotnet test.
# shellcheck disable=SC2154 # results and filter are scripts/test's

secrets_run=''

# Counts of its own: the trx file's Counters take a skipped test for one that was never there.
count() {
    local all=0 good=0 not_run=0
    if [ -e "$results/$1.trx" ]; then
        all=$(grep -c '<UnitTestResult ' "$results/$1.trx" || true)
        good=$(grep '<UnitTestResult ' "$results/$1.trx" | grep -c ' outcome="Passed"' || true)
        not_run=$(grep '<UnitTestResult ' "$results/$1.trx" | grep -c ' outcome="NotExecuted"' || true)
    fi
    passed=$((passed + good)) skipped=$((skipped + not_run)) failed=$((failed + all - good - not_run))
    matched=$((matched + all))
    # A test host that died, or found no test in a suite that has some, is a failure that no result tells of.
    if [ $((all - good - not_run)) -eq 0 ] && { [ "$2" -ne 0 ] || { [ "$all" -eq 0 ] && [ -z "$filter" ]; }; }; then
        failed=$((failed + 1))
    fi
}

suite() {
    local status=0
    run_suite "$@" || status=$?
    count "$1" "$status"
}

# run_suite NAME PROJECT [FILTER]
run_suite() {
    local which=${filter:+($filter)}
    which+=${which:+${3:+&}}${3-}
    timeout --foreground --kill-after=10 60m dotnet test "$2" --no-build --nologo --results-directory "$results" \
        --logger "trx;LogFileName=$1.trx" --logger "console;verbosity=minimal" ${which:+--filter "$which"}
}

unit() { suite unit tests/Inventory.Tests; }
contract() { scripts/publish --when-stale && suite contract tests/Inventory.Contract.Tests 'FullyQualifiedName!~.Secrets.'; }

e2e() {
    scripts/publish --when-stale || return
    ! wants secrets || begin_secrets
    suite e2e tests/Inventory.EndToEnd.Tests
}

# Beside e2e, which mostly waits for machines; its own output comes when it has ended.
begin_secrets() {
    run_secrets >"$results/secrets.log" 2>&1 &
    secrets_run=$!
}

# In the project of contract, but they take longer than all the others there.
run_secrets() { run_suite secrets tests/Inventory.Contract.Tests 'FullyQualifiedName~.Secrets.'; }

secrets() {
    local status=0
    if [ -n "$secrets_run" ]; then
        wait "$secrets_run" || status=$?
        secrets_run=''
        cat "$results/secrets.log"
    else
        scripts/publish --when-stale || return
        run_secrets || status=$?
    fi
    count secrets "$status"
}

vagrant() {
    local good bad not_run
    scripts/publish --when-stale || return
    # It counts what fails; that it was ended itself, it does not.
    tests/vagrant/run "$results/vagrant" || failed=$((failed + 1))
    [ -s "$results/vagrant" ] || return 0
    read -r good bad not_run <"$results/vagrant"
    passed=$((passed + good)) failed=$((failed + bad)) skipped=$((skipped + not_run))
}
