// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/sandbox/routes/api.h"

namespace chat::sandbox {

// What message/* and direct-message/* have in common.

[[nodiscard]] MessagePageQuery readPageQuery(server::Params &params);
[[nodiscard]] NewMessage readDraft(server::Params &params, int defaultType);
[[nodiscard]] MessageEdit readEdit(server::Params &params);
[[nodiscard]] QString readEmoji(server::Params &params);
//! With template_id, `content` holds the values of the template: replaces it by the filled text, and `type` by its
//! type.
[[nodiscard]] Result<Unit> fillTemplate(const Parts &parts, Call &call, QString &content, int *type);
[[nodiscard]] QJsonValue createdJson(const CreatedMessage &created, const QJsonValue &nonce);

// `nothing` is the result of void calls: [] for channels, {} for direct chats.
[[nodiscard]] Result<QJsonValue> deleteMessage(
    const Parts &parts, Call &call, Messages::Kind kind, const QJsonValue &nothing);
[[nodiscard]] Result<QJsonValue> listReactions(const Parts &parts, Call &call, Messages::Kind kind);
[[nodiscard]] Result<QJsonValue> addReaction(
    const Parts &parts, Call &call, Messages::Kind kind, const QJsonValue &nothing);
[[nodiscard]] Result<QJsonValue> deleteReaction(
    const Parts &parts, Call &call, Messages::Kind kind, const QJsonValue &nothing);

} // namespace chat::sandbox
