// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/outgoingfile.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <memory>
#include <unordered_map>

class QMenu;
class QMimeData;
class QVBoxLayout;
class QWidget;

namespace chat {
class PastedPictures;
class UploadListModel;
} // namespace chat

namespace chat::ui {

class DropCover;
class Style;
class UploadStrip;
class Writing;

//! The files that go with the next message of each conversation: chosen, dropped or pasted. Checks them before the message
//! is sent; uploading is done by others. Has the strip that shows those of the conversation on screen.
class AttachedFiles : public QObject
{
    Q_OBJECT

public:
    AttachedFiles(Style &style, QWidget &composer);
    ~AttachedFiles() override;

    void addTo(QVBoxLayout &column); //!< its strip
    [[nodiscard]] int height() const; //!< of the strip, if it is shown
    void acceptDropsOn(QWidget &pane); //!< files dropped anywhere on it are taken
    void setWriting(Writing *writing) { m_writing = writing; }
    void setPictures(PastedPictures *pictures); //!< borrowed; null: pasted pictures are not kept
    void setConversation(const ChannelRef &channel, const QString &name);
    void setWritable(bool writable);
    void setObstacle(const QString &reason); //!< not empty: no files can be sent here, and this is why
    //! Why no files can be added now; empty: they can.
    [[nodiscard]] QString obstacle() const;

    void fillMenu(QMenu &menu); //!< an entry that opens a dialog
    void addFiles(const QStringList &paths);
    void addMedia(const QMimeData &media); //!< files or a picture, pasted or dropped
    //! Adds those files of an earlier run that still exist; says nothing about the others.
    void restore(const ChannelRef &channel, const QStringList &paths);
    //! Adds those of a message that was not sent.
    void takeBack(const ChannelRef &channel, const OutgoingFiles &files);
    //! Removes all of them; one click restores them, because Escape is often pressed by habit.
    void takeOut();

    [[nodiscard]] bool isEmpty() const { return isEmpty(m_channel); } //!< on screen
    [[nodiscard]] bool isEmpty(const ChannelRef &channel) const;
    [[nodiscard]] bool knows(const ChannelRef &channel) const { return m_lists.contains(channel); }
    //! The files of those that can be kept, pasted ones among them.
    [[nodiscard]] QStringList paths(const ChannelRef &channel) const;

    //! Checks them once more, on screen; `checked` follows, or a complaint.
    void send();
    void stop(const ChannelRef &channel); //!< `checked` does not follow
    //! The message that is shown until they are uploaded.
    [[nodiscard]] static Draft waitingDraft(const OutgoingFiles &files, const QString &caption);
    void forget(const ChannelRef &channel); //!< they were sent

Q_SIGNALS:
    void changed(const chat::ChannelRef &channel); //!< the list of files
    void stateChanged(); //!< of a file
    void stripChanged(); //!< its height
    void checked(const chat::ChannelRef &channel, const chat::OutgoingFiles &files); //!< all that can be sent
    void complained(const QString &sentence); //!< empty: the last complaint is settled
    void finished(); //!< something was added: the focus belongs to the text again

private:
    struct RefHash
    {
        size_t operator()(const ChannelRef &ref) const { return qHash(ref); }
    };

    [[nodiscard]] UploadListModel *find(const ChannelRef &channel) const;
    [[nodiscard]] UploadListModel &makeList(const ChannelRef &channel);
    void choose();
    void showStrip();
    void updateCover();
    void keepPasted(UploadListModel &list, int row, const ChannelRef &channel);
    void finishSending(const ChannelRef &channel);
    [[nodiscard]] QString noteRefused(UploadListModel &list);
    void putBack(const ChannelRef &channel);

    Style &m_style;
    QWidget &m_composer;
    UploadStrip *m_strip = nullptr;
    DropCover *m_cover = nullptr; //!< null: nothing can be dropped
    QPointer<PastedPictures> m_pictures; //!< goes with the account's drafts
    Writing *m_writing = nullptr; //!< null: nobody is signed in yet
    ChannelRef m_channel;
    QString m_name; //!< of the channel or person
    QString m_obstacle;
    bool m_writable = true;
    QSet<ChannelRef> m_sending; //!< send() was called, and the files are being checked
    std::unordered_map<ChannelRef, std::unique_ptr<UploadListModel>, RefHash> m_lists;
    std::unique_ptr<UploadListModel> m_takenOut; //!< the last ones, until they are put back
};

} // namespace chat::ui
