// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
//
// kook-client on the sandbox. Its host is fixed in its source: the HTTP client it made is given another base URL.
import dns from 'node:dns';
import {api, assert, base, bot as account, cards, channel, done, guild, human, step, until} from '../harness.mjs';

dns.resolve = (...args) => args.at(-1)(null, ['127.0.0.1']); // it looks up its home host before it trusts its own socket
const {Client} = await import('kook-client');
const client = new Client({mode: 'websocket', token: account.token, logLevel: 'off', ignore: 'bot'});
client.request.defaults.baseURL = base;
const heard = [];
client.on('message', event => heard.push(event));

await step('connects: gateway/index, hello, user/me, guild/list, channel/list, user-list, blacklist/list', async () => {
    await client.connect();
    assert.equal(client.self_id, account.id);
    assert.ok(client.guilds.size >= 1 && client.channels.size > 3);
});
let id;
await step('message/create', async () => {
    id = (await client.sendChannelMsg(channel.id, 'hello from kook-client')).msg_id;
    assert.equal((await api(`message/view?msg_id=${id}`)).author.id, account.id);
});
await step('message/view', async () => assert.ok(await client.getChannelMsg(channel.id, id)));
await step('message/update', async () => {
    await client.pickChannel(channel.id).updateMsg(id, 'edited by kook-client');
    assert.ok((await api(`message/view?msg_id=${id}`)).content.includes('edited by kook-client'));
}, {known: 'sends the message type in place of the content'});
await step('message/list as POST', async () => assert.ok((await client.getChannelChatHistory(channel.id, id, 10)).length > 0));
await step('reactions: add, delete', async () => {
    await client.pickChannel(channel.id).addMsgReaction(id, '👍');
    assert.equal((await api(`message/view?msg_id=${id}`)).reactions[0].count, 1);
    await client.pickChannel(channel.id).deleteMsgReaction(id, '👍', account.id);
    assert.equal((await api(`message/view?msg_id=${id}`)).reactions.length, 0);
});
await step('reaction-list, its emoji encoded twice', async () => {
    await client.pickChannel(channel.id).addMsgReaction(id, '👍');
    const people = await client.pickChannel(channel.id).getMsgReactions(id, '👍');
    assert.equal(people.length ?? people.data.length, 1);
});
await step('message/delete', async () => {
    await client.recallChannelMsg(channel.id, id);
    await assert.rejects(api(`message/view?msg_id=${id}`));
});
await step('direct-message/create and delete', async () => {
    const direct = await client.sendPrivateMsg(human.id, 'psst');
    assert.ok(direct.msg_id);
    await client.recallPrivateMsg(human.id, direct.msg_id);
});
await step('guild-role list, create, update, delete', async () => {
    const place = client.pickGuild(guild.id);
    const role = await place.createRole('peer role');
    assert.ok((await place.getRoleList()).length > 0);
    await place.updateRole(role.role_id, {name: 'renamed'});
    await place.deleteRole(role.role_id);
});
await step('asset/create', async () => { await client.uploadMedia(Buffer.from('x')); },
    {known: 'builds its form with something that is not a Blob'});
await step('hears a channel message', async () => {
    const {msg_id: message} = await api('message/create', {target_id: channel.id, content: `hi (met)${account.id}(met)`});
    await until(() => heard.find(each => each.message_id === message), 'message');
});
await step('hears a direct message', async () => {
    const {msg_id: message} = await api('direct-message/create', {target_id: account.id, type: 9, content: 'direct hello'});
    await until(() => heard.find(each => each.message_id === message), 'message');
});
await step('stays alive over cards and system events', async () => {
    const {msg_id: message} = await api('message/create', {target_id: channel.id, type: 10, content: JSON.stringify(cards)});
    await api('message/add-reaction', {msg_id: message, emoji: '🎉'});
    await api('message/delete', {msg_id: message});
    const {msg_id: after} = await api('message/create', {target_id: channel.id, content: 'still there?'});
    await until(() => heard.find(each => each.message_id === after), 'message after them');
});
done();
