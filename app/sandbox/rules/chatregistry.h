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

    [[nodiscard]] const DirectChat *chat(const QString &code) const { return m_byCode.value(code); }
    [[nodiscard]] const DirectChat *byKey(qint64 key) const { return m_byKey.value(key); }
    [[nodiscard]] const DirectChat *between(const QString &a, const QString &b) const;
    [[nodiscard]] QList<const DirectChat *> of(const QString &userId) const;

    // Changes; call them inside a Change. False or null: the store failed.
    [[nodiscard]] const DirectChat *create(const QString &a, const QString &b);
    bool setHidden(const QString &code, const QString &user, bool hidden);
    bool setLastRead(const QString &code, const QString &user, qint64 time);
    //! A message was stored: both sides see the chat again.
    bool touch(const QString &code, const QString &author, qint64 time);

private:
    DirectChat *add(std::unique_ptr<DirectChat> chat);
    bool write(const DirectChat &chat);

    Store &m_store;
    std::vector<std::unique_ptr<DirectChat>> m_chats;
    QHash<QString, DirectChat *> m_byCode;
    QHash<qint64, DirectChat *> m_byKey;
    QHash<QString, QList<DirectChat *>> m_of;
};

} // namespace chat::sandbox
