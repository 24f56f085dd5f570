// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"

#include <QObject>

class QPoint;

namespace chat {
class Directory;
} // namespace chat

namespace chat::ui {

class MessageListView;
class Style;
struct Hit;

//! What clicks on buttons of cards and on role mentions do.
class CardActions : public QObject
{
    Q_OBJECT

public:
    CardActions(MessageListView &view, Style &style, const Directory &directory);

    void clickButton(const MessageId &id, const Hit &hit);
    void showRole(const RoleId &role, const QPoint &globalPosition); //!< its members that are known here

Q_SIGNALS:
    void profileRequested(const chat::UserId &user);

private:
    MessageListView &m_view;
    Style &m_style;
    const Directory &m_directory;
};

} // namespace chat::ui
