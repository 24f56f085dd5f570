// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/wire/satoriquotes.h"

#include "app/base/showntext.h"

namespace chat::satori {

void SatoriQuotes::setContent(Quote &quote, const Content &content)
{
    const bool fits = content.plain.size() <= kLongest;
    quote.content = fits ? content : Content();
    quote.summary = cutText(content.plain, kLongest);
}

void SatoriQuotes::note(const Message &message)
{
    const MessageRef ref{message.channel, message.id};
    if (message.id.isEmpty())
        return;
    setAnswered(ref, message.quote ? message.quote->id : MessageId());
    if (message.author.id.isEmpty())
        return;
    if (!m_known.contains(key(ref)))
        m_knownOrder.push_back(key(ref));
    Quote &known = m_known[key(ref)];
    known.id = message.id;
    known.author = message.author;
    known.created = message.created;
    setContent(known, message.content);
    if (m_knownOrder.size() > kKnown) {
        m_known.remove(m_knownOrder.front());
        m_knownOrder.pop_front();
    }
}

void SatoriQuotes::change(const MessageRef &ref, const Content &content)
{
    if (const auto known = m_known.find(key(ref)); known != m_known.end())
        setContent(*known, content);
}

void SatoriQuotes::setAnswered(const MessageRef &ref, const MessageId &answered)
{
    if (!m_answered.contains(key(ref)))
        m_answeredOrder.push_back(key(ref));
    m_answered.insert(key(ref), answered);
    if (m_answeredOrder.size() > kAnswered) {
        m_answered.remove(m_answeredOrder.front());
        m_answeredOrder.pop_front();
    }
}

std::optional<MessageId> SatoriQuotes::answered(const MessageRef &ref) const
{
    const auto it = m_answered.constFind(key(ref));
    return it == m_answered.constEnd() ? std::nullopt : std::optional(*it);
}

bool SatoriQuotes::isBare(const Quote &quote)
{
    return !quote.id.isEmpty() && quote.summary.isEmpty() && quote.content.blocks.empty();
}

void SatoriQuotes::complete(const ChannelRef &channel, Quote &quote) const
{
    const auto known = m_known.constFind({channel, quote.id});
    if (known == m_known.constEnd())
        return;
    if (quote.author.id.isEmpty())
        quote.author = known->author;
    if (!quote.created.isValid())
        quote.created = known->created;
    if (isBare(quote)) {
        quote.content = known->content;
        quote.summary = known->summary;
    }
}

bool SatoriQuotes::wait(const MessageRef &quoted, const MessageRef &asker)
{
    if (const auto waiting = m_waiting.find(key(quoted)); waiting != m_waiting.end()) {
        if (waiting->size() < kWaiting)
            waiting->append(asker);
        return false;
    }
    if (m_asked.contains(key(quoted)))
        return false;
    if (m_asked.size() >= kAsked)
        m_asked.clear();
    m_asked.insert(key(quoted));
    m_waiting.insert(key(quoted), {asker});
    return true;
}

QList<MessageRef> SatoriQuotes::takeWaiting(const MessageRef &quoted)
{
    return m_waiting.take(key(quoted));
}

} // namespace chat::satori
