// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
//
// kaiheila-bot-root on the sandbox, over compressed frames. Its host is fixed in its source: the HTTP client it made is
// given another base URL.
import {createRequire} from 'node:module';
import {api, assert, base, bot as account, cards, channel, done, guild, human, png, step, until} from '../harness.mjs';

const {KaiheilaBot} = createRequire(import.meta.url)('kaiheila-bot-root');
const client = new KaiheilaBot({mode: 'websocket', token: account.token, ignoreDecryptError: false});
client.axios.defaults.baseURL = base;
const heard = [];
for (const name of ['kmarkdownMessage', 'textMessage', 'cardMessage', 'systemMessage', 'allMessages', 'rawEvent', 'unknownEvent'])
    client.on(name, event => heard.push({name, text: JSON.stringify(event)}));
client.messageSource.on?.('message', event => heard.push({name: 'source', text: JSON.stringify(event)}));
const heardId = id => until(() => heard.find(each => each.text?.includes(id)), id);

let id;
await step('connects: gateway/index with compress=1, hello, pong', async () => {
    client.connect();
    await new Promise(resolve => setTimeout(resolve, 1500)); // it tells nobody when its hello has come
});
await step('user/me', async () => assert.equal(String((await client.API.user.me()).id), account.id));
await step('guild/list and guild/user-list', async () => {
    assert.ok((await client.API.guild.list()).items.length > 0);
    assert.ok((await client.API.guild.userList(guild.id)).items.length > 0);
});
await step('channel/list and channel/view', async () => {
    assert.ok((await client.API.channel.list(guild.id)).items.length > 0);
    assert.ok(await client.API.channel.view(channel.id));
});
await step('message/create with a number as nonce', async () => {
    id = (await client.API.message.create(9, channel.id, 'hello from bot-root')).msgId;
    assert.ok(id);
});
await step('message/update', async () => {
    await client.API.message.update(id, 'edited by bot-root');
    assert.equal((await api(`message/view?msg_id=${id}`)).content, 'edited by bot-root');
});
await step('reactions', async () => {
    await client.API.message.addReaction(id, '👍');
    assert.equal((await client.API.message.reactionList(id, '👍')).length, 1);
    await client.API.message.deleteReaction(id, '👍', account.id);
});
await step('asset/create, chunked', async () => assert.ok((await client.API.asset.create(png, {filename: 'dot.png'})).url));
await step('message/delete', async () => {
    await client.API.message.delete(id);
    await assert.rejects(api(`message/view?msg_id=${id}`));
});
await step('direct messages', async () => {
    const code = (await client.API.userChat.create(human.id)).code;
    const direct = (await client.API.directMessage.create(9, human.id, undefined, 'psst')).msgId;
    assert.ok(direct && code);
    await client.API.directMessage.delete(direct);
});
await step('guild-role/index by its old name', async () => { assert.ok(await client.API.guildRole.index(guild.id)); });
await step('hears messages and system events in order', async () => {
    const {msg_id: first} = await api('message/create', {target_id: channel.id, content: `hi (met)${account.id}(met)`});
    await heardId(first);
    const {msg_id: card} = await api('message/create', {target_id: channel.id, type: 10, content: JSON.stringify(cards)});
    await heardId(card);
    const {msg_id: direct} = await api('direct-message/create', {target_id: account.id, type: 9, content: 'direct hello'});
    await heardId(direct);
});
done();
