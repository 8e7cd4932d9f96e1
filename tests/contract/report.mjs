// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node report.mjs CONTRACT LOG
// Reads what Prism logged as proxy: fails on every violation and on every operation that nobody called.
import { readFileSync } from 'node:fs';

const [contractFile, logFile] = process.argv.slice(2);
const contract = JSON.parse(readFileSync(contractFile, 'utf8'));
const log = readFileSync(logFile, 'utf8').split('\n');

const operations = [];
for (const [path, methods] of Object.entries(contract.paths)) {
    const pattern = new RegExp('^' + path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '[^/]+') + '$');
    for (const method of Object.keys(methods).filter((m) => ['get', 'post', 'put', 'patch', 'delete'].includes(m)))
        operations.push({ method, path, pattern, literal: !path.includes('{'), calls: 0 });
}
operations.sort((a, b) => b.literal - a.literal); // /v1/products/search is no product's id

let calls = 0;
const violations = [];
let current = '';
for (const line of log) {
    const call = line.match(/\[HTTP SERVER\] (\w+) (\S+).*Request received/);
    if (call) {
        ++calls;
        current = `${call[1].toUpperCase()} ${call[2]}`;
        const operation = operations.find((o) => o.method === call[1] && o.pattern.test(call[2]));
        if (operation)
            ++operation.calls;
        else
            violations.push(`${current}: no such operation`);
    } else if (/Violation:|Request terminated with error/.test(line)) {
        violations.push(`${current}: ${line.replace(/^.*?(Violation:|Request terminated)/, '$1')}`);
    }
}

const notCalled = new RegExp(contract['x-not-called']);
const missed = operations.filter((o) => o.calls === 0 && !notCalled.test(`${o.method.toUpperCase()} ${o.path}`));
violations.forEach((v) => console.error(v));
missed.forEach((o) => console.error(`${o.method.toUpperCase()} ${o.path}: nobody called it`));
console.log(`${calls} calls of ${operations.filter((o) => o.calls > 0).length} operations, ` +
    `${violations.length} violations, ${missed.length} operations not called`);
process.exit(violations.length || missed.length || calls === 0 ? 1 : 0);
