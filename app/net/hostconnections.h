// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>

class QUrl;

namespace chat {

//! The connections of this program to the host of one request, so that they can be ended from outside. Qt's network
//! thread reads the head of a plain http answer byte by byte in a loop that nothing interrupts while the server keeps
//! sending: neither abort() nor destroying the manager. Other requests of that thread wait meanwhile. (Encrypted
//! connections are read in portions; for them this does nothing.)
class HostConnections : public QObject
{
    Q_OBJECT

public:
    explicit HostConnections(const QUrl &url);

    //! Whether unread bytes are waiting on any of them.
    [[nodiscard]] bool areFlooded() const { return visit(false) > 0; }
    //! Ends them; call after abort(), so that Qt does not repeat the request on a new connection.
    void cutFlooded() const { visit(true); }
    //! Ends those that received more bytes than this since the first call and still receive some. Returns whether there
    //! were any.
    [[nodiscard]] bool cutOverrun(qint64 most);
    //! This connection does not belong to Qt's network threads; it is left alone from now on.
    static void spare(qintptr descriptor);

private:
    int visit(bool cut) const;
    [[nodiscard]] QList<int> all() const; //!< their descriptors

    QList<QHostAddress> m_addresses; //!< empty: not yet known, or encrypted
    quint16 m_port = 0;
    struct Brought
    {
        quint64 first = 0; //!< bytes at the first call of cutOverrun()
        quint64 last = 0;
    };
    QHash<int, Brought> m_brought; //!< by descriptor
    bool m_counting = false;
};

} // namespace chat
