// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/rowquotes.h"

#include <utility>

namespace chat {

namespace {

constexpr std::ptrdiff_t kQuotedBlocks = 8; // a quote is shown on one line
constexpr qsizetype kMostDeleted = 500;

Quote quotedNow(const MessageId &id, const User &author, const Content &content, const QDateTime &created)
{
    Quote quote{id, author, content.plain, content, created};
    if (std::ssize(content.blocks) > kQuotedBlocks)
        quote.content.blocks.assign(content.blocks.begin(), content.blocks.begin() + kQuotedBlocks);
    return quote;
}

} // namespace

//! Nothing: it is right, or no better one is known.
std::optional<Quote> RowQuotes::now(const Quote &before) const
{
    if (before.id.isEmpty())
        return {};
    if (m_deleted.contains(before.id))
        return Quote{};
    const int row = m_rows.rowOf(before.id);
    if (row < 0 || m_rows.at(row).state != SendState::Sent)
        return {};
    const Message &original = m_rows.at(row);
    Quote quote = quotedNow(original.id, original.author, original.content, original.created);
    return quote == before ? std::nullopt : std::optional(std::move(quote));
}

void RowQuotes::refresh(Message &message) const
{
    if (auto quote = message.quote ? now(*message.quote) : std::nullopt)
        message.quote = std::move(quote);
}

std::vector<int> RowQuotes::change(
    const MessageId &original, const std::function<std::optional<Quote>(const Quote &)> &now)
{
    std::vector<int> rows;
    for (int row = 0; row < m_rows.size(); ++row) {
        const std::optional<Quote> &quote = m_rows.at(row).quote;
        if (!quote || quote->id != original)
            continue;
        if (std::optional<Quote> changed = now(*quote)) {
            m_rows.edit(row).quote = std::move(changed);
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<int> RowQuotes::follow(const MessageId &original)
{
    return change(original, [this](const Quote &quote) { return now(quote); });
}

std::vector<int> RowQuotes::followUnseen(const MessageId &original, const Content &content)
{
    return change(original, [&content](const Quote &quote) -> std::optional<Quote> {
        return quotedNow(quote.id, quote.author, content, quote.created);
    });
}

std::vector<int> RowQuotes::followDeleted(const MessageId &original)
{
    if (m_deleted.size() >= kMostDeleted)
        m_deleted.clear();
    m_deleted.insert(original);
    return follow(original);
}

} // namespace chat
