// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/relay/relaystore.h"

#include <QJsonObject>
#include <QObject>

namespace chat::relay {

//! Which program wrote a message, for messages that were sent through the relay: the account's own window shows them
//! apart.
class Marks : public QObject
{
    Q_OBJECT

public:
    explicit Marks(RelayStore &store, QObject *parent = nullptr);

    void note(const QString &message, const QString &program);
    //! {"items": [{number, msg_id, program, time}], "last", "newest"}: those after that number, a limited number of them.
    //! "newest" is the highest number of all; a lower one than was told before means that the relay's file is another.
    [[nodiscard]] QJsonObject after(qint64 number);
    [[nodiscard]] static QJsonObject describe(const RelayStore::Writer &writer);

Q_SIGNALS:
    void noted(const chat::relay::RelayStore::Writer &writer);

private:
    RelayStore &m_store;
};

} // namespace chat::relay
