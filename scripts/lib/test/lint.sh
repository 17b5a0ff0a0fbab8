# shellcheck shell=bash
# Sourced by scripts/test: the part lint; each linter counts as one test.
# shellcheck disable=SC2154 # passed, failed and results are scripts/test's

files() {
    # The checkout may belong to somebody else.
    git -c safe.directory='*' ls-files --cached --others --exclude-standard -- "$@"
}

shell_scripts() {
    files | while IFS= read -r file; do
        case $file in
            *.sh) echo "$file" ;;
            *.*) ;;
            *) ! head -n 1 "$file" 2>/dev/null | grep -qaE '^#!.*\b(ba|da)?sh$' || echo "$file" ;;
        esac
    done
}

format() {
    # It does not know NUnit's suppressor for fields that SetUp fills; the build does, and holds that rule.
    dotnet format Inventory.sln --verify-no-changes --exclude-diagnostics CS8618
}

shell() {
    shell_scripts | tr '\n' '\0' | xargs -0 --no-run-if-empty shellcheck
}

yaml() {
    files '*.yml' '*.yaml' .yamllint .ansible-lint | tr '\n' '\0' | xargs -0 --no-run-if-empty yamllint --strict
}

ansible() {
    # It checks the syntax with "-i localhost,", which the project's own settings refuse.
    ANSIBLE_INVENTORY_ENABLED=host_list,script,yaml ansible-lint --offline --strict -q playbooks
}

vagrantfile() {
    tests/vagrant/validate.sh
}

check() {
    local start=$SECONDS
    if "$1" >"$results/$1.log" 2>&1; then
        passed=$((passed + 1))
        echo "   passed $1 ($((SECONDS - start)) s)"
    else
        failed=$((failed + 1))
        cat "$results/$1.log"
        echo "   failed $1 ($((SECONDS - start)) s)"
    fi
}

lint() {
    check format
    check shell
    check yaml
    [ -z "$(files 'playbooks/*.yml')" ] || check ansible
    check vagrantfile
}
