// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPixmap>
#include <QPointer>
#include <QTimer>

#include <chrono>

class QPainter;
class QRect;
class QWidget;

namespace chat {
class MessageListModel;
}

namespace chat::ui {

class BlankRows;

//! What a list shows until the first rows of a conversation are there: for a moment what it showed before, so that a
//! conversation that comes from the disk appears without an empty page in between; then rows without messages.
class FirstRows : public QObject
{
    Q_OBJECT

public:
    //! Both are borrowed.
    FirstRows(QWidget &viewport, BlankRows &rows);

    //! That model comes: keeps a picture of the viewport if there is nothing to show of it yet. To be called before
    //! anything changes.
    void await(MessageListModel *next);
    //! Paints the part of the viewport instead of rows; false: there is nothing to wait for.
    bool paint(QPainter &painter, const QRect &area);
    [[nodiscard]] bool areLate() const { return m_late; }
    void setPatience(std::chrono::milliseconds patience) { m_timer.setInterval(patience); } //!< for tests

Q_SIGNALS:
    void late(); //!< rows without messages are shown now

private:
    void look();
    void beLate();
    [[nodiscard]] bool isLoading() const;

    QWidget &m_viewport;
    BlankRows &m_rows;
    QPointer<MessageListModel> m_model; //!< may be dropped by those who own it
    QPixmap m_before;
    QTimer m_timer;
    bool m_late = false;
};

} // namespace chat::ui
