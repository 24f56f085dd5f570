// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/actions/messages.h"
#include "app/sandbox/rules/actor.h"

namespace chat::sandbox {

//! The Actor, implemented with the server's parts.
class ServerActor : public Actor
{
    Q_OBJECT

public:
    ServerActor(const Registry &registry, const Rules &rules, MessageTable &table, Messages &messages,
        QObject *parent = nullptr);

    [[nodiscard]] QList<Place> channels() const override;
    [[nodiscard]] QList<Person> people(const QString &placeId) const override;
    [[nodiscard]] QList<PostedMessage> recent(const QString &placeId, int count) const override;

    Result<QString> createMessage(const QString &userId, const QString &placeId, int type, const QString &content,
        const QString &quoteId) override;
    Result<Unit> updateMessage(const QString &userId, const QString &messageId, const QString &content) override;
    Result<Unit> deleteMessage(const QString &userId, const QString &messageId) override;
    Result<Unit> react(const QString &userId, const QString &messageId, const QString &emoji, bool on) override;

private:
    [[nodiscard]] Person person(const SeedUser &user) const;
    [[nodiscard]] Messages::Kind kindOf(const QString &messageId) const;

    const Registry &m_registry;
    const Rules &m_rules;
    MessageTable &m_table;
    Messages &m_messages;
};

} // namespace chat::sandbox
