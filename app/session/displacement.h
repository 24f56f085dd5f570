// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

namespace chat {

//! Suspects that another program uses the same token: the two keep taking the live connection from each other. The
//! protocol has no message for that; it shows in the server closing several young connections in a row while accepting
//! new ones.
class Displacement : public QObject
{
    Q_OBJECT

public:
    explicit Displacement(QObject *parent = nullptr);

    void noteOnline();
    void noteLoss(); //!< the live connection ended
    void forget(); //!< another token
    [[nodiscard]] bool isSuspected() const { return m_suspected; }

Q_SIGNALS:
    void settled(); //!< not suspected any more

private:
    QList<qint64> m_losses; //!< when young live connections ended, ms of the monotonic clock
    QTimer m_settled; //!< runs while the live connection is young
    bool m_suspected = false;
};

} // namespace chat
