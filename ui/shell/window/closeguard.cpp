// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/closeguard.h"

#include "app/session/settings/settingkeys.h"
#include "app/session/settings/settings.h"
#include "ui/style/style.h"
#include "ui/widgets/confirmcard.h"

#include <QCheckBox>
#include <QWidget>

#include <utility>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString whatWaits(const CloseGuard::Unfinished &unfinished)
{
    return unfinished.messages > 0
        ? CloseGuard::tr("%n message(s) not sent yet", nullptr, unfinished.messages)
        : CloseGuard::tr("%n change(s) not made on the server yet", nullptr, unfinished.changes);
}

} // namespace

CloseGuard::CloseGuard(QWidget &window, Style &style, Settings &settings, Look look)
    : QObject(&window)
    , m_window(window)
    , m_style(style)
    , m_settings(settings)
    , m_look(std::move(look))
{
    m_timer.setInterval(300ms); // what is under way has usually arrived by then
    connect(&m_timer, &QTimer::timeout, this, &CloseGuard::check);
}

bool CloseGuard::mayClose()
{
    if (m_ending || m_decided)
        return true;
    const Unfinished unfinished = m_look();
    const bool quiet = unfinished.isNothing()
        || (unfinished.unsavable.isEmpty() && unfinished.kept && !m_settings.value(setting::kAskBeforeClosing));
    if (quiet)
        return true;
    if (isAsking())
        return false;
    m_asked = false;
    if (!unfinished.unsavable.isEmpty())
        ask(unfinished);
    else if (!m_timer.isActive())
        m_timer.start();
    return false;
}

//! What was unfinished may be done by now.
void CloseGuard::check()
{
    if (m_asked && !isAsking()) { // it was cancelled
        m_timer.stop();
        Q_EMIT stayed();
        return;
    }
    const Unfinished unfinished = m_look();
    if (unfinished.isNothing())
        close();
    else if (!m_asked)
        ask(unfinished);
}

//! A card that was answered is there for a moment more.
bool CloseGuard::isAsking() const
{
    return m_question && !m_question->isHidden();
}

void CloseGuard::ask(const Unfinished &unfinished)
{
    m_asked = true;
    ConfirmCard::Question question;
    QCheckBox *never = nullptr;
    if (!unfinished.unsavable.isEmpty()) {
        question = {tr("Close and lose unsent messages?"), tr("Your unsent messages cannot be saved now."),
            unfinished.unsavable, tr("Close anyway")};
    } else if (!unfinished.kept) {
        question = {whatWaits(unfinished), tr("They cannot be saved on this computer and are lost if you close."), {},
            tr("Close anyway")};
    } else {
        question = {whatWaits(unfinished), tr("What is not sent is kept and goes out at the next start."), {},
            tr("Close"), ConfirmCard::Tone::Neutral};
        never = new QCheckBox(tr("Do not ask again")); // the card takes it over
        never->setFont(m_style.font(FontRole::List));
    }
    m_question = new ConfirmCard(
        &m_window, m_style, question,
        [this, never = QPointer(never)] {
            if (never && never->isChecked())
                m_settings.set(setting::kAskBeforeClosing, false);
            close();
        },
        never);
}

void CloseGuard::close()
{
    m_timer.stop();
    m_decided = true;
    m_window.close();
}

} // namespace chat::ui
