#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: run.sh [--spec FILE]      called by `./dev contract`, which builds first
# 1. Prism as a validating proxy between the client and the demo store: every call, not one violation.
# 2. Prism as a mock of the contract: the program shows products that nobody here wrote.
# Needs node. Everything it makes is in build/contract; everything it starts listens on loopback and ends with it.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
folder=$PWD/build/contract
programs=$PWD/build/release
spec=../shared/creem/openapi.json

while (($#)); do
    case $1 in
    --spec) spec=${2:?--spec needs a file} && shift ;;
    *) echo "usage: ./dev contract [--spec FILE]" >&2 && exit 2 ;;
    esac
    shift
done

fail() {
    echo "contract: $*" >&2
    exit 1
}

[[ -f $spec ]] || fail "there is no contract at $spec; name it with --spec FILE"
for program in bin/creamery-demo tests/contract_calls tests/contract_mock; do
    [[ -x $programs/$program ]] || fail "$programs/$program is not built"
done

mkdir -p "$folder"
if ! cmp -s "$here/package-lock.json" "$folder/installed.json"; then
    cp "$here/package.json" "$here/package-lock.json" "$folder/"
    (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
    cp "$here/package-lock.json" "$folder/installed.json"
fi
contract=$folder/contract.json
node "$here/merge.mjs" "$spec" "$here/additions.json" >"$contract"

started=()
# shellcheck disable=SC2317 # called by the trap
stop() {
    local pid
    for pid in "${started[@]}"; do
        kill "$pid" 2>/dev/null || true
    done
    wait 2>/dev/null || true
}
trap stop EXIT
trap 'exit 143' INT TERM HUP

# start LOG COMMAND…: in the background, gone when we are, even if we are killed.
start() {
    local log=$1
    shift
    : >"$log" # now, not when the child comes to it: we look into it for signs of life
    setpriv --pdeathsig TERM -- "$@" >"$log" 2>&1 &
    started+=($!)
}

free_port() {
    node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => {
        console.log(s.address().port); s.close(); })'
}

# prism LOG KIND ARGS…: starts Prism; where it listens stands in $prism_url.
prism() {
    local log=$1 port tries
    shift
    port=$(free_port)
    prism_url=http://127.0.0.1:$port
    start "$log" node "$folder/node_modules/@stoplight/prism-cli/dist/index.js" "$@" -h 127.0.0.1 -p "$port"
    for ((tries = 0; tries < 300; ++tries)); do
        grep -q 'Prism is listening' "$log" && return 0
        kill -0 "${started[-1]}" 2>/dev/null || break
        sleep 0.1
    done
    cat "$log" >&2
    fail "Prism does not start"
}

echo "== every call through the contract"
start "$folder/demo.log" "$programs/bin/creamery-demo" --port 0
for ((tries = 0; tries < 300; ++tries)); do
    grep -q '"live"' "$folder/demo.log" && break
    kill -0 "${started[-1]}" 2>/dev/null || break
    sleep 0.1
done
grep -q '"live"' "$folder/demo.log" || fail "the demo store does not start: $(cat "$folder/demo.log")"
for mode in test live; do
    field() { node -p "JSON.parse(require('fs').readFileSync('$folder/demo.log', 'utf8').split('\n')[0]).$mode.$1"; }
    log=$folder/proxy-$mode.log
    prism "$log" proxy "$contract" "$(field url)" --errors
    status=0
    CREAMERY_CONTRACT_URL=$prism_url CREEM_API_KEY=$(field key) QT_QPA_PLATFORM=offscreen \
        timeout 300 "$programs/tests/contract_calls" || status=$?
    node "$here/report.mjs" "$contract" "$log" || status=1
    ((status == 0)) || fail "the $mode store or the client breaks the contract; $log has it all"
done

echo "== the program on answers made from the contract"
node "$here/merge.mjs" "$spec" "$here/additions.json" mock >"$folder/mock.json"
for kind in static dynamic; do
    log=$folder/mock-$kind.log
    arguments=()
    [[ $kind == static ]] || arguments=(--dynamic)
    prism "$log" mock "$folder/mock.json" "${arguments[@]}"
    CREAMERY_CONTRACT_URL=$prism_url CREAMERY_CONTRACT_MOCK=$kind CREAMERY_CONTRACT_PICTURE=$folder/mock-$kind.png \
        QT_QPA_PLATFORM=offscreen tests/support/with-keyring.sh --absent \
        timeout 300 "$programs/tests/contract_mock" || fail "the program can't show what the $kind mock serves; see $log"
done
echo "The contract is kept."
