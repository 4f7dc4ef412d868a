# Sourced by ./provolt: find_jdk prints the folder of a JDK 25 or newer, or nothing.
# Where it looks: JAVA_HOME, the java on the PATH, the system's folders, SDKMAN, macOS' own registry.

LEAST_JDK=25
JDK_FOLDERS=${PROVOLT_JDK_FOLDERS:-"/usr/lib/jvm /usr/java /opt/java /Library/Java/JavaVirtualMachines $HOME/.sdkman/candidates/java $HOME/.jdks"}

# Is that folder a JDK (not a JRE) of at least that version? Its own release file says so, without starting it.
is_jdk() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
    [ -n "$version" ] && [ "$version" -ge "$LEAST_JDK" ]
}

# The JDK that the java on the PATH belongs to, links followed.
jdk_of_path() {
    found=$(command -v java) || return 0
    while [ -L "$found" ]; do
        target=$(readlink "$found")
        case $target in
            /*) found=$target ;;
            *) found=$(dirname "$found")/$target ;;
        esac
    done
    dirname "$(dirname "$found")"
}

find_jdk() {
    if [ -n "${JAVA_HOME:-}" ] && is_jdk "$JAVA_HOME"; then
        printf '%s\n' "$JAVA_HOME"
        return
    fi
    candidate=$(jdk_of_path)
    if [ -n "$candidate" ] && is_jdk "$candidate"; then
        printf '%s\n' "$candidate"
        return
    fi
    for folder in $JDK_FOLDERS; do
        for candidate in "$folder"/* "$folder"/*/Contents/Home; do
            if is_jdk "$candidate"; then
                printf '%s\n' "$candidate"
                return
            fi
        done
    done
    if [ -x /usr/libexec/java_home ]; then
        candidate=$(/usr/libexec/java_home -v "$LEAST_JDK+" 2>/dev/null) || return 0
        if is_jdk "$candidate"; then
            printf '%s\n' "$candidate"
        fi
    fi
}
