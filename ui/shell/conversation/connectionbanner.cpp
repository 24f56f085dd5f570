// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/conversation/connectionbanner.h"

#include "app/models/timeline/messagetext.h"
#include "ui/style/borders.h"
#include "ui/widgets/button.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace chat::ui {

using namespace std::chrono_literals;

ConnectionBanner::ConnectionBanner(Style &style, Backend &backend, QWidget *parent)
    : Banner(style, parent)
    , m_backend(backend)
    , m_action(new Button(style, Button::Kind::Plain, tr("Try now"), this))
    , m_close(new Button(style, Glyph::Close, tr("Close notice"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 5, 10, 5);
    layout->addWidget(label(), 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    setMinimumHeight(m_action->sizeHint().height() + 10); // the same height with and without the button
    m_late.setSingleShot(true);
    m_late.setInterval(2s);
    m_second.setInterval(1s);
    connect(&m_late, &QTimer::timeout, this, [this] {
        m_connectingShown = true;
        refresh();
    });
    connect(&m_second, &QTimer::timeout, this, &ConnectionBanner::refresh);
    connect(m_action, &Button::clicked, this, [this] { m_backend.retryNow(); });
    connect(m_close, &Button::clicked, this, [this] {
        m_notice.clear();
        refresh();
    });
    connect(&backend, &Backend::connectionChanged, this, &ConnectionBanner::refresh);
    refresh();
}

void ConnectionBanner::showNotice(const QString &text)
{
    m_notice = text;
    refresh();
}

void ConnectionBanner::setKnownAt(const QDateTime &time)
{
    if (m_knownAt.isValid() || m_wasOnline)
        return;
    m_knownAt = time;
    refresh();
}

//! What is on screen is shown as it was: the banner says from when it is. `next`: what happens next.
QString ConnectionBanner::offline(const QString &next) const
{
    if (!m_knownAt.isValid())
        return next;
    const auto local = m_knownAt.toLocalTime();
    const QLocale locale;
    const bool today = local.date() == QDate::currentDate();
    const QString when
        = today ? locale.toString(local.time(), QLocale::ShortFormat) : locale.toString(local, QLocale::ShortFormat);
    return tr("Offline – what you see is from %1. %2").arg(when, next);
}

void ConnectionBanner::setSaysRefused(bool says)
{
    m_saysRefused = says;
    refresh();
}

void ConnectionBanner::refresh()
{
    const auto &state = m_backend.connection();
    using Phase = ConnectionState::Phase;
    const bool online = state.phase == Phase::Online;
    if (std::exchange(m_wasOnline, online) && !online)
        m_knownAt = QDateTime::currentDateTimeUtc();
    const bool trying = state.phase == Phase::Connecting || state.phase == Phase::Waiting;
    if (!trying) {
        m_late.stop();
        m_connectingShown = false;
    } else if (!m_connectingShown && !m_late.isActive()) {
        m_late.start();
    }
    if (state.phase != Phase::Waiting)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();

    m_close->hide();
    switch (state.phase) {
    case Phase::Waiting: {
        const auto left = std::max<qint64>(0, (QDateTime::currentDateTimeUtc().msecsTo(state.retryAt) + 999) / 1000);
        if (!m_connectingShown && left < 2)
            break; // a short interruption is not shown
        m_connectingShown = true; // shown until online, without flicker between attempts
        const auto why = state.error ? errorSentence(*state.error) : tr("The connection was lost.");
        tell(offline(tr("%1 Trying again in %2 s.").arg(why, QString::number(left))), tr("Try now"));
        return;
    }
    case Phase::Refused:
        if (!m_saysRefused)
            break;
        tell(
            tr("The server no longer accepts this token. What is on screen is kept, but nothing new will arrive."), {});
        return;
    case Phase::Connecting:
        if (m_connectingShown) {
            tell(offline(tr("Connecting…")), {});
            return;
        }
        break;
    case Phase::Offline:
    case Phase::Online:
        break;
    }
    if (m_notice.isEmpty()) {
        hide();
        return;
    }
    m_close->show();
    tell(m_notice, {});
}

void ConnectionBanner::tell(const QString &text, const QString &action)
{
    m_action->setText(action);
    setSpoken(m_action, action);
    m_action->setVisible(!action.isEmpty());
    const bool refused = m_backend.connection().phase == ConnectionState::Phase::Refused;
    say(text, refused ? &Tokens::danger : &Tokens::warning, Alert::WhenShown);
}

} // namespace chat::ui
