// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
//
// What every client script shares: the world the sandbox told of, a second person who acts over plain HTTP, and steps
// whose outcome goes to stdout as one line of JSON behind "@@".
import assert from 'node:assert/strict';

export {assert};
export const world = JSON.parse(process.env.SANDBOX);
/// What a client sets: the sandbox, or a relay in front of it.
export const base = world.relay ?? world.url;
export const bot = world.accounts.find(account => account.kind === 'bot');
const humans = world.accounts.filter(account => account.kind === 'user');
export const human = humans[0];
export const guild = world.guilds[0];
/// A channel in which both of them may write.
export const channel = guild.channels.find(each => each.type === 1 && each.name.startsWith('bot-'));
export const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFklEQVR4nGP8z8DAwMDAxMDAwMDAAAANHQEDasKb6QAAAABJRU5ErkJggg==', 'base64');
export const cards = [{type: 'card', theme: 'primary', size: 'lg', modules: [
    {type: 'header', text: {type: 'plain-text', content: 'Vote'}},
    {type: 'section', text: {type: 'kmarkdown', content: '**A** or B?'}}]}];
export const buttonCard = [{type: 'card', modules: [{type: 'action-group', elements: [
    {type: 'button', theme: 'primary', click: 'return-val', value: 'vote-a', text: {type: 'plain-text', content: 'A'}}]}]}];

/// Asks the sandbox's control surface, which is outside KOOK's own names.
export async function control(name, body) {
    return api(`sandbox/${name}`, body);
}

/// Breaks the bot's gateway connection. A relay is killed; it is started again at once.
export async function cut() {
    if (world.relayPid)
        process.kill(world.relayPid, 'SIGKILL');
    else
        await control('drop', {user_id: bot.id});
}

/// Calls the sandbox as the human (or as `who`) and gives back `data`; throws on any failure.
export async function api(path, body, who = human) {
    const url = new URL(`${world.url}/v3/${path}`);
    const answer = await fetch(url, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {Authorization: `Bot ${who.token}`, ...(body === undefined ? {} : {'Content-Type': 'application/json'})},
        body: body === undefined ? undefined : JSON.stringify(body),
    });
    const envelope = await answer.json();
    if (envelope.code !== 0)
        throw new Error(`${path}: ${envelope.code} ${envelope.message}`);
    return envelope.data;
}

export async function step(name, action, {known} = {}) {
    const row = {step: name, ok: true};
    try {
        const note = await action();
        if (typeof note === 'string')
            row.note = note;
    } catch (error) {
        row.ok = false;
        row.note = known ?? String(error?.response?.data?.message ?? error?.message ?? error).slice(0, 300);
        row.known = Boolean(known);
    }
    process.stdout.write(`@@${JSON.stringify(row)}\n`);
    return row.ok;
}

/// Waits until `look()` gives something true; events arrive when they arrive.
export async function until(look, what, ms = 8000) {
    const end = Date.now() + ms;
    for (;;) {
        const found = await look();
        if (found)
            return found;
        if (Date.now() > end)
            throw new Error(`never came: ${what}`);
        await new Promise(resolve => setTimeout(resolve, 20));
    }
}

export function done() {
    process.stdout.write('', () => process.exit(0));
}
