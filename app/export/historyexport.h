// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/exportwriter.h"

#include <QDateTime>
#include <QSet>

#include <functional>

namespace chat {

class PartFile;

//! Writes stored conversations to a file, oldest message first, with bounded memory. Synchronous, for one thread; what
//! was written when it is stopped or fails can be gone on with.
class HistoryExport
{
public:
    struct Request
    {
        std::vector<ExportPlace> places; //!< in this order; empty ones are passed over
        QString title;
        ExportFormat format = ExportFormat::Jsonl;
        QSet<MessageId> only; //!< of them only these; empty: all
        QDateTime from; //!< UTC; null: from the beginning
        QDateTime to; //!< UTC, not included; null: to the end
        QString path;
        bool replace = false; //!< a file of that name; else it is left alone, and the export refused
        bool goOn = false; //!< with what an export before left behind
        ExportPictures pictures; //!< empty: none
    };
    struct Progress
    {
        qint64 messages = 0; //!< written by now, by earlier runs too
        qint64 of = 0; //!< as far as known, without regard to times
        QString place;
    };
    enum class End : quint8 {
        Done,
        Stopped, //!< can be gone on with
        Exists, //!< there is a file of that name, which was left alone
        Failed, //!< see error(); can be gone on with if canGoOn()
    };

    //! `reader` is borrowed.
    explicit HistoryExport(const HistoryReader &reader)
        : m_reader(reader)
    {
    }

    //! `report` is asked now and then, and returns false to stop.
    [[nodiscard]] End toFile(const Request &request, const std::function<bool(const Progress &)> &report);
    //! To anything that takes bytes, as a pipe; it cannot be gone on with. `write` returns false if it failed.
    [[nodiscard]] End toSink(const Request &request, const std::function<bool(const QByteArray &)> &write);

    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] const Progress &progress() const { return m_progress; }

private:
    //! How far it is: in which place, behind which message.
    struct Mark
    {
        int place = 0;
        MessageId last; //!< empty: the place was not begun
        QDateTime lastCreated;
        qint64 messages = 0;
    };
    enum class Step : quint8 { Ok, Stop, Failed };
    struct Output
    {
        std::function<bool(const QByteArray &)> write;
        std::function<Step(const Mark &)> pause; //!< after each message
        std::function<bool()> stops; //!< after each wait for pictures; empty: never
    };

    [[nodiscard]] Step run(const Request &request, const Mark &from, const Output &output);
    [[nodiscard]] Step runPlace(
        const Request &request, const ExportPlace &place, ExportWriter &writer, Mark &mark, const Output &output);
    void count(const Request &request);
    [[nodiscard]] static QByteArray identity(const Request &request);
    [[nodiscard]] static QByteArray written(const Mark &mark);
    [[nodiscard]] static Mark readMark(const QByteArray &bytes);

    const HistoryReader &m_reader;
    QString m_error;
    Progress m_progress;
};

} // namespace chat
