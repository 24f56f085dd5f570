// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/backend.h"
#include "ui/widgets/banner.h"

#include <QDateTime>
#include <QTimer>

namespace chat::ui {

class Button;

//! Shows over the timeline that there is no connection, and what happens next. Hidden while connected.
class ConnectionBanner : public Banner
{
    Q_OBJECT

public:
    ConnectionBanner(Style &style, Backend &backend, QWidget *parent = nullptr);

    //! A notice about something that is over (the sandbox was restarted); stays until closed.
    void showNotice(const QString &text);
    //! Up to when what is shown was known to be right, before the account was online in this run; UTC, null: nothing
    //! is shown.
    void setKnownAt(const QDateTime &time);
    //! False: another banner reports a refused token.
    void setSaysRefused(bool says);

private:
    void refresh();
    void tell(const QString &text, const QString &action);
    [[nodiscard]] QString offline(const QString &next) const;

    Backend &m_backend;
    Button *m_action = nullptr;
    Button *m_close = nullptr;
    QTimer m_late; //!< short interruptions are not shown
    QTimer m_second; //!< active only while a countdown is shown
    QString m_notice;
    QDateTime m_knownAt; //!< UTC
    bool m_wasOnline = false;
    bool m_connectingShown = false; //!< the problem persists: every step is shown
    bool m_saysRefused = true;
};

} // namespace chat::ui
