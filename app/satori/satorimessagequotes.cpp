// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// Messages that are answered by their id alone: who wrote them and what.
#include "app/satori/satorimessageservice.h"

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

void SatoriMessageService::learnQuotes(std::vector<Message> &messages)
{
    for (const Message &message : messages)
        m_quotes.note(message);
    for (Message &message : messages) {
        if (message.quote)
            m_quotes.complete(message.channel, *message.quote);
    }
}

void SatoriMessageService::lookUpQuotes(const std::vector<Message> &messages)
{
    for (const Message &message : messages) {
        if (message.quote && SatoriQuotes::isBare(*message.quote) && message.quote->author.id.isEmpty())
            lookUpQuote({message.channel, message.quote->id}, {message.channel, message.id});
    }
}

void SatoriMessageService::lookUpQuote(const MessageRef &quoted, const MessageRef &asker)
{
    if (!m_api.can("message.get"_L1) || !m_quotes.wait(quoted, asker))
        return;
    getOne(quoted, this, [this, quoted](const Result<Message> &result) {
        const QList<MessageRef> waiting = m_quotes.takeWaiting(quoted);
        if (!result.ok())
            return;
        m_quotes.note(result.value());
        Quote quote;
        quote.id = quoted.id;
        m_quotes.complete(quoted.channel, quote);
        for (const MessageRef &each : waiting) {
            MessageUpdated update;
            update.ref = each;
            update.quote = quote;
            deliver(update);
        }
    });
}

} // namespace chat::satori
