# Sourced by ./provolt: every test of the project, then the time per module and the tests' own counts.

# The counts of every report that this run wrote, as "passed failed skipped".
count_reports() {
    find . -path '*/target/*-reports/TEST-*.xml' -newer target/provolt-tests-began -exec sed -n \
        's/.*<testsuite .* tests="\([0-9]*\)" errors="\([0-9]*\)" skipped="\([0-9]*\)" failures="\([0-9]*\)".*/\1 \2 \3 \4/p' {} + |
        awk '{ all += $1; bad += $2 + $4; left += $3 } END { print all - bad - left, bad + 0, left + 0 }'
}

run_tests() {
    install_chromium || exit 1
    mkdir -p target
    touch target/provolt-tests-began
    # Two modules at a time, as two cores bear; Maven knows which needs which.
    ./mvnw -T 2 verify "$@"
    code=$?
    if [ "$code" = 0 ] && [ $# = 0 ]; then
        mv target/provolt-tests-began "$BUILT"
        cp -p "$BUILT" target/provolt-tests-began
    fi
    set -- $(count_reports)
    if [ "$code" = 0 ] && [ "$1" = 0 ]; then
        echo "No test ran, which proves nothing." >&2
        code=1
    fi
    echo "$1 passed, $2 failed, $3 skipped"
    exit "$code"
}
