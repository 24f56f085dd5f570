// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/live/livechoice.h"

#include "app/base/showntext.h"
#include "app/models/timeline/messagetext.h"
#include "app/session/account.h"
#include "ui/style/style.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/toast.h"

#include <QPointer>

namespace chat::ui {

LiveChoice::LiveChoice(QWidget &window, Style &style)
    : QObject(&window)
    , m_window(window)
    , m_style(style)
{
}

void LiveChoice::ask(Account &account, const std::function<void(LiveConnection)> &chosen)
{
    FormCard::Field question;
    question.name = tr("Does a program use this token, for example your bot?");
    question.choices = {tr("Yes, or I am not sure"), tr("No, only this window")};
    question.chosen = account.config().live == LiveConnection::Never ? 0 : 1;
    FormCard::Form form;
    form.title = tr("How news arrives for %1").arg(shownName(account.name()));
    form.text
        = tr("KOOK sends what happens to only one program for each token. If a program uses it, this window leaves "
             "that to the program and looks for news every few seconds. Otherwise it connects, and everything "
             "appears at once; a program that starts later would then hear nothing.");
    form.fields = {question};
    form.action = tr("Use this");
    new FormCard(&m_window, m_style, form, [guard = QPointer(&account), chosen](FormCard &card) {
        if (guard)
            chosen(card.choice(0) == 0 ? LiveConnection::Never : LiveConnection::IfFree);
        card.done();
    }); // owned by the window, deletes itself
}

void LiveChoice::askTakeOver(Account &account)
{
    ConfirmCard::Question question;
    question.title = tr("Take over the connection of %1?").arg(shownName(account.name()));
    question.text = tr("The program that is online with this token stops working: it stays connected and is not told, "
                       "but it hears nothing as long as this window is connected, even after a restart. To give the "
                       "connection back, choose \"How news arrives\" and restart the program.");
    question.action = tr("Take over");
    confirm(&m_window, m_style, question, [this, guard = QPointer(&account)] {
        if (!guard)
            return;
        guard->backend().takeOver(this, [this](const Result<Unit> &result) {
            if (!result)
                toast(&m_window, m_style,
                    tr("The connection could not be taken over. %1").arg(errorSentence(result.error())));
        });
    });
}

} // namespace chat::ui
