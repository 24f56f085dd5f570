// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
//
// Koishi with its KOOK adapter on the sandbox.
import {createRequire} from 'node:module';
import {api, assert, base, bot as account, buttonCard, cards, channel, control, cut, done, guild, human, png, step, until} from '../harness.mjs';

const require = createRequire(import.meta.url);
const {Context, h, HTTP} = require('koishi');
const {KookBot} = require('@satorijs/adapter-kook');

const ctx = new Context({});
if (!ctx.get('http') && HTTP)
    ctx.plugin(HTTP, {});
ctx.plugin(KookBot.default ?? KookBot, {protocol: 'ws', token: account.token, endpoint: base});
const heard = [];
ctx.on('internal/session', session => { heard.push(session); });
const heardWith = (type, test) => until(() => heard.find(each => each.type === type && test(each)), type);

let bot;
await step('connects: gateway/index, hello, user/me', async () => {
    await ctx.start();
    bot = await until(() => ctx.bots.find(each => each.platform === 'kook' && each.status === 1), 'online', 15000);
    assert.equal(bot.selfId, account.id);
});
await step('guild/list', async () => assert.ok((await bot.getGuildList()).data.some(each => each.id === guild.id)));
await step('channel/list', async () => assert.ok((await bot.getChannelList(guild.id)).data.some(each => each.id === channel.id)));
await step('guild/user-list', async () => assert.ok((await bot.getGuildMemberList(guild.id)).data.length > 2));
let id;
await step('sends text, styles and mentions', async () => {
    [id] = await bot.sendMessage(channel.id, h.parse(`hello <b>bold</b> <at id="${human.id}"/> 1*2*3`));
    const stored = await api(`message/view?msg_id=${id}`);
    assert.equal(stored.content, `hello **bold** (met)${human.id}(met) 1\\*2\\*3`);
    assert.deepEqual(stored.mention.map(String), [human.id]);
});
await step('message/view', async () => {
    const [plain] = await bot.sendMessage(channel.id, 'plain');
    assert.equal((await bot.getMessage(channel.id, plain)).content, 'plain');
});
await step('message/view of a mention', async () => assert.equal((await bot.getMessage(channel.id, id)).id, id));
await step('edits in a channel', async () => {
    await bot.editMessage(channel.id, id, 'edited by koishi');
    assert.equal((await api(`message/view?msg_id=${id}`)).content, 'edited by koishi');
});
await step('quotes', async () => {
    const [answer] = await bot.sendMessage(channel.id, h.parse(`<quote id="${id}"/>an answer`));
    assert.equal((await api(`message/view?msg_id=${answer}`)).quote.rong_id, id);
});
await step('uploads and sends a picture', async () => {
    const [picture] = await bot.sendMessage(channel.id, h.image(png, 'image/png'));
    assert.ok((await api(`message/view?msg_id=${picture}`)).content.includes('http'));
});
await step('reacts, lists and takes back', async () => {
    await bot.createReaction(channel.id, id, '👍');
    assert.deepEqual((await bot.getReactionList(channel.id, id, '👍')).data.map(user => user.id), [account.id]);
    await bot.deleteReaction(channel.id, id, '👍', account.id);
    assert.equal((await api(`message/view?msg_id=${id}`)).reactions.length, 0);
});
await step('deletes', async () => {
    const [gone] = await bot.sendMessage(channel.id, 'soon gone');
    await bot.deleteMessage(channel.id, gone);
    await assert.rejects(api(`message/view?msg_id=${gone}`));
});
let chat;
await step('direct chats by the names of 2021', async () => {
    chat = (await bot.createDirectChannel(human.id)).id;
    const [direct] = await bot.sendMessage(chat, 'psst');
    assert.equal((await api(`direct-message/view?chat_code=${chat}&msg_id=${direct}`)).content, 'psst');
    await bot.editMessage(chat, direct, 'psst!');
    assert.equal((await api(`direct-message/view?chat_code=${chat}&msg_id=${direct}`)).content, 'psst!');
    await bot.deleteMessage(chat, direct);
});
await step('roles', async () => {
    const role = await bot.createGuildRole(guild.id, {name: 'koishi role'});
    assert.ok((await bot.getGuildRoles(guild.id)).data.some(each => each.name === 'koishi role'));
    await bot.setGuildMemberRole(guild.id, human.id, role.id);
    await bot.unsetGuildMemberRole(guild.id, human.id, role.id);
    await bot.deleteGuildRole(guild.id, role.id);
});
await step('hears a message with a mention and a quote', async () => {
    const {msg_id: first} = await api('message/create', {target_id: channel.id, content: `hi (met)${account.id}(met)`});
    const session = await heardWith('message-created', each => each.messageId === first);
    assert.equal(session.guildId, guild.id);
    assert.equal(session.userId, human.id);
    const {msg_id: second} = await api('message/create', {target_id: channel.id, content: 'quoting', quote: first});
    assert.equal((await heardWith('message-created', each => each.messageId === second)).quote?.id, first);
});
await step('hears a card', async () => {
    const {msg_id: card} = await api('message/create', {target_id: channel.id, type: 10, content: JSON.stringify(cards)});
    await heardWith('message-created', each => each.messageId === card);
});
await step('hears reactions, edits, deletions', async () => {
    const {msg_id: target} = await api('message/create', {target_id: channel.id, content: 'soon gone'});
    await api('message/add-reaction', {msg_id: target, emoji: '🎉'});
    const reaction = await heardWith('reaction-added', each => each.messageId === target);
    assert.equal(reaction.guildId, guild.id);
    await api('message/delete-reaction', {msg_id: target, emoji: '🎉'});
    await heardWith('reaction-deleted', each => each.messageId === target);
    await api('message/update', {msg_id: target, content: 'nearly gone'});
    // Its sessions carry the notice's own id; that one came is all that can be told.
    await heardWith('message-updated', each => each.guildId === guild.id);
    await api('message/delete', {msg_id: target});
    await heardWith('message-deleted', each => each.guildId === guild.id);
});
await step('hears a button pressed by somebody else', async () => {
    const {msg_id: vote} = await api('message/create', {target_id: channel.id, type: 10, content: JSON.stringify(buttonCard)}, account);
    await control('click', {msg_id: vote, value: 'vote-a'});
    await heardWith('interaction/button', each => each.event.button.id === 'vote-a');
});
await step('hears a direct message', async () => {
    const {msg_id: direct} = await api('direct-message/create', {target_id: account.id, type: 9, content: 'direct hello'});
    const session = await heardWith('message-created', each => each.messageId === direct);
    assert.ok(session.isDirect);
});
await step('comes back after its connection is cut', async () => {
    await cut();
    await until(() => bot.status !== 1, 'offline');
    await until(() => bot.status === 1, 'online again', 20000);
    const {msg_id: later} = await api('message/create', {target_id: channel.id, content: 'are you back?'});
    await heardWith('message-created', each => each.messageId === later);
});
done();
