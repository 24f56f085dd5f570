// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/backend.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace chat::ui {

class Button;
class Style;

//! Says over the timeline that there is no connection, since when and what happens next. Hidden while all is well.
class ConnectionBanner : public QWidget
{
    Q_OBJECT

public:
    ConnectionBanner(Style &style, Backend &backend, QWidget *parent = nullptr);

    //! Something happened that is over already (the sandbox was started again); stays until closed.
    void showNotice(const QString &text);
    //! False: somebody else says that the token was refused, and what to do about it.
    void setSaysRefused(bool says);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void say(const QString &text, const QString &action);
    void dress();

    Style &m_style;
    Backend &m_backend;
    QLabel *m_label = nullptr;
    Button *m_action = nullptr;
    Button *m_close = nullptr;
    QTimer m_late; //!< a short trouble is not worth a banner
    QTimer m_second; //!< runs only while a countdown is shown
    QString m_notice;
    bool m_connectingShown = false; //!< the trouble has lasted: every step of it is shown
    bool m_saysRefused = true;
};

} // namespace chat::ui
