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

// Messages: pure functions from KOOK's JSON to domain values, with every quirk of PROTOCOL.md 6.

//! An item of message/list, direct-message/list or the answer of view. Only the id is required. Direct messages may
//! have an author's id alone: the caller knows names.
[[nodiscard]] Result<Message> parseMessage(const QJsonObject &object, const ChannelRef &channel);

struct ParsedPage
{
    std::vector<Message> messages; //!< by time, ties as the server had them, every id once
    bool readable = true; //!< false: there were items, but nothing could be made of any
};
[[nodiscard]] ParsedPage parseMessages(const QJsonValue &data, const ChannelRef &channel);

//! null, false, [], an object, or an array of objects.
[[nodiscard]] std::vector<Attachment> parseAttachments(const QJsonValue &value);
[[nodiscard]] std::vector<Embed> parseEmbeds(const QJsonValue &value);
[[nodiscard]] std::vector<Reaction> parseReactions(const QJsonValue &value);
//! null, "", [] are "no quote"; an object without id and content is an original that is gone.
[[nodiscard]] std::optional<Quote> parseQuote(const QJsonValue &value);
//! interact_res: nobody documents its shape, so whatever words and numbers are in it.
[[nodiscard]] Interaction parseInteraction(const QJsonValue &value);
[[nodiscard]] std::vector<ReactionUser> parseReactionUsers(const QJsonValue &data);
//! Whom the message calls; nullopt: the fields do not say.
[[nodiscard]] std::optional<Mentions> parseMentions(const QJsonObject &fields);
//! From mention_info, or from an event's kmarkdown.
[[nodiscard]] Names parseNames(const QJsonValue &info);

//! Fills kind, source, content, attachments, embeds, quote and mentions from fields that messages and events share.
void fillMessage(Message &message, int type, const QJsonValue &content, const QJsonObject &fields, const Names &names);

//! Content and what media metadata says, in one: attachments of a media message are its content.
void putMedia(Message &message);

} // namespace chat::kook
