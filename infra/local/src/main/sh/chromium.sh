# Sourced by ./provolt: the pages' tests need a Chromium. PROVOLT_CHROMIUM names one that is not on the PATH.

has_chromium() {
    [ -n "${PROVOLT_CHROMIUM:-}" ] && return
    for name in chromium chromium-browser google-chrome; do
        command -v "$name" >/dev/null 2>&1 && return
    done
    mac="/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
    [ -x "$mac" ] || return 1
    PROVOLT_CHROMIUM=$mac
    export PROVOLT_CHROMIUM
}

install_chromium() {
    has_chromium && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "No Chromium here; installing one for the pages' tests"
        apt-get -qq update
        apt-get -qq -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium >/dev/null
    fi
    has_chromium || {
        echo "provolt: the pages' tests need a Chromium, and none was found on the PATH." >&2
        echo "         Install one (apt-get install chromium), or name it by PROVOLT_CHROMIUM." >&2
        return 1
    }
}
