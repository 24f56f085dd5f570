// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/domain/message.h"
#include "app/kook/kookcontent.h"

#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace chat::kook {

// Messages: pure functions from KOOK's JSON to domain values that handle the quirks of PROTOCOL.md 6.

//! An item of message/list, direct-message/list or of the answer of view. Only the id is required. Direct messages may
//! have only the id of their author: the caller adds names.
[[nodiscard]] Result<Message> parseMessage(const QJsonObject &object, const ChannelRef &channel);

struct ParsedPage
{
    std::vector<Message> messages; //!< by time, ties in the server's order, every id once
    bool readable = true; //!< false: there were items, but none could be read
};
[[nodiscard]] ParsedPage parseMessages(const QJsonValue &data, const ChannelRef &channel);
//! Of a page that is longer than any should be, only what stands next to its reference is kept: the rest can be asked for
//! from there. `flag` as in the request: "after", "around", else the newest are kept.
void cutPage(std::vector<Message> &messages, QStringView flag, const MessageId &reference);

//! null, false, [], an object, or an array of objects.
[[nodiscard]] std::vector<Attachment> parseAttachments(const QJsonValue &value);
[[nodiscard]] std::vector<Embed> parseEmbeds(const QJsonValue &value);
[[nodiscard]] std::vector<Reaction> parseReactions(const QJsonValue &value);
//! null, "", [] mean "no quote"; an object without id and content is a deleted original.
[[nodiscard]] std::optional<Quote> parseQuote(const QJsonValue &value);
//! interact_res: its form is not documented, so all words and numbers in it are used.
[[nodiscard]] Interaction parseInteraction(const QJsonValue &value);
[[nodiscard]] std::vector<ReactionUser> parseReactionUsers(const QJsonValue &data);
//! Whom the message mentions; nullopt: the fields do not say.
[[nodiscard]] std::optional<Mentions> parseMentions(const QJsonObject &fields);
//! From mention_info, or from the kmarkdown of an event.
[[nodiscard]] Names parseNames(const QJsonValue &info);

//! Fills kind, source, content, attachments, embeds, quote and mentions from the fields that messages and events share.
void fillMessage(Message &message, int type, const QJsonValue &content, const QJsonObject &fields, const Names &names);

//! Combines content with media metadata: the attachments of a media message are its content.
void putMedia(Message &message);

} // namespace chat::kook
