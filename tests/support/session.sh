# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# What with-keyring.sh and with-desktop.sh share: a private session (home, bus, Secret Service, display,
# accessibility) that any number of tests can have at once and of which nothing is left afterwards.
#
# Exported to the command:
#   CREAMERY_SANDBOX           the session's own folder, removed at the end
#   CREAMERY_KEYRING           unlocked, locked, absent or hung
#   CREAMERY_KEYRING_PASSWORD  of the keyring; unlocked again, by a new daemon over the same files, with
#                              printf %s "$CREAMERY_KEYRING_PASSWORD" |
#                                  gnome-keyring-daemon --replace --unlock --components=secrets
#   CREAMERY_KEYRING_PID       the daemon; kill -STOP hangs it, kill -CONT wakes it

session_fail() {
    echo "${0##*/}: $*" >&2
    exit 90
}

# Polls "$@" for up to ten seconds.
session_until() {
    local tries
    for ((tries = 0; tries < 200; ++tries)); do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.05
    done
    return 1
}

# Everything that was started in the session carries the name of its folder, daemons that went their own way too.
session_processes() {
    env -u CREAMERY_SANDBOX grep -lszxF "CREAMERY_SANDBOX=$CREAMERY_SANDBOX" /proc/[0-9]*/environ |
        cut -d/ -f3 | grep -vx "$$" || true
}

session_end() {
    local status=$? tries pids
    trap - EXIT
    trap '' INT TERM HUP
    for ((tries = 0; tries < 100; ++tries)); do
        pids=$(session_processes)
        if [ -z "$pids" ]; then
            wait || true # leaves no zombie to an init that does not reap
            break
        fi
        # a stopped process hears TERM only once it runs again
        # shellcheck disable=SC2086
        if ((tries == 0)); then
            kill -TERM $pids 2>/dev/null || true
            kill -CONT $pids 2>/dev/null || true
        elif ((tries > 20)); then
            kill -KILL $pids 2>/dev/null || true
        fi
        sleep 0.05
    done
    rm -rf "$CREAMERY_SANDBOX"
    exit "$status"
}

# In the background, gone when this script is, even when nobody let it clean up.
session_spawn() { setpriv --pdeathsig KILL -- "$@" <&0 & }

session_begin() {
    # not TMPDIR: the path of a socket must stay under 108 characters
    CREAMERY_SANDBOX=$(mktemp -d /tmp/creamery-XXXXXX)
    export CREAMERY_SANDBOX
    trap session_end EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    unset DBUS_SESSION_BUS_ADDRESS DBUS_SESSION_BUS_PID AT_SPI_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
    unset DISPLAY WAYLAND_DISPLAY XAUTHORITY XDG_CURRENT_DESKTOP XDG_SESSION_TYPE DESKTOP_SESSION
    unset http_proxy https_proxy all_proxy HTTP_PROXY HTTPS_PROXY ALL_PROXY
    unset QT_QPA_PLATFORMTHEME QT_STYLE_OVERRIDE QT_SCALE_FACTOR
    export HOME=$CREAMERY_SANDBOX/home XDG_DATA_HOME=$CREAMERY_SANDBOX/data XDG_CONFIG_HOME=$CREAMERY_SANDBOX/config
    export XDG_CACHE_HOME=$CREAMERY_SANDBOX/cache XDG_STATE_HOME=$CREAMERY_SANDBOX/state
    export XDG_RUNTIME_DIR=$CREAMERY_SANDBOX/run
    export LC_ALL=C.UTF-8 TZ=UTC
    mkdir -m 700 "$HOME" "$XDG_DATA_HOME" "$XDG_CONFIG_HOME" "$XDG_CACHE_HOME" "$XDG_STATE_HOME" "$XDG_RUNTIME_DIR"
}

# A bus that starts no service by itself: what the machine has installed must not decide what a test sees.
session_bus() {
    cat >"$CREAMERY_SANDBOX/bus.conf" <<EOF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
EOF
    session_spawn dbus-daemon --config-file="$CREAMERY_SANDBOX/bus.conf" --nofork --nopidfile >"$CREAMERY_SANDBOX/bus.log" 2>&1
    session_until test -S "$XDG_RUNTIME_DIR/bus" || session_fail "the session bus does not start: $(cat "$CREAMERY_SANDBOX/bus.log")"
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
}

session_ask() { dbus-send --session --print-reply=literal --reply-timeout=5000 "$@"; }

session_collection() { # has the default collection this state of Locked?
    session_ask --dest=org.freedesktop.secrets /org/freedesktop/secrets/aliases/default \
        org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Locked |
        grep -qw "$1"
}

# session_keyring unlocked|locked|absent|hung
session_keyring() {
    export CREAMERY_KEYRING=$1
    [ "$1" != absent ] || return 0
    export CREAMERY_KEYRING_PASSWORD=throwaway
    session_spawn gnome-keyring-daemon --foreground --unlock --components=secrets \
        < <(printf %s "$CREAMERY_KEYRING_PASSWORD") >"$CREAMERY_SANDBOX/keyring.log" 2>&1
    export CREAMERY_KEYRING_PID=$!
    session_until session_collection false || session_fail "the keyring does not start: $(cat "$CREAMERY_SANDBOX/keyring.log")"
    case $1 in
    unlocked) ;;
    locked)
        session_ask --dest=org.freedesktop.secrets /org/freedesktop/secrets org.freedesktop.Secret.Service.Lock \
            array:objpath:/org/freedesktop/secrets/collection/login >/dev/null
        session_until session_collection true || session_fail "the keyring does not lock"
        ;;
    hung) kill -STOP "$CREAMERY_KEYRING_PID" ;; # owns its name and never answers
    *) session_fail "no such state of a keyring: $1" ;;
    esac
}

session_display() {
    session_spawn Xvfb -displayfd 3 -screen 0 1600x1000x24 -nolisten tcp -noreset \
        3>"$CREAMERY_SANDBOX/display" >"$CREAMERY_SANDBOX/xvfb.log" 2>&1
    session_until test -s "$CREAMERY_SANDBOX/display" || session_fail "Xvfb does not start: $(cat "$CREAMERY_SANDBOX/xvfb.log")"
    DISPLAY=:$(cat "$CREAMERY_SANDBOX/display")
    export DISPLAY QT_QPA_PLATFORM=xcb
}

session_accessibility() {
    export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 NO_AT_BRIDGE=0
    session_spawn /usr/libexec/at-spi-bus-launcher --launch-immediately >"$CREAMERY_SANDBOX/at-spi.log" 2>&1
    session_until session_ask --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress ||
        session_fail "the accessibility bus does not start: $(cat "$CREAMERY_SANDBOX/at-spi.log")"
}

# Runs the command with our stdin; in the background, so that a signal ends it at once.
session_run() {
    local status=0
    setpriv --pdeathsig KILL -- "$@" <&0 &
    wait $! || status=$?
    exit "$status"
}

# Reads the options both scripts have; what follows them stands in session_command.
# shellcheck disable=SC2034 # read by the scripts
session_options() {
    session_keyring_state=unlocked
    while [ $# -gt 0 ]; do
        case $1 in
        --unlocked | --locked | --absent | --hung) session_keyring_state=${1#--} ;;
        --) shift && break ;;
        -*) session_fail "unknown option $1" ;;
        *) break ;;
        esac
        shift
    done
    [ $# -gt 0 ] || session_fail "no command"
    session_command=("$@")
}
