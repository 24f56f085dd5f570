// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"
#include "app/history/datafile.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace chat {

//! The file of what one account has written and the server does not have yet: the outbox, and drafts. What was
//! committed survives a loss of power. For one thread; the caller opens transactions (begin, commit).
class OutboxFile : public DataFile
{
public:
    //! "KkbO".
    static constexpr qint32 kApplicationId = 0x4b6b624f;
    static constexpr int kSchemaVersion = 1;
    static constexpr int kOwnKept = 50; //!< in each conversation

    //! Something to do on the server. This file does not read the body.
    struct Entry
    {
        qint64 number = 0; //!< their order
        QByteArray body;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    //! A message that certainly came from the outbox: another one with the same words is not that one.
    struct Own
    {
        ChannelRef channel;
        MessageId id;
        QDateTime created; //!< by the server's clock
        friend bool operator==(const Own &, const Own &) = default;
    };
    enum class DraftKind : quint8 {
        Composer, //!< a new message; `message` is empty
        Edit, //!< a message that is being edited in place
    };
    struct DraftKey
    {
        ChannelRef channel;
        DraftKind kind = DraftKind::Composer;
        MessageId message;
        friend bool operator==(const DraftKey &, const DraftKey &) = default;
    };
    struct Draft
    {
        DraftKey key;
        QByteArray body; //!< JSON; this file does not read it
        friend bool operator==(const Draft &, const Draft &) = default;
    };

    OutboxFile();

    //! Opens for writing. A damaged file is set aside (".damaged"), and what can still be read of it is taken over into
    //! a new one. Another problem: somebody else's, newer or unusable file, which is left alone.
    [[nodiscard]] std::optional<Problem> open(const QString &path);
    [[nodiscard]] bool wasRescued() const { return m_rescued; } //!< open() found a damaged file

    //! The highest number of an entry when it was opened; 0: there was none.
    [[nodiscard]] qint64 highestFound() const { return m_highestFound; }
    bool putEntry(const Entry &entry); //!< or replaces the one with that number
    bool dropEntry(qint64 number);
    [[nodiscard]] std::vector<Entry> entries(); //!< in order
    bool putOwn(const Own &own);
    [[nodiscard]] std::vector<Own> own(); //!< oldest first
    bool putDraft(const Draft &draft); //!< or replaces the one with that key
    bool dropDraft(const DraftKey &key);
    [[nodiscard]] std::vector<Draft> drafts();

private:
    [[nodiscard]] bool makeTables(QSqlQuery &query, int version) override;
    [[nodiscard]] std::optional<Problem> openOrRescue(const QString &path);
    //! Takes over what can be read of another file, row by row from both ends.
    void rescue(const QString &damaged);

    bool m_rescued = false;
    qint64 m_highestFound = 0;
};

} // namespace chat
