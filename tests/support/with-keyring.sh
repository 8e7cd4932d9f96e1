#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a private session bus with a real Secret Service of its own. No display.
# usage: with-keyring.sh [--unlocked|--locked|--absent|--hung] COMMAND [ARGS...]
#   --unlocked  a fresh login keyring (the default)
#   --locked    the keyring is there and locked
#   --absent    no Secret Service, and nothing that could start one
#   --hung      the service owns its name and never answers
# The exit status is the command's; 90 when the session could not be set up.
set -euo pipefail
# shellcheck source=tests/support/session.sh
. "$(dirname "$0")/session.sh"
session_options "$@"
session_begin
session_bus
session_keyring "$session_keyring_state"
session_run "${session_command[@]}"
