// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/models/timeline/textdiff.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <vector>

namespace chat {

class Directory;
class MessageService;

//! One text that a message had.
struct MessageVersion
{
    QDateTime since; //!< UTC
    QString text; //!< without formatting; the source where `formattingOnly`
    TextRuns runs; //!< compared with the text before it; of the first known one all is the same
    bool formattingOnly = false; //!< it reads like the text before it: the sources are compared
};

//! Reads all known texts of a message from the history, the newest first, and compares them. The callback comes later,
//! unless `context` is gone by then: neither the disk nor long texts are waited for. `shown` is the message as it is
//! shown, for those that are not stored. `directory` names people; it lives as long as `context`.
void readVersions(MessageService &service, const Directory &directory, const Message &shown, QObject *context,
    const std::function<void(const std::vector<MessageVersion> &)> &callback);

} // namespace chat
