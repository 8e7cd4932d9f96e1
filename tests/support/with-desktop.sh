#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command on a private desktop: Xvfb, a session bus, accessibility and a real Secret Service of its own.
# usage: with-desktop.sh [--unlocked|--locked|--absent|--hung] COMMAND [ARGS...]
# The options are those of with-keyring.sh. The exit status is the command's; 90 when there is no desktop to be had.
set -euo pipefail
# shellcheck source=tests/support/session.sh
. "$(dirname "$0")/session.sh"
session_options "$@"
session_begin
session_bus
session_display
session_accessibility
session_keyring "$session_keyring_state"
session_run "${session_command[@]}"
