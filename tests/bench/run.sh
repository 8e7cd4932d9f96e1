#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Called by `./dev bench`, which builds first. Figures of one run, side by side, because the machine's own speed varies:
# read the ratios. Needs curl, and npm for the official SDK, which is left out when it can't be installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
rows=${1:-100000}
programs=$PWD/build/release
folder=$PWD/build/bench
mkdir -p "$folder"

# The demo store serves in the background and ends with us.
"$programs/bin/creamery-demo" --transactions "$rows" >"$folder/demo.json" &
server=$!
trap 'kill "$server" 2>/dev/null || true' EXIT
for ((tries = 0; tries < 300; ++tries)); do
    [[ -s $folder/demo.json ]] && break
    sleep 0.1
done
url=$(grep -o '"test":{[^}]*}' "$folder/demo.json" | grep -o 'http://[0-9.:]*')
key=$(grep -o 'creem_test_[A-Za-z0-9]*' "$folder/demo.json")

seconds() { # the median of three runs of a command
    local start
    for _ in 1 2 3; do
        start=$(date +%s%N)
        "$@" >/dev/null
        echo $((($(date +%s%N) - start) / 1000000))
    done | sort -n | sed -n 2p
}

pages=$(((rows + 99) / 100))
fetch() {
    curl --silent --fail --parallel --parallel-max 6 --header "x-api-key: $key" --output /dev/null \
        "$url/v1/transactions/search?page_size=100&page_number=[1-$pages]"
}

echo "== first sync, $rows transactions ($pages pages)"
curl_ms=$(seconds fetch)
echo "curl, 6 at once: $curl_ms ms"
if command -v npm >/dev/null && (cd "$folder" && npm install --silent --no-audit --no-fund creem@1.13.0 >/dev/null 2>&1); then
    cat >"$folder/list.mjs" <<'EOF'
import { Creem } from 'creem';
const [url, key, pages] = process.argv.slice(2);
const creem = new Creem({ apiKey: key, serverURL: url });
const all = [];
let next = 1;
const worker = async () => {
    while (next <= Number(pages)) {
        const page = await creem.transactions.search(undefined, undefined, undefined, next++, 100);
        all.push(...((page.result ?? page).items));
    }
};
await Promise.all(Array.from({ length: 6 }, worker));
if (all.length === 0) throw new Error('nothing was listed');
EOF
    if node "$folder/list.mjs" "$url" "$key" 1 >/dev/null 2>"$folder/sdk.log"; then
        echo "official SDK, 6 at once, into memory: $(seconds node "$folder/list.mjs" "$url" "$key" "$pages") ms"
    else
        echo "official SDK: $(head -n 1 "$folder/sdk.log")"
    fi
fi
"$programs/tests/bench_mirror" sync "$url" "$key"
echo
"$programs/tests/bench_mirror" queries "${2:-1000000}"
echo
"$programs/tests/bench_metrics" "${2:-1000000}"
