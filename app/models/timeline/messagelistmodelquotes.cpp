// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// MessageListModel and quotes: they show the current text of the quoted message, if it is in the window or an event
// contained it.
#include "app/models/timeline/messagelistmodel.h"

namespace chat {

namespace {

constexpr std::ptrdiff_t kQuotedBlocks = 8; // a quote is shown on one line

Quote quotedNow(const MessageId &id, const User &author, const Content &content, const QDateTime &created)
{
    Quote quote{id, author, content.plain, content, created};
    if (std::ssize(content.blocks) > kQuotedBlocks)
        quote.content.blocks.assign(content.blocks.begin(), content.blocks.begin() + kQuotedBlocks);
    return quote;
}

} // namespace

std::optional<Quote> MessageListModel::quoteNow(const Quote &before) const
{
    if (before.id.isEmpty())
        return {};
    if (m_deleted.contains(before.id))
        return Quote{};
    const int row = m_store.rowOf(before.id);
    if (row < 0 || m_store.at(row).state != SendState::Sent)
        return {};
    const Message &original = m_store.at(row);
    Quote now = quotedNow(original.id, original.author, original.content, original.created);
    return now == before ? std::nullopt : std::optional(std::move(now));
}

void MessageListModel::refreshQuotes(std::vector<Message> &messages) const
{
    for (Message &message : messages) {
        if (!message.quote)
            continue;
        if (auto now = quoteNow(*message.quote))
            message.quote = std::move(now);
    }
}

void MessageListModel::changeQuotesOf(
    const MessageId &id, const std::function<std::optional<Quote>(const Quote &)> &now)
{
    for (int row = 0; row < m_store.size(); ++row) {
        const std::optional<Quote> &quote = m_store.at(row).quote;
        if (!quote || quote->id != id)
            continue;
        if (std::optional<Quote> changed = now(*quote)) {
            m_store.edit(row).quote = std::move(changed);
            Q_EMIT dataChanged(index(row), index(row));
        }
    }
}

void MessageListModel::followQuoted(const MessageId &id)
{
    changeQuotesOf(id, [this](const Quote &quote) { return quoteNow(quote); });
}

//! The message itself is not in the window: its quotes are updated from the event.
void MessageListModel::followUnseen(const MessageUpdated &update)
{
    if (!update.content)
        return;
    changeQuotesOf(update.ref.id, [&update](const Quote &quote) -> std::optional<Quote> {
        return quotedNow(quote.id, quote.author, *update.content, quote.created);
    });
}

} // namespace chat
