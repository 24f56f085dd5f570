// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace chat {
class Directory;
} // namespace chat

namespace chat::ui {

class Button;
class Style;

//! The row above a list of conversations for what is unread: shows only that, goes to the next one, to the next mention,
//! and to the list of all mentions.
class UnreadBar : public QWidget
{
    Q_OBJECT

public:
    UnreadBar(Style &style, Directory &directory, QWidget *parent);

    [[nodiscard]] bool isUnreadOnly() const;
    void setUnreadOnly(bool unreadOnly);
    //! Added to the tool tips: the keys that do the same.
    void setKeys(
        const QString &unreadOnly, const QString &nextUnread, const QString &nextMention, const QString &mentions);
    [[nodiscard]] Button &filter() { return *m_filter; }
    [[nodiscard]] Button &nextUnread() { return *m_unread; }
    [[nodiscard]] Button &nextMention() { return *m_mention; }
    [[nodiscard]] Button &mentions() { return *m_mentions; }

Q_SIGNALS:
    void unreadOnlyChanged(bool unreadOnly);
    void nextUnreadRequested();
    void nextMentionRequested();
    void mentionsRequested(const QRect &globalAnchor);

private:
    void showState();
    void showNames();

    Directory &m_directory;
    Button *m_filter = nullptr;
    Button *m_unread = nullptr;
    Button *m_mention = nullptr;
    Button *m_mentions = nullptr;
    QStringList m_keys;
};

} // namespace chat::ui
