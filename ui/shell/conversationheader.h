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
class Style;

//! The line above the timeline: which conversation this is, its topic, and the switch of the side panel.
class ConversationHeader : public QWidget
{
    Q_OBJECT

public:
    ConversationHeader(Style &style, Directory &directory, ImageCache &images, QWidget *parent = nullptr);

    void setConversation(const ChannelRef &channel);
    void setMembersShown(bool shown);
    [[nodiscard]] const QString &name() const { return m_name; }

Q_SIGNALS:
    void membersToggled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Style &m_style;
    Directory &m_directory;
    ImageCache &m_images;
    Button *m_members = nullptr;
    ChannelRef m_channel;
    QString m_name;
    QString m_topic;
};

} // namespace chat::ui
