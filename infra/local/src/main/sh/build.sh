# Sourced by ./provolt: builds what is not built, deciding by sources newer than the last build.

BUILT=target/provolt-built
# As org.provolt.local.Ending numbers it.
ENDED_BUILD_FAILED=12

# Prints one source that is newer than the last build, or nothing. Folders count: a removed file changes its folder.
newer_source() {
    find pom.xml shared-kernel services infra \
        \( -name target -o -path '*/src/test' -o -path infra/e2e \) -prune -o \
        \( -path '*/src/main/*' -o -name pom.xml -o -path 'infra/kafka/*' -o -path 'infra/keycloak/*' -o -path 'infra/postgres/*' \) \
        -newer "$BUILT" -print 2>/dev/null | head -n 1
}

missing_artifact() {
    for pom in services/*/pom.xml; do
        [ -f "$pom" ] || continue
        [ -f "${pom%pom.xml}target/quarkus-app/quarkus-run.jar" ] || { echo "$pom"; return; }
    done
    launcher_built || echo launcher
}

# Prints the launcher's jar: the last built, where an older version's lies beside it.
newest_launcher() {
    # shellcheck disable=SC2012
    ls -t infra/local/target/local-*.jar 2>/dev/null | grep -v -e '-sources' -e '-javadoc' | head -n 1
}

launcher_built() {
    ls infra/local/target/local-*.jar >/dev/null 2>&1 && [ -d infra/local/target/lib ] && [ -d infra/local/target/keycloak ]
}

# One build at a time in one checkout; a lock whose holder died is taken over.
lock_build() {
    mkdir -p target
    until mkdir target/provolt-building 2>/dev/null; do
        holder=$(cat target/provolt-building/pid 2>/dev/null)
        if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
            rm -rf target/provolt-building
        else
            sleep 1
        fi
    done
    echo $$ > target/provolt-building/pid
    trap 'rm -rf target/provolt-building' EXIT
    trap 'exit 130' INT TERM HUP
}

unlock_build() {
    trap - EXIT INT TERM HUP
    rm -rf target/provolt-building
}

# Maven with its talk in a file and its progress on the terminal.
maven() {
    log=target/provolt-build.log
    : > target/provolt-build-code
    { ./mvnw "$@" 2>&1; echo $? > target/provolt-build-code; } | tee "$log" |
        sed -n -u 's/^\[INFO\] Building Provolt :: \([^ ]*\).*\(\[[0-9]*\/[0-9]*\]\)$/  building \2 \1/p' >&2
    code=$(cat target/provolt-build-code)
    if [ "$code" != 0 ]; then
        grep -E '^\[ERROR\]|BUILD FAILURE' "$log" | head -n 20 >&2
        echo "provolt: the build failed; all of it is in $log" >&2
        exit "$ENDED_BUILD_FAILED"
    fi
}

# The modules that nobody needs for a running stack are left out.
build_everything() {
    leave_out=
    [ -f infra/e2e/pom.xml ] && leave_out="-pl !infra/e2e"
    touch "$BUILT.begun"
    # shellcheck disable=SC2086
    maven -T 2 package -DskipTests -Dquick $leave_out
    mv "$BUILT.begun" "$BUILT"
}

# PROVOLT_SKIP_BUILD is for those who have just built it all, as the tests do.
build_all() {
    [ -n "${PROVOLT_SKIP_BUILD:-}" ] && return
    [ -f "$BUILT" ] && [ -z "$(missing_artifact)" ] && [ -z "$(newer_source)" ] && return
    lock_build
    if [ ! -f "$BUILT" ] || [ -n "$(missing_artifact)" ] || [ -n "$(newer_source)" ]; then
        echo "Building what is new; the first time this also fetches what it needs" >&2
        build_everything
    fi
    unlock_build
}

# A program that is no part of a running stack: built when it is not there, or older than a source.
build_program() {
    [ -n "${PROVOLT_SKIP_BUILD:-}" ] && return
    program_built "$1" "$2" && return
    lock_build
    program_built "$1" "$2" || maven package -DskipTests -Dquick -pl "$1" -am
    unlock_build
}

program_built() {
    [ -f "$1/$2" ] && [ -z "$(find "$1/src/main" "$1/pom.xml" shared-kernel/*/src/main -newer "$1/$2" -print 2>/dev/null | head -n 1)" ]
}

build_launcher() {
    launcher_built && return
    [ -n "${PROVOLT_SKIP_BUILD:-}" ] && return
    lock_build
    launcher_built || maven package -DskipTests -Dquick -pl infra/local -am
    unlock_build
}
