// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
//
// ./dev peers: starts the sandbox, lets clients of others loose on it unchanged (only their base URL is set), and
// prints what each of them did. Exit 1 when a step failed that is not a known fault of that client.
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cli = process.argv[2];
const chosen = process.argv.slice(3);
const clients = ['adapter-kook', 'kasumi', 'kook-client', 'bot-root'];
const limitMs = 90_000;

function startSandbox() {
    const child = spawn(cli, ['sandbox', '--tokens', 'fixed', '--until-stdin-closes'], {stdio: ['pipe', 'pipe', 'inherit']});
    return new Promise((resolve, reject) => {
        child.once('exit', code => reject(new Error(`the sandbox ended with ${code}`)));
        createInterface({input: child.stdout}).once('line', line => resolve({child, world: JSON.parse(line)}));
    });
}

function runClient(name, world) {
    return new Promise(resolve => {
        const rows = [];
        const child = spawn(process.execPath, [join(here, 'clients', `${name}.mjs`)],
            {env: {...process.env, SANDBOX: JSON.stringify(world), NODE_NO_WARNINGS: '1'}, stdio: ['ignore', 'pipe', 'pipe']});
        let noise = '';
        const timer = setTimeout(() => { rows.push({step: 'finishes in time', ok: false, note: `killed after ${limitMs / 1000} s`}); child.kill('SIGKILL'); }, limitMs);
        createInterface({input: child.stdout}).on('line', line => {
            if (line.startsWith('@@'))
                rows.push(JSON.parse(line.slice(2)));
            else
                noise += `${line}\n`;
        });
        child.stderr.on('data', data => { noise += data; });
        child.once('close', code => {
            clearTimeout(timer);
            if (code !== 0 && !rows.some(row => !row.ok))
                rows.push({step: 'ends by itself', ok: false, note: `exit ${code}`});
            resolve({name, rows, noise});
        });
    });
}

const {child, world} = await startSandbox();
child.removeAllListeners('exit');
let failed = 0;
for (const name of clients.filter(client => chosen.length === 0 || chosen.includes(client))) {
    const {rows, noise} = await runClient(name, world);
    const passed = rows.filter(row => row.ok).length;
    console.log(`\n${name}: ${passed} of ${rows.length} steps`);
    for (const row of rows) {
        const mark = row.ok ? 'ok  ' : row.known ? 'own ' : 'FAIL';
        console.log(`  ${mark} ${row.step}${row.note ? `: ${row.note}` : ''}`);
    }
    const bad = rows.filter(row => !row.ok && !row.known).length;
    if (bad > 0 && noise)
        console.log(noise.split('\n').slice(-30).map(line => `      | ${line}`).join('\n'));
    failed += bad;
}
child.stdin.end();
console.log(failed === 0 ? '\nEvery step a client can do itself works. ("own": a fault of that client.)' : `\n${failed} steps failed`);
process.exitCode = failed === 0 ? 0 : 1;
