// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/safefile.h"
#include "app/domain/message.h"
#include "app/session/drafts/keptedits.h"
#include "app/session/drafts/pastedpictures.h"

#include <QHash>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace chat {

class MessageService;
class OutboxDisk;

//! What somebody has written in a conversation and not sent yet.
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
    QString card; //!< the JSON of a card in progress
    UserId onlyFor; //!< the only person who will see it; empty: everyone
    QString onlyForName;
    bool plain = false; //!< to be sent as plain text

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !quote && files.isEmpty() && card.isEmpty(); }
    friend bool operator==(const KeptDraft &, const KeptDraft &) = default;
};

//! The drafts of one account on disk, for the next start: beside its outbox, so that a draft is gone exactly when its
//! message is there; or, where there is none, in a file of their own. Written a moment after a change on another thread;
//! pending changes are written on destruction. What cannot be written stays in memory and is tried again.
class DraftStore : public QObject
{
    Q_OBJECT

public:
    //! Reads `file` at once; an unreadable file is renamed (".damaged"), and there are no drafts.
    explicit DraftStore(const QString &file, QObject *parent = nullptr, FileCalls calls = FileCalls::system());
    ~DraftStore() override;

    //! Keeps them in the file of this account's outbox from now on, if it has one, beside `file`. Those of `file` are
    //! taken over, and it is renamed (".imported").
    void keepWith(MessageService &service);

    [[nodiscard]] const QHash<ChannelRef, KeptDraft> &all() const { return m_drafts; }
    void put(const ChannelRef &channel, const KeptDraft &draft); //!< an empty one is removed
    [[nodiscard]] KeptEdits &edits() { return m_edits; } //!< beside the drafts, if those are beside an outbox
    [[nodiscard]] PastedPictures &pictures() { return m_pictures; } //!< to be named in drafts, among their files
    //! Returns when everything is on disk, or the reason why it is not.
    std::optional<WriteFailure> flush();

Q_SIGNALS:
    void changed(); //!< which conversations have a draft, or what is in one
    //! The file was written; or writing failed, and the file is unchanged.
    void written(const std::optional<chat::WriteFailure> &failure);

private:
    void read();
    void readBesideOutbox();
    void import();
    void putBesideOutbox(const ChannelRef &channel);
    void onDiskState();
    void sweepPictures();
    void dropUnnamed();
    [[nodiscard]] QStringList namedFiles() const;
    void putAside();
    void write();
    void onWritten();
    [[nodiscard]] std::optional<WriteFailure> lastFailure();

    QString m_file;
    QPointer<OutboxDisk> m_disk; //!< the account's; null: in a file of their own
    QHash<ChannelRef, KeptDraft> m_drafts;
    KeptEdits m_edits;
    PastedPictures m_pictures;
    QStringList m_unnamed; //!< pictures that no draft names any more
    bool m_unread = false; //!< there may be drafts that could not be read: their pictures stay
    QTimer m_later;
    FileCalls m_calls;
    QMutex m_mutex; // guards the failure, which the writer's thread sets
    std::optional<WriteFailure> m_failure; //!< of the last attempt
    QThreadPool m_writer; //!< a single thread: an older state never overtakes a newer one
};

} // namespace chat
