// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
//
// ./dev peers [--relay] [CLIENT …]: starts the sandbox, lets clients of others loose on it unchanged (only their base URL
// is set), and prints what each of them did. With --relay they use a relay in front of the sandbox. Exit 1 when a step
// failed that is not a known fault of that client.
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const cli = process.argv[2];
const withRelay = process.argv.includes('--relay');
const chosen = process.argv.slice(3).filter(argument => argument !== '--relay');
const clients = ['adapter-kook', 'kasumi', 'kook-client', 'bot-root'];
const limitMs = 90_000;

function startSandbox() {
    const child = spawn(cli, ['sandbox', '--tokens', 'fixed', '--until-stdin-closes'], {stdio: ['pipe', 'pipe', 'inherit']});
    return new Promise((resolve, reject) => {
        child.once('exit', code => reject(new Error(`the sandbox ended with ${code}`)));
        createInterface({input: child.stdout}).once('line', line => resolve({child, world: JSON.parse(line)}));
    });
}

/// For the bot of that world. It is started again when it is killed, until it is told to end.
async function startRelay(world, profile) {
    const token = world.accounts.find(account => account.kind === 'bot').token;
    const child = spawn(cli, ['relay', '--kook', world.url, '--profile', profile],
        {env: {...process.env, KOOKABURRA_TOKEN: token, XDG_RUNTIME_DIR: profile}, stdio: ['ignore', 'pipe', 'inherit']});
    child.once('exit', (code, signal) => {
        if (signal === 'SIGKILL')
            startRelay(world, profile);
    });
    const line = await new Promise((resolve, reject) => {
        child.once('exit', code => reject(new Error(`the relay ended with ${code}`)));
        createInterface({input: child.stdout}).once('line', resolve);
    });
    world.relay = JSON.parse(line).url;
    world.relayPid = child.pid;
    world.relayEnds = () => new Promise(resolve => child.once('exit', resolve).kill());
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
const profile = withRelay ? mkdtempSync(join(tmpdir(), 'peers-')) : null;
if (withRelay)
    await startRelay(world, profile);
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
if (withRelay) {
    await world.relayEnds();
    rmSync(profile, {recursive: true});
}
child.stdin.end();
console.log(failed === 0 ? '\nEvery step a client can do itself works. ("own": a fault of that client.)' : `\n${failed} steps failed`);
process.exitCode = failed === 0 ? 0 : 1;
