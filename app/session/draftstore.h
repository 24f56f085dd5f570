// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/safefile.h"
#include "app/domain/message.h"

#include <QHash>
#include <QMutex>
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
//! its own; whatever waits is written when it goes. What cannot be written stays here and is tried again.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    //! Reads `file` at once; one that cannot be read is put aside (".damaged") and there are no drafts.
    explicit DraftStore(const QString &file, QObject *parent = nullptr, FileCalls calls = FileCalls::system());
    ~DraftStore() override;

    [[nodiscard]] const QHash<ChannelRef, KeptDraft> &all() const { return m_drafts; }
    void put(const ChannelRef &channel, const KeptDraft &draft); //!< an empty one is taken out
    //! Returns when all is on disk, or why it is not.
    std::optional<WriteFailure> flush();

Q_SIGNALS:
    //! The file was written; or it was not, and is as it was before.
    void written(const std::optional<chat::WriteFailure> &failure);

private:
    void read();
    void putAside();
    void write();
    void onWritten();
    [[nodiscard]] std::optional<WriteFailure> lastFailure();

    QString m_file;
    QHash<ChannelRef, KeptDraft> m_drafts;
    QTimer m_later;
    FileCalls m_calls;
    QMutex m_mutex; // guards the failure, which the writer's thread finds out
    std::optional<WriteFailure> m_failure; //!< of the last time
    QThreadPool m_writer; //!< one thread: an older state never overtakes a newer one
};

} // namespace chat
