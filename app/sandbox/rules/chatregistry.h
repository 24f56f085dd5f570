// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/rules/records.h"
#include "app/sandbox/store/store.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace chat::sandbox {

//! The direct chats: read from the store once, kept in memory, written through on change.
class ChatRegistry : public QObject
{
    Q_OBJECT

public:
    explicit ChatRegistry(Store &store, QObject *parent = nullptr);

    void load();

    [[nodiscard]] const ChatRecord *chat(const QString &code) const { return m_byCode.value(code); }
    [[nodiscard]] const ChatRecord *byKey(qint64 key) const { return m_byKey.value(key); }
    [[nodiscard]] const ChatRecord *between(const QString &a, const QString &b) const;
    [[nodiscard]] QList<const ChatRecord *> of(const QString &userId) const;

    // Changes; call them inside a Change. False or null: the store failed.
    [[nodiscard]] const ChatRecord *create(const QString &a, const QString &b);
    bool setHidden(const QString &code, const QString &user, bool hidden);
    bool setLastRead(const QString &code, const QString &user, qint64 time);
    //! A message was stored: both sides see the chat again.
    bool touch(const QString &code, const QString &author, qint64 time);

private:
    ChatRecord *add(std::unique_ptr<ChatRecord> chat);
    bool write(const ChatRecord &chat);

    Store &m_store;
    std::vector<std::unique_ptr<ChatRecord>> m_chats;
    QHash<QString, ChatRecord *> m_byCode;
    QHash<qint64, ChatRecord *> m_byKey;
    QHash<QString, QList<ChatRecord *>> m_of;
};

} // namespace chat::sandbox
