// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/message/parts/hit.h"
#include "ui/timeline/list/messagelistview.h"

#include <QObject>

namespace chat {
class Directory;
class ImageCache;
class PinListModel;
} // namespace chat

namespace chat::ui {

class CardActions;
class EditActions;
class EmojiPicker;
class FileSaver;
class MediaOverlay;
class PersonActions;
class PictureFile;
class PlaceLinks;
class ReactionPopup;
class ReactionTips;
class RowMenu;
class Style;
class VersionsPopup;

//! The actions on a row by click, menu and key: one place for toolbar, menu and keyboard. Stores ids, never references
//! into the model.
class RowActions : public QObject
{
    Q_OBJECT

public:
    RowActions(MessageListView &view, Style &style, Directory &directory, ImageCache &images);
    ~RowActions() override;

    void run(const MessageId &id, RowAction action);
    void activate(const MessageId &id, const Hit &hit); //!< what a click on it does
    void copy(const QString &text, const QString &what); //!< `what` is said then
    void copyPicture(const QString &url);
    void savePicture(const QString &url);
    void saveFile(const QString &url, const QString &name);
    void viewSource(const MessageRef &message);
    void showReactionUsers(const MessageId &id, const Hit &hit);
    [[nodiscard]] bool isPinned(const Message &message) const;
    bool closePlayer(); //!< false: nothing plays
    [[nodiscard]] EditActions &editing() { return *m_editing; }
    [[nodiscard]] MediaOverlay &media() { return *m_media; }
    //! Provides what is pinned; borrowed, may be null.
    void setPins(const PinListModel *pins) { m_pins = pins; }
    void setPeople(PersonActions *people); //!< their entries in menus; borrowed
    void setLinks(const PlaceLinks &links); //!< borrowed: writes links to messages
    void setPicker(EmojiPicker *picker) { m_picker = picker; } //!< borrowed, shared with the composer

Q_SIGNALS:
    void replyRequested(const chat::Message &message);
    void profileRequested(const chat::UserId &user);
    void channelRequested(const chat::ChannelId &channel);
    void jumpRequested(const chat::MessageId &id);
    void markedUnread(const chat::MessageId &id); //!< it and what follows
    void takeBackRequested(const chat::MessageId &id);
    //! A link that leads to a conversation was activated; `text` is what it was shown as.
    void linkRequested(const QString &url, const QString &text);
    void textQuoted(const QString &text); //!< selected text is to be quoted
    void searchRequested(const QString &text);
    void dayRequested(const QDate &day, const QRect &globalAnchor); //!< the date above a row was clicked

private:
    [[nodiscard]] MessageListModel *model() const { return m_view.messageModel(); }
    [[nodiscard]] const Message *find(const MessageId &id) const;
    void showMenu(const RowTarget &target, const QPoint &globalPosition);
    void react(const MessageId &id);
    void remove(const MessageId &id, bool confirmed);
    void pin(const MessageId &id, bool on);
    void markUnread(const MessageId &id);
    [[nodiscard]] QString copyableText(const Message &message) const;
    void showVersions(const MessageId &id, const QRect &globalAnchor);
    [[nodiscard]] Rights permissions() const;

    MessageListView &m_view;
    Style &m_style;
    Directory &m_directory;
    ImageCache &m_images;
    EmojiPicker *m_picker = nullptr;
    EditActions *m_editing;
    CardActions *m_cards;
    MediaOverlay *m_media;
    RowMenu *m_menu;
    PictureFile *m_pictures;
    FileSaver *m_files;
    ReactionTips *m_tips;
    ReactionPopup *m_reactionPopup = nullptr; //!< created at the first request, as is the next one
    VersionsPopup *m_versions = nullptr;
    const PinListModel *m_pins = nullptr;
};

} // namespace chat::ui
