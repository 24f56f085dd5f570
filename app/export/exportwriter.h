// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/exportformat.h"
#include "app/history/historyreader.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace chat {

//! A conversation that is exported, and what it is called.
struct ExportPlace
{
    ChannelRef channel;
    QString name;
    QString guild; //!< empty: a direct chat
};

//! A message as it is exported.
struct ExportedMessage
{
    const Message &message;
    const std::vector<HistoryReader::Version> &versions; //!< earlier texts, oldest first
    bool gap = false; //!< messages may be missing before it
};

//! The bytes of a picture that messages refer to; empty: it cannot be had. May take its time.
using ExportPictures = std::function<QByteArray(const QString &url)>;

//! Turns messages into the bytes of a file, one after the other, and keeps none of them. What others wrote never becomes
//! more than text. Times are those of this machine's zone, except in JSON.
class ExportWriter
{
public:
    //! `title`: of the whole. `pictures`: empty, or for HTML alone: pictures stand in the page.
    [[nodiscard]] static std::unique_ptr<ExportWriter> make(
        ExportFormat format, const QString &title, ExportPictures pictures = {});

    ExportWriter() = default;
    virtual ~ExportWriter() = default;
    ExportWriter(const ExportWriter &) = delete;
    ExportWriter &operator=(const ExportWriter &) = delete;

    [[nodiscard]] virtual QByteArray begin() { return {}; }
    //! What stands in front of a conversation's messages.
    [[nodiscard]] virtual QByteArray beginPlace(const ExportPlace &place) = 0;
    //! Goes on in that conversation behind a message of that time, as if it had written what is before.
    virtual void continuePlace(const ExportPlace &place, const QDateTime &after) = 0;
    [[nodiscard]] virtual QByteArray message(const ExportedMessage &message) = 0;
    [[nodiscard]] virtual QByteArray endPlace() { return {}; }
    [[nodiscard]] virtual QByteArray end() { return {}; }
};

} // namespace chat
