// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace chat {

//! Stands between the thread that reads a websocket (the reader) and the thread of its owner. What was read waits here, in
//! order, until it is taken. When too much waits, the reader stops reading, so that memory does not fill up. It also holds
//! what is to be sent, which goes out even while the reader waits.
class SocketInbox
{
public:
    struct Item
    {
        enum class Kind : quint8 { Opened, Frame, Closed };
        Kind kind = Kind::Frame;
        QByteArray bytes = {}; //!< of a frame
        int code = 0; //!< Closed
        QString reason = {}; //!< Closed
    };

    explicit SocketInbox(qsizetype most)
        : m_most(most)
    {
    }

    // The reader's side.
    //! Waits while too much is stored, unless the owner has dropped the connection; calls `send` meanwhile when there
    //! is something to be sent. True: the owner must be woken.
    [[nodiscard]] bool put(quint64 connection, Item item, const std::function<void()> &send);
    [[nodiscard]] std::optional<QString> takeText();

    // The owner's side.
    //! Drops everything from the former connection, including what its reader may still put.
    void begin(quint64 connection);
    void addText(const QString &text);
    [[nodiscard]] std::optional<Item> take();
    //! The owner stops taking. True: something is left, and the owner continues later on its own; false: nothing is left,
    //! and put() will wake it. So at most one wake-up is pending.
    [[nodiscard]] bool pause();

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    const qsizetype m_most; // bytes
    quint64 m_connection = 0;
    std::deque<Item> m_items;
    qsizetype m_bytes = 0;
    std::deque<QString> m_texts;
    bool m_woken = false;
};

} // namespace chat
