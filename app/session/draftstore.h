// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace chat {

//! What somebody had written in a conversation and not sent yet.
struct KeptDraft
{
    struct Quoted
    {
        MessageId id;
        QString author;
        QString summary;
        friend bool operator==(const Quoted &, const Quoted &) = default;
    };

    QString text;
    int caret = 0;
    std::optional<Quoted> quote;
    QStringList files; //!< paths
    QString card; //!< the JSON of a card being made
    UserId onlyFor; //!< who alone is to see it; empty: everybody
    QString onlyForName;
    bool plain = false; //!< to be sent as plain text

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !quote && files.isEmpty() && card.isEmpty(); }
    friend bool operator==(const KeptDraft &, const KeptDraft &) = default;
};

//! One account's drafts in a file, so that the next start finds them. Written a moment after a change, on a thread of
//! its own; whatever waits is written when it goes.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    //! Reads `file` at once; a damaged one is put aside (".damaged") and there are no drafts.
    explicit DraftStore(const QString &file, QObject *parent = nullptr);
    ~DraftStore() override;

    [[nodiscard]] const QHash<ChannelRef, KeptDraft> &all() const { return m_drafts; }
    void put(const ChannelRef &channel, const KeptDraft &draft); //!< an empty one is taken out
    void flush(); //!< returns when all is on disk

private:
    void read();
    void write();

    QString m_file;
    QHash<ChannelRef, KeptDraft> m_drafts;
    QTimer m_later;
    QThreadPool m_writer; //!< one thread: an older state never overtakes a newer one
};

} // namespace chat
