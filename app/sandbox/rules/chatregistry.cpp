// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/rules/chatregistry.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

ChatRegistry::ChatRegistry(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &Store::groupLost, this, &ChatRegistry::load);
}

void ChatRegistry::load()
{
    m_chats.clear();
    m_byCode.clear();
    m_byKey.clear();
    m_of.clear();
    Statement rows(m_store,
        "SELECT key, code, a, b, read_a, read_b, hidden_a, hidden_b,"
        " (SELECT created FROM messages WHERE conv = -chats.key ORDER BY seq DESC LIMIT 1) FROM chats ORDER BY key");
    rows.run();
    while (rows.next()) {
        auto chat = std::make_unique<ChatRecord>();
        chat->key = -rows.integer(0);
        chat->data = SeedDirectChat{rows.text(1), rows.text(2), rows.text(3), rows.integer(4), rows.integer(5)};
        chat->hiddenA = rows.flag(6);
        chat->hiddenB = rows.flag(7);
        chat->latest = rows.integer(8);
        add(std::move(chat));
    }
}

ChatRecord *ChatRegistry::add(std::unique_ptr<ChatRecord> chat)
{
    ChatRecord *added = chat.get();
    m_byCode.insert(added->data.code, added);
    m_byKey.insert(added->key, added);
    m_of[added->data.userA].append(added);
    m_of[added->data.userB].append(added);
    m_chats.push_back(std::move(chat));
    return added;
}

const ChatRecord *ChatRegistry::between(const QString &a, const QString &b) const
{
    const QList<ChatRecord *> chats = m_of.value(a);
    const auto it = std::ranges::find_if(chats, [&](const ChatRecord *chat) { return chat->other(a) == b; });
    return it == chats.cend() ? nullptr : *it;
}

QList<const ChatRecord *> ChatRegistry::of(const QString &userId) const
{
    const QList<ChatRecord *> chats = m_of.value(userId);
    return {chats.cbegin(), chats.cend()};
}

const ChatRecord *ChatRegistry::create(const QString &a, const QString &b)
{
    auto chat = std::make_unique<ChatRecord>();
    chat->data.code = QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex());
    chat->data.userA = a;
    chat->data.userB = b;
    Statement insert(
        m_store, "INSERT INTO chats (code, a, b, read_a, read_b, hidden_a, hidden_b) VALUES (?, ?, ?, 0, 0, 0, 0)");
    if (!insert.run(chat->data.code, a, b))
        return nullptr;
    chat->key = -insert.lastId();
    return add(std::move(chat));
}

bool ChatRegistry::write(const ChatRecord &chat)
{
    return Statement(m_store, "UPDATE chats SET read_a = ?, read_b = ?, hidden_a = ?, hidden_b = ? WHERE key = ?")
        .run(chat.data.lastReadA, chat.data.lastReadB, int(chat.hiddenA), int(chat.hiddenB), -chat.key);
}

bool ChatRegistry::setHidden(const QString &code, const QString &user, bool hidden)
{
    ChatRecord *chat = m_byCode.value(code);
    (chat->data.userA == user ? chat->hiddenA : chat->hiddenB) = hidden;
    return write(*chat);
}

bool ChatRegistry::setLastRead(const QString &code, const QString &user, qint64 time)
{
    ChatRecord *chat = m_byCode.value(code);
    qint64 &mark = chat->data.userA == user ? chat->data.lastReadA : chat->data.lastReadB;
    if (mark >= time)
        return true;
    mark = time;
    return write(*chat);
}

bool ChatRegistry::touch(const QString &code, const QString &author, qint64 time)
{
    ChatRecord *chat = m_byCode.value(code);
    chat->latest = time;
    chat->hiddenA = false;
    chat->hiddenB = false;
    (chat->data.userA == author ? chat->data.lastReadA : chat->data.lastReadB) = time;
    return write(*chat);
}

} // namespace chat::sandbox
