// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/live/relayfarewell.h"

#include "app/base/showntext.h"
#include "app/session/accounts.h"
#include "app/session/relaystart.h"
#include "app/session/relayusers.h"
#include "ui/style/style.h"
#include "ui/widgets/confirmcard.h"

#include <QCheckBox>
#include <QWidget>

namespace chat::ui {

RelayFarewell::RelayFarewell(QWidget &window, Style &style)
    : QObject(&window)
    , m_window(window)
    , m_style(style)
{
}

bool RelayFarewell::mayClose()
{
    if (m_decided || m_ending || !m_accounts)
        return true;
    if (m_unanswered > 0 || (m_question && !m_question->isHidden()))
        return false;
    m_programs.clear();
    for (const auto &account : m_accounts->all()) {
        if (!RelayStart::running(*account))
            continue;
        ++m_unanswered;
        askRelayUsers(*account, this, [this](const QStringList &programs) { note(programs); });
    }
    return m_unanswered == 0;
}

void RelayFarewell::note(const QStringList &programs)
{
    m_programs += programs;
    if (--m_unanswered > 0)
        return;
    if (m_programs.isEmpty())
        close();
    else
        ask();
}

void RelayFarewell::ask()
{
    QStringList names;
    for (const QString &program : m_programs)
        names.append(shownName(program));
    ConfirmCard::Question question;
    question.title = tr("%n program(s) are connected through this computer", nullptr, static_cast<int>(names.size()));
    question.text = tr("The relay goes on when this window is closed, and they stay connected.");
    question.detail = names.join(QLatin1Char('\n'));
    question.action = tr("Close");
    question.tone = ConfirmCard::Tone::Neutral;
    auto *end = new QCheckBox(tr("End the relay too: they lose their connection")); // the card takes it over
    end->setFont(m_style.font(FontRole::List));
    m_question = new ConfirmCard(
        &m_window, m_style, question,
        [this, end = QPointer(end)] {
            if (end && end->isChecked()) {
                for (const auto &account : m_accounts->all())
                    endRelay(*account);
            }
            close();
        },
        end);
    connect(m_question, &QObject::destroyed, this, &RelayFarewell::answered);
}

void RelayFarewell::close()
{
    m_decided = true;
    m_window.close();
    m_decided = false; // something else may have kept it open
}

} // namespace chat::ui
