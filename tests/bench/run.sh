#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Called by `./dev bench`, which builds first. One table: what was measured, beside what it is compared with in the same
# run, because the machine's own speed varies. Medians; nothing here fails because something is slow.
# usage: run.sh [--rows N] [--many N] [ROW...]    ROW: sync latency queries start scroll metrics; by default all
#   --rows N   transactions of the demo store (100000)
#   --many N   transactions of the large mirror (1000000)
# What it makes is kept in build/bench and taken again.
set -euo pipefail
cd "$(dirname "$0")/../.."
programs=$PWD/build/release
folder=$PWD/build/bench
rows=100000
many=1000000
wanted=()
inner= # one of the functions below, under a desktop of its own
while (($#)); do
    case $1 in
    --inner) inner=$2 && shift ;;
    --rows) rows=$2 && shift ;;
    --many) many=$2 && shift ;;
    sync | latency | queries | start | scroll | metrics) wanted+=("$1") ;;
    *) sed -n '3,8p' "$0" >&2 && exit 2 ;;
    esac
    shift
done
((${#wanted[@]})) || wanted=(sync latency queries start scroll metrics)
mkdir -p "$folder"
server=
trap '[[ -z $server ]] || kill "$server" 2>/dev/null || true' EXIT

# row WHAT MEASURED COMPARED RATIO LIMIT [WHY]: RATIO is held against LIMIT, as most or as "≥". WHY is said where it is
# missed: what is known of the reason.
row() {
    local verdict=met over
    if [[ ! $4 =~ ^[0-9]+(\.[0-9]+)?$ ]]; then # also when a program failed
        verdict='not measured'
    else
        over=$(awk -v r="$4" -v l="${5#≥}" -v least="${5%%[0-9]*}" \
            'BEGIN { bad = least == "≥" ? r < l : r > l; if (bad) printf "%+.0f %%", (r / l - 1) * 100 }')
        [[ -z $over ]] || verdict="MISSED by $over${6:+: $6}"
    fi
    printf '| %s | %s | %s | %s | %s | %s |\n' "$1" "$2" "$3" "$4" "$5" "$verdict" >>"$folder/table"
    printf '%s: %s, %s; ratio %s, limit %s: %s\n' "$1" "$2" "$3" "$4" "$5" "$verdict"
}
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { if (a > 0 && b > 0) printf "%.2f", a / b; else printf "-" }'; }
now() { date +%s%N; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

milliseconds() { # the median of three runs of a command
    local start
    for _ in 1 2 3; do
        start=$(now)
        "$@" >/dev/null
        echo $((($(now) - start) / 1000000))
    done | median
}

# result NAME: a figure out of the RESULT line of standard input
result() { awk -v n="$1" '$1 == "RESULT" { for (i = 2; i < NF; i += 2) if ($i == n) print $(i + 1) }'; }

# serve [OPTION...]: a demo store in the background; sets url and key
serve() {
    [[ -z $server ]] || { kill "$server"; wait "$server" 2>/dev/null || true; }
    : >"$folder/demo.json"
    "$programs/bin/creamery-demo" --transactions "$rows" "$@" >"$folder/demo.json" &
    server=$!
    for ((tries = 0; tries < 600; ++tries)); do
        [[ -s $folder/demo.json ]] && break
        sleep 0.1
    done
    url=$(grep -o '"test":{[^}]*}' "$folder/demo.json" | grep -o 'http://[0-9.:]*')
    key=$(grep -o 'creem_test_[A-Za-z0-9]*' "$folder/demo.json")
}

# The pages that a first sync has to read: each list, and the payments of each one-time product, which transactions
# don't name. One line each, below the server's address.
list_pages() {
    cat >"$folder/pages.mjs" <<'JS'
const [url, key] = process.argv.slice(2);
const get = async path => (await fetch(url + path, { headers: { 'x-api-key': key } })).json();
const pages = async path => {
    const { pagination } = await get(`${path}page_size=100&page_number=1`);
    for (let page = 1; page <= Math.max(1, pagination.total_pages); ++page)
        console.log(`${path}page_size=100&page_number=${page}`);
};
for (const list of ['products/search', 'discounts/search', 'subscriptions/search', 'customers/list', 'transactions/search'])
    await pages(`/v1/${list}?`);
const { items } = await get('/v1/products/search?page_size=100&page_number=1');
for (const product of items.filter(p => p.billing_type === 'onetime'))
    await pages(`/v1/transactions/search?product_id=${product.id}&`);
JS
    node "$folder/pages.mjs" "$url" "$key" >"$folder/pages"
    sed "s|.*|url = \"$url&\"\noutput = /dev/null|" "$folder/pages" >"$folder/curl"
}

fetch() {
    curl --silent --no-progress-meter --fail --parallel --parallel-max 6 --header "x-api-key: $key" --config "$folder/curl"
}

install_sdk() {
    [[ -d $folder/node_modules/creem ]] || (cd "$folder" && npm install --silent --no-audit --no-fund creem@1.13.0) || return 1
    cat >"$folder/list.mjs" <<'JS'
import { readFileSync } from 'node:fs';
import { Creem } from 'creem';
const [url, key, file] = process.argv.slice(2);
const creem = new Creem({ apiKey: key, serverURL: url });
const pages = readFileSync(file, 'utf8').split('\n').filter(line => line.includes('/transactions/'));
const all = [];
let next = 0;
const worker = async () => {
    while (next < pages.length) {
        const query = new URLSearchParams(pages[next++].split('?')[1]);
        const page = await creem.transactions.search(
            undefined, undefined, query.get('product_id') ?? undefined, Number(query.get('page_number')), 100);
        all.push(...((page.result ?? page).items));
    }
};
await Promise.all(Array.from({ length: 6 }, worker));
if (all.length === 0) throw new Error('nothing was listed');
console.log(all.length);
JS
}

# sync_of ROUNDS: the result of a first sync, or nothing when it didn't read everything
sync_of() {
    local ours
    ours=$("$programs/tests/bench_mirror" sync "$url" "$key" "$1" | grep RESULT) || return 0
    [[ $(result complete <<<"$ours") == 1 && $(result transactions <<<"$ours") == "$rows" ]] || return 0
    echo "$ours"
}

bench_sync() {
    local why="SQLite's writer takes 39 % and QNetworkAccessManager 25 % of it; curl throws away what it reads"
    serve
    list_pages
    local curl_ms ours sync_ms sdk_ms count
    count=$(wc -l <"$folder/pages")
    curl_ms=$(milliseconds fetch)
    ours=$(sync_of 3)
    sync_ms=$(result sync_ms <<<"$ours")
    row "1. first sync of $rows transactions, to curl fetching the same $count pages" "$sync_ms ms" "$curl_ms ms" \
        "$(ratio "$sync_ms" "$curl_ms")" 4 "$why"
    row "3. event loop during that sync, p99" "$(result probe_p99_ms <<<"$ours") ms" - \
        "$(result probe_p99_ms <<<"$ours")" 16
    if install_sdk && node "$folder/list.mjs" "$url" "$key" "$folder/pages" >/dev/null; then
        sdk_ms=$(milliseconds node "$folder/list.mjs" "$url" "$key" "$folder/pages")
        row "1. the official SDK listing the same transactions, to that sync" "$sdk_ms ms" "$sync_ms ms" \
            "$(ratio "$sdk_ms" "$sync_ms")" ≥4 "$why"
    else
        row "1. the official SDK listing the same transactions, to that sync" - - - ≥4
    fi
}

bench_latency() {
    serve --latency 50
    list_pages
    local ours sync_ms ideal
    ours=$(sync_of 1)
    sync_ms=$(result sync_ms <<<"$ours")
    ideal=$(($(wc -l <"$folder/pages") * 50 / 5)) # Sync::Options::requestsAtOnce
    row "2. first sync with 50 ms a page, to pages × latency ÷ 5 at once" "$sync_ms ms" "$ideal ms" \
        "$(ratio "$sync_ms" "$ideal")" 1.2
}

large_mirror() {
    "$programs/tests/bench_mirror" make "$many" "$folder/mirror-$many/m.sqlite"
}

bench_queries() {
    large_mirror
    local ours name
    "$programs/tests/bench_mirror" queries "$many" "$folder/mirror-$many/m.sqlite" >"$folder/queries"
    ours=$(grep RESULT "$folder/queries")
    for name in keystroke sort; do
        row "3. $name at $many, first rows, median (95 % of them $(result ${name}_p95_ms <<<"$ours") ms)" \
            "$(result ${name}_median_ms <<<"$ours") ms" - "$(result ${name}_median_ms <<<"$ours")" 50
        row "3. $name at $many, first rows, worst" \
            "$(result ${name}_worst_ms <<<"$ours") ms" - "$(result ${name}_worst_ms <<<"$ours")" 50
    done
    row "3. event loop meanwhile, p99" "$(result probe_p99_ms <<<"$ours") ms" - "$(result probe_p99_ms <<<"$ours")" 16
}

desktop() { tests/support/with-desktop.sh "$@"; }

# keepass_start: milliseconds until its window is there, five times
keepass_start() {
    local start id
    export HOME=$folder/home
    mkdir -p "$HOME"
    for _ in 1 2 3 4 5 6; do
        start=$(now)
        keepassxc >/dev/null 2>&1 &
        id=$!
        until xdotool search --onlyvisible --pid "$id" >/dev/null 2>&1 ||
            xdotool search --onlyvisible --class keepassxc >/dev/null 2>&1; do sleep 0.002; done
        echo $((($(now) - start) / 1000000))
        kill "$id" 2>/dev/null || true
        wait "$id" 2>/dev/null || true
    done | tail -n 5 # the first reads its files from the disk
}

our_start() {
    for _ in 1 2 3 4 5 6; do
        "$programs/tests/bench_window" start "$folder/mirror-$rows/m.sqlite" "$(now)"
    done | tail -n 5
}

bench_start() {
    "$programs/tests/bench_mirror" make "$rows" "$folder/mirror-$rows/m.sqlite"
    local ours start_ms pss keepass_ms
    ours=$(desktop tests/bench/run.sh --rows "$rows" --inner our_start)
    start_ms=$(result start_ms <<<"$ours" | median)
    pss=$(result pss_mb <<<"$ours" | median)
    if command -v keepassxc >/dev/null && command -v xdotool >/dev/null; then
        keepass_ms=$(desktop tests/bench/run.sh --inner keepass_start | median)
        row "4. start to the first rows of $rows, to KeePassXC's window" "$start_ms ms" "$keepass_ms ms" \
            "$(ratio "$start_ms" "$keepass_ms")" 1
    else
        row "4. start to the first rows of $rows, to KeePassXC's window" "$start_ms ms" - - 1
    fi
    row "4. memory (PSS) with $rows transactions" "$pss MB" - "$pss" 90
}

bench_scroll() {
    large_mirror
    local ours before after
    ours=$(desktop "$programs/tests/bench_window" scroll "$folder/mirror-$many/m.sqlite")
    row "5. wheel through $(result rows <<<"$ours") rows, frame p99 of rows that are not at hand" \
        "$(result blank_p99_ms <<<"$ours") ms" - "$(result blank_p99_ms <<<"$ours")" 16
    row "5. likewise, of those that are (worst of all $(result worst_ms <<<"$ours") ms)" \
        "$(result p99_ms <<<"$ours") ms" - "$(result p99_ms <<<"$ours")" 16
    before=$(result pss_before_mb <<<"$ours")
    after=$(result pss_after_mb <<<"$ours")
    row "5. memory (PSS) after, to before" "$after MB" "$before MB" "$(ratio "$after" "$before")" 1.1
}

bench_metrics() {
    local ours
    "$programs/tests/bench_metrics" "$many" >"$folder/metrics"
    ours=$(grep RESULT "$folder/metrics")
    row "6. overview from $many transactions, warm" "$(result overview_ms <<<"$ours") ms" - "$(result overview_ms <<<"$ours")" 50
    row "6. any change of range, interval or split, the slowest" "$(result change_ms <<<"$ours") ms" - \
        "$(result change_ms <<<"$ours")" 100
    row "6. one new payment, to the overview" "$(result update_ms <<<"$ours") ms" "$(result overview_ms <<<"$ours") ms" \
        "$(ratio "$(result update_ms <<<"$ours")" "$(result overview_ms <<<"$ours")")" 1
    row "6. one new payment, until the overview is read anew" "$(result shown_ms <<<"$ours") ms" - \
        "$(result shown_ms <<<"$ours")" 50
    large_mirror
    ours=$(desktop "$programs/tests/bench_window" figures "$folder/mirror-$many/m.sqlite")
    row "6. event loop while $(result figures_changes <<<"$ours") changes are shown, p99 (worst $(result worst_ms <<<"$ours") ms)" \
        "$(result p99_ms <<<"$ours") ms" - "$(result p99_ms <<<"$ours")" 16
    row "6. memory (PSS) of a window with figures at $many (peak $(result peak_mb <<<"$ours") MB)" \
        "$(result pss_mb <<<"$ours") MB" - "$(result pss_mb <<<"$ours")" 150
    ours=$(grep RESULT "$folder/metrics")
    row "6. memory (PSS) with $many transactions and their figures (peak $(result peak_mb <<<"$ours") MB)" \
        "$(result pss_mb <<<"$ours") MB" - "$(result pss_mb <<<"$ours")" 150
}

if [[ -n $inner ]]; then
    "$inner"
    exit
fi
rm -f "$folder/table"
for name in "${wanted[@]}"; do
    "bench_$name"
done
echo
echo "load $(cut -d' ' -f1-3 /proc/loadavg), $(nproc) processors, $(date -u +%FT%RZ)"
echo '| line | measured | compared with | figure | limit | verdict |'
echo '|---|---|---|---|---|---|'
cat "$folder/table"
