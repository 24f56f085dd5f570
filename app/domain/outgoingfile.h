// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <vector>

namespace chat {

//! A file of this computer that goes with a message which waits to be sent.
struct OutgoingFile
{
    Attachment made; //!< its `url` is empty until the server has the file
    QString path; //!< may be empty if there are `bytes`
    QDateTime
        modified; //!< UTC, when it was chosen: if it was changed since, it is not sent; null: the file is only ours
    QByteArray bytes = {}; //!< of one that is only ours and may be in no file; for this run of the program

    [[nodiscard]] bool isOurs() const { return !modified.isValid(); }
    [[nodiscard]] bool isUploaded() const { return !made.url.isEmpty(); }
    friend bool operator==(const OutgoingFile &, const OutgoingFile &) = default;
};

using OutgoingFiles = std::vector<OutgoingFile>;

//! A message as it was written.
struct OutgoingMessage
{
    Draft draft;
    OutgoingFiles files; //!< `draft.typed` is their caption
};

} // namespace chat
