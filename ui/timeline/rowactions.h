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
class MediaOverlay;
class ReactionPopup;
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
    bool closePlayer(); //!< false: nothing plays
    [[nodiscard]] EditActions &editing() { return *m_editing; }
    [[nodiscard]] MediaOverlay &media() { return *m_media; }
    //! Provides what is pinned; borrowed, may be null.
    void setPins(const PinListModel *pins) { m_pins = pins; }
    void setPicker(EmojiPicker *picker) { m_picker = picker; } //!< borrowed, shared with the composer

Q_SIGNALS:
    void replyRequested(const chat::Message &message);
    void profileRequested(const chat::UserId &user);
    void channelRequested(const chat::ChannelId &channel);
    void jumpRequested(const chat::MessageId &id);
    void takeBackRequested(const chat::MessageId &id);
    void dayRequested(const QDate &day, const QRect &globalAnchor); //!< the date above a row was clicked

private:
    [[nodiscard]] MessageListModel *model() const { return m_view.messageModel(); }
    [[nodiscard]] const Message *find(const MessageId &id) const;
    void onHit(const MessageId &id, const Hit &hit);
    void showMenu(const MessageId &id, const QPoint &globalPosition);
    void react(const MessageId &id);
    void remove(const MessageId &id, bool confirmed);
    void pin(const MessageId &id, bool on);
    [[nodiscard]] bool isPinned(const Message &message) const;
    void copy(const QString &text, const QString &what);
    [[nodiscard]] QString copyableText(const Message &message) const;
    void viewSource(const MessageRef &message);
    void showVersions(const MessageId &id, const QRect &globalAnchor);
    void showReactionUsers(const MessageId &id, const Hit &hit);
    [[nodiscard]] Rights permissions() const;

    MessageListView &m_view;
    Style &m_style;
    Directory &m_directory;
    ImageCache &m_images;
    EmojiPicker *m_picker = nullptr;
    EditActions *m_editing;
    CardActions *m_cards;
    MediaOverlay *m_media;
    ReactionPopup *m_reactionPopup = nullptr; //!< created at the first request, as is the next one
    VersionsPopup *m_versions = nullptr;
    const PinListModel *m_pins = nullptr;
};

} // namespace chat::ui
