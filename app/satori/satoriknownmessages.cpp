// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/satoriknownmessages.h"

namespace chat::satori {

SatoriKnownMessages::SatoriKnownMessages(QObject *parent)
    : QObject(parent)
{
}

void SatoriKnownMessages::deliver(const MessageEvent &event)
{
    history.note(event);
    Q_EMIT delivered(event);
}

MessageUpdated updateOf(const Message &message)
{
    MessageUpdated update;
    update.ref = {message.channel, message.id};
    update.source = message.source;
    update.content = message.content;
    if (message.edited.isValid())
        update.edited = message.edited;
    if (message.quote)
        update.quote = message.quote;
    update.mentions = message.calls();
    return update;
}

} // namespace chat::satori
