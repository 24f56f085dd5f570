// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/satori/historyfromevents.h"
#include "app/satori/satorireactions.h"
#include "app/satori/satoriseen.h"
#include "app/satori/wire/satoriquotes.h"

#include <QObject>

namespace chat::satori {

//! What answers and events told of messages so far, and the one way out for what is new about them.
class SatoriKnownMessages : public QObject
{
    Q_OBJECT

public:
    explicit SatoriKnownMessages(QObject *parent = nullptr);

    void deliver(const MessageEvent &event);

    SatoriSeen seen;
    SatoriQuotes quotes;
    SatoriReactions reactions;
    HistoryFromEvents history;

Q_SIGNALS:
    void delivered(const chat::MessageEvent &event);
};

//! What an edit of the message tells: all that it shows.
[[nodiscard]] MessageUpdated updateOf(const Message &message);

} // namespace chat::satori
