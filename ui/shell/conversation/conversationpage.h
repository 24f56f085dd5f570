// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"

#include <QWidget>

class QHBoxLayout;
class QSettings;
class QStackedWidget;
class QVBoxLayout;

namespace chat {
class Backend;
class Directory;
class GuildEmojiModel;
class ImageCache;
class MessageListModel;
} // namespace chat

namespace chat::ui {

class Composer;
class ConnectionBanner;
class ConversationHeader;
class EmojiPicker;
class NoticePage;
class Style;
class TimelinePane;
class Writing;
struct PageNotice;

//! Shows one conversation at a time: header, banners, timeline and composer; or a notice in place of the last two.
class ConversationPage : public QWidget
{
    Q_OBJECT

public:
    struct Needs
    {
        Style &style;
        QSettings &settings;
        Backend &backend;
        Directory &directory;
        ImageCache &images;
    };

    explicit ConversationPage(const Needs &needs, QWidget *parent = nullptr);

    void addBanner(QWidget *banner); //!< below the header
    void addSide(QWidget *panel); //!< beside timeline and composer

    //! `model` is borrowed until another one or none is shown.
    void open(MessageListModel &model);
    void close(); //!< no conversation
    void say(const PageNotice &notice); //!< in place of timeline and composer; the conversation remains open
    //! In place of a notice: the timeline, and the composer as far as rights allow.
    void showTimeline();
    void mention(const UserId &user);
    void quoteText(const QString &text); //!< some of what others wrote, at the caret
    void preparePicker(); //!< creates the emoji popup in advance instead of on demand

    [[nodiscard]] const ChannelRef &channel() const { return m_channel; } //!< empty: none is open
    [[nodiscard]] ConversationHeader &header() { return *m_header; }
    [[nodiscard]] ConnectionBanner &banner() { return *m_banner; }
    [[nodiscard]] TimelinePane &timeline() { return *m_timeline; }
    [[nodiscard]] NoticePage &notice() { return *m_notice; }
    [[nodiscard]] Composer &composer() { return *m_composer; }
    [[nodiscard]] Writing &writing() { return *m_writing; }

private:
    void build();
    void wireTimeline();
    void wireWriting();
    void send(const Draft &draft);
    void pickEmoji(const QPoint &globalPosition);
    void leaveComposer();
    [[nodiscard]] bool isWriting() const;

    Needs m_needs;
    ConversationHeader *m_header = nullptr;
    ConnectionBanner *m_banner = nullptr;
    QVBoxLayout *m_rows = nullptr; //!< header, banners, conversation
    QHBoxLayout *m_body = nullptr; //!< conversation, side panels
    QStackedWidget *m_stack = nullptr;
    TimelinePane *m_timeline = nullptr;
    NoticePage *m_notice = nullptr;
    Composer *m_composer = nullptr;
    Writing *m_writing = nullptr; //!< the last child: composer and editors are destroyed before it
    EmojiPicker *m_emoji = nullptr; //!< created after the first page is shown, or on demand
    GuildEmojiModel *m_guildEmoji = nullptr; //!< created with the picker
    ChannelRef m_channel;
};

} // namespace chat::ui
