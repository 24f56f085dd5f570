// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/channel.h"

#include <QWidget>

namespace chat {
class Directory;
class ImageCache;
} // namespace chat

namespace chat::ui {

class Button;
class ConversationTitle;
class Style;

//! The line above the timeline: name and topic of the conversation, and buttons for the panels beside it.
class ConversationHeader : public QWidget
{
    Q_OBJECT

public:
    ConversationHeader(Style &style, Directory &directory, ImageCache &images, QWidget *parent = nullptr);

    //! Keys that do the same as its buttons; empty: none.
    struct Keys
    {
        QString list;
        QString back;
        QString forward;
        QString search;
        QString pins;
        QString members;
    };
    void setKeys(const Keys &keys);
    void setConversation(const ChannelRef &channel);
    void setMembersShown(bool shown);
    void setPinsShown(bool shown);
    void setSearchShown(bool shown);
    //! Whether the channel list can be opened from here, and whether it is open.
    void setListFolds(bool folds, bool shown);
    //! Whether there is a way back and one forward.
    void setTrail(bool back, bool forward);
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Button &backButton() { return *m_back; }
    [[nodiscard]] Button &forwardButton() { return *m_forward; }
    [[nodiscard]] Button &listButton() { return *m_list; }
    [[nodiscard]] Button &pinsButton() { return *m_pins; }
    [[nodiscard]] Button &searchButton() { return *m_search; }
    [[nodiscard]] Button &membersButton() { return *m_members; }
    [[nodiscard]] ConversationTitle &title() { return *m_title; }

Q_SIGNALS:
    void membersToggled();
    void pinsToggled();
    void searchToggled();
    void listToggled();
    void backRequested();
    void forwardRequested();
    void profileRequested(const chat::UserId &user, const QRect &globalAnchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Style &m_style;
    Directory &m_directory;
    Button *m_list = nullptr;
    Button *m_back = nullptr;
    Button *m_forward = nullptr;
    ConversationTitle *m_title = nullptr;
    Button *m_search = nullptr;
    Button *m_pins = nullptr;
    Button *m_members = nullptr;
    ChannelRef m_channel;
    QString m_name;
    QString m_topic;
};

} // namespace chat::ui
