// SPDX-License-Identifier: GPL-3.0-or-later
// usage: node merge.mjs CONTRACT ADDITIONS [mock] > MERGED
// Lays what is known beyond Creem's contract over it: objects are merged, lists get what they lack, null takes a
// member away. Four members of the additions are rules instead of text:
//   x-every-operation  is merged into each operation
//   x-integers         every number is a whole one, except in the properties named here
//   x-mock             only for a mock: what it makes up is to be of use
//   x-not-called       operations that the client does not have (the report reads it)
import { readFileSync } from 'node:fs';

const isObject = (v) => v !== null && typeof v === 'object' && !Array.isArray(v);
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);

function merge(base, extra) {
    if (Array.isArray(base) && Array.isArray(extra))
        return [...base, ...extra.filter((e) => !base.some((b) => same(b, e)))];
    if (!isObject(base) || !isObject(extra))
        return extra;
    const merged = { ...base };
    for (const [key, value] of Object.entries(extra)) {
        if (value === null)
            delete merged[key];
        else
            merged[key] = key in merged ? merge(merged[key], value) : value;
    }
    return merged;
}

function makeIntegers(node, except, name = '') {
    if (Array.isArray(node))
        return node.forEach((n) => makeIntegers(n, except, name));
    if (!isObject(node))
        return;
    if (node.type === 'number' && !except.includes(name))
        node.type = 'integer';
    for (const [key, value] of Object.entries(node))
        makeIntegers(value, except, ['schema', 'items'].includes(key) ? name : key);
}

const [contractFile, additionsFile, use] = process.argv.slice(2);
const [contract, additions] = [contractFile, additionsFile].map((file) => JSON.parse(readFileSync(file, 'utf8')));
const { 'x-every-operation': everywhere, 'x-integers': integers, 'x-mock': forMocks, ...rest } = additions;
const merged = merge(merge(contract, rest), use === 'mock' ? forMocks : {});
for (const path of Object.values(merged.paths)) {
    for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
        if (path[method])
            path[method] = merge(path[method], everywhere);
    }
}
makeIntegers(merged.components.schemas, integers.except);
process.stdout.write(JSON.stringify(merged));
