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

//! Stands between a websocket's own thread, the reader, and the thread of its owner: what was read waits here in order
//! until it is taken, and when much waits, the reader does, so that the server's network fills up and not the memory.
//! What is to be sent stands here too: it goes out even while the reader waits.
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
    //! Waits while too much is there, unless the connection is nobody's any more; `send` is called meanwhile when there
    //! is something to be sent. True: the owner knows of nothing yet and has to be woken.
    [[nodiscard]] bool put(quint64 connection, Item item, const std::function<void()> &send);
    [[nodiscard]] std::optional<QString> takeText();

    // The owner's side.
    //! What there is of the former connection is dropped, and so is what may still come of it.
    void begin(quint64 connection);
    void addText(const QString &text);
    [[nodiscard]] std::optional<Item> take();
    //! The owner stops taking. True: something is left, and the owner goes on by itself later; false: nothing is, and
    //! put() wakes it. So the owner is on its way at most once.
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
