// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
//
// kasumi.js on the sandbox: every call it wraps that a chat bot makes, every event it tells apart.
import {createRequire} from 'node:module';
import {api, assert, base, bot, buttonCard, cards, channel, control, done, guild, human, png, step, until} from '../harness.mjs';

process.env.LOG_LEVEL = 'error';
const {default: Kasumi} = createRequire(import.meta.url)('kasumi.js');

const client = new Kasumi({type: 'websocket', token: bot.token, customEnpoint: `${base}/v3`}, false, false);
const heard = [];
client.message.onAny?.((name, event) => heard.push({name, event}));
for (const name of ['allMessages', 'systemMessages', 'buttonClicked', 'markdownMessages', 'cardMessages', 'imageMessages'])
    client.message.on(name, event => heard.push({name, event}));
const value = answer => {
    if (answer.err)
        throw answer.err;
    return answer.data;
};
const first = async pages => {
    for await (const page of pages)
        return value(page);
    throw new Error('no page');
};
const heardWith = (name, test) => until(() => heard.find(each => each.name === name && test(each.event)), name);

let message;
await step('connects: user/me, user/offline, gateway/index, hello', async () => {
    await client.connect();
    assert.equal(client.me.userId, bot.id);
    await new Promise(resolve => setTimeout(resolve, 500)); // it tells nobody when its hello has come
});
await step('guild/list and guild/view', async () => {
    const list = await first(client.API.guild.list());
    assert.ok(list.items.some(each => each.id === guild.id));
    const view = value(await client.API.guild.view(guild.id));
    assert.ok(view.roles.length > 0 && view.channels.length > 0);
});
await step('guild/user-list', async () => {
    const list = await first(client.API.guild.userList({guildId: guild.id}));
    assert.ok(list.items.some(each => each.id === bot.id));
});
await step('channel/list and channel/view', async () => {
    const list = await first(client.API.channel.list(guild.id, 'text'));
    assert.ok(list.items.some(each => each.id === channel.id));
    assert.equal(value(await client.API.channel.view(channel.id)).name, channel.name);
});
await step('user/view in a guild', async () => assert.equal(value(await client.API.user.view(human.id, guild.id)).id, human.id));
await step('message/create with its nonce echoed', async () => {
    message = value(await client.API.message.create(9, channel.id, '**kasumi** was here')).msg_id;
    assert.ok(message);
});
await step('message/view', async () => assert.equal(value(await client.API.message.view(message)).content, '**kasumi** was here'));
await step('message/update and what is stored', async () => {
    value(await client.API.message.update(message, 'edited by kasumi'));
    assert.equal((await api(`message/view?msg_id=${message}`)).content, 'edited by kasumi');
});
await step('message/create with a quote', async () => {
    const id = value(await client.API.message.create(9, channel.id, 'an answer', message)).msg_id;
    assert.equal(value(await client.API.message.view(id)).quote.rong_id, message);
});
await step('message/create of a card', async () => {
    const id = value(await client.API.message.create(10, channel.id, JSON.stringify(cards))).msg_id;
    assert.equal(JSON.parse(value(await client.API.message.view(id)).content)[0].modules.length, 2);
});
await step('message/list, newest and before, oldest first', async () => {
    const newest = value(await client.API.message.list(channel.id, 5)).items;
    assert.equal(newest.length, 5);
    assert.ok(newest.every((each, i) => i === 0 || each.create_at >= newest[i - 1].create_at));
    const before = value(await client.API.message.list(channel.id, 5, 0, newest[0].id, 'before')).items;
    assert.ok(before.length > 0 && before.at(-1).create_at <= newest[0].create_at && !before.some(each => each.id === newest[0].id));
});
await step('reactions: add, list, delete', async () => {
    value(await client.API.message.addReaction(message, '👍'));
    assert.deepEqual(value(await client.API.message.reactionUserList(message, '👍')).map(user => user.id), [bot.id]);
    value(await client.API.message.deleteReaction(message, '👍'));
    assert.equal((await api(`message/view?msg_id=${message}`)).reactions.length, 0);
});
await step('asset/create and a picture message', async () => {
    const url = value(await client.API.asset.create(png, {filename: 'dot.png', contentType: 'image/png'})).url;
    assert.ok((await fetch(url)).ok);
    assert.ok(value(await client.API.message.create(2, channel.id, url)).msg_id);
});
await step('direct messages: create, list, view, update, react, delete', async () => {
    const code = value(await client.API.directMessage.chat.create(human.id)).code;
    const id = value(await client.API.directMessage.create(9, human.id, 'psst')).msg_id;
    assert.ok(value(await client.API.directMessage.list({userId: human.id})).items.some(each => each.id === id));
    assert.equal(value(await client.API.directMessage.view(id, code)).content, 'psst');
    value(await client.API.directMessage.update(id, 'psst!'));
    value(await client.API.directMessage.addReaction(id, '❤️'));
    assert.equal(value(await client.API.directMessage.reactionUserList(id, '❤️')).length, 1);
    value(await client.API.directMessage.deleteReaction(id, '❤️'));
    value(await client.API.directMessage.delete(id));
    assert.ok((await first(client.API.directMessage.chat.list())).items.some(each => each.code === code));
});
await step('roles: list, create, update, grant, revoke, delete', async () => {
    const role = value(await client.API.guild.role.create(guild.id, 'peer role'));
    value(await client.API.guild.role.update(guild.id, role.role_id, {name: 'renamed', color: 0x3366ff}));
    value(await client.API.guild.role.grant(guild.id, role.role_id, human.id));
    assert.ok(value(await client.API.user.view(human.id, guild.id)).roles.map(Number).includes(Number(role.role_id)));
    value(await client.API.guild.role.revoke(guild.id, role.role_id, human.id));
    value(await client.API.guild.role.delete(guild.id, role.role_id));
});
await step('channels: create, update, delete', async () => {
    const made = value(await client.API.channel.createTextChannel(guild.id, 'peer-channel'));
    value(await client.API.channel.update(made.id, 'peer-channel-2', 'a topic'));
    assert.equal(value(await client.API.channel.view(made.id)).topic, 'a topic');
    value(await client.API.channel.delete(made.id));
});
await step('channel roles: list, create, update, delete', async () => {
    const made = value(await client.API.channel.createTextChannel(guild.id, 'peer-rights'));
    value(await client.API.channel.permission.createUser(made.id, human.id));
    value(await client.API.channel.permission.updateUser(made.id, human.id, 2048, 0));
    assert.ok(JSON.stringify(value(await client.API.channel.permission.list(made.id))).includes(human.id));
    value(await client.API.channel.permission.deleteUser(made.id, human.id));
    value(await client.API.channel.delete(made.id));
});
await step('guild emoji: create, list, update, delete', async () => {
    const emoji = value(await client.API.guild.emoji.create(guild.id, png, 'peerdot', {filename: 'dot.png', contentType: 'image/png'}));
    assert.ok((await first(client.API.guild.emoji.list(guild.id))).items.some(each => each.id === emoji.id));
    value(await client.API.guild.emoji.update(emoji.id, 'peerdot2'));
    value(await client.API.guild.emoji.delete(emoji.id));
});
await step('guild/nickname, mute list, blacklist list, invites', async () => {
    value(await client.API.guild.nickname(guild.id, 'Kasumi nick'));
    value(await client.API.guild.mute.list(guild.id));
    await first(client.API.blacklist.list(guild.id));
    await first(client.API.invite.list({guildId: guild.id}));
});
await step('templates: create, list, use, delete, by its REST client', async () => {
    const made = value(await client.API.message.rest.post('/template/create', {title: 'peer', content: 'Hello **{{ name }}**', msgtype: 1})).model;
    assert.ok(value(await client.API.message.rest.get('/template/list', {})).items.some(each => String(each.id) === String(made.id)));
    const id = value(await client.API.message.rest.post('/message/create',
        {target_id: channel.id, template_id: made.id, content: JSON.stringify({name: 'kasumi'})})).msg_id;
    assert.equal((await api(`message/view?msg_id=${id}`)).content, 'Hello **kasumi**');
    value(await client.API.message.rest.post('/template/delete', {id: made.id}));
});
await step('pins: set, list, taken off, heard', async () => {
    value(await client.API.message.rest.post('/message/pin', {target_id: channel.id, msg_id: message}));
    const pins = value(await client.API.message.rest.get('/message/list', {target_id: channel.id, pin: 1})).items;
    assert.ok(pins.some(each => each.id === message));
    value(await client.API.message.rest.post('/message/unpin', {target_id: channel.id, msg_id: message}));
    await until(() => heard.find(each => JSON.stringify(each.event.rawEvent).includes('"pinned_message"')), 'pinned_message');
    await until(() => heard.find(each => JSON.stringify(each.event.rawEvent).includes('"unpinned_message"')), 'unpinned_message');
});
await step('hears a button pressed by somebody else', async () => {
    const id = value(await client.API.message.create(10, channel.id, JSON.stringify(buttonCard))).msg_id;
    await control('click', {msg_id: id, value: 'vote-a'});
    await heardWith('buttonClicked', event => event.value === 'vote-a');
});
await step('hears a message of somebody else', async () => {
    const {msg_id: id} = await api('message/create', {target_id: channel.id, content: `hello (met)${bot.id}(met)`});
    await heardWith('markdownMessages', event => event.messageId === id);
});
await step('hears a card and a picture', async () => {
    const {msg_id: id} = await api('message/create', {target_id: channel.id, type: 10, content: JSON.stringify(cards)});
    await heardWith('cardMessages', event => event.messageId === id);
});
await step('hears edits, deletions, reactions as system events', async () => {
    const {msg_id: id} = await api('message/create', {target_id: channel.id, content: 'soon gone'});
    await api('message/add-reaction', {msg_id: id, emoji: '🎉'});
    await api('message/update', {msg_id: id, content: 'nearly gone'});
    await api('message/delete', {msg_id: id});
    const kind = type => until(() => heard.find(each => each.name === 'systemMessages'
        && JSON.stringify(each.event.rawEvent).includes(type) && JSON.stringify(each.event.rawEvent).includes(id)), type);
    await kind('added_reaction');
    await kind('updated_message');
    await kind('deleted_message');
});
await step('hears a direct message', async () => {
    const {msg_id: id} = await api('direct-message/create', {target_id: bot.id, type: 9, content: 'direct hello'});
    await heardWith('markdownMessages', event => event.messageId === id);
});
done();
