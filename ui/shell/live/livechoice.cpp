// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/live/livechoice.h"

#include "app/base/showntext.h"
#include "app/models/timeline/messagetext.h"
#include "app/session/account.h"
#include "app/session/relaystart.h"
#include "ui/style/style.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/formcard.h"
#include "ui/widgets/toast.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>
#include <QUrl>

namespace chat::ui {

namespace {

constexpr int kAlone = 1; // of the choices
constexpr int kShare = 2;

} // namespace

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
    if (!m_profile.isEmpty()) {
        question.choices.append(tr("Yes, and let it connect through this computer"));
        if (RelayStart::running(account))
            question.chosen = kShare;
    }
    FormCard::Form form;
    form.title = tr("How news arrives for %1").arg(shownName(account.name()));
    form.text
        = tr("KOOK sends what happens to only one program for each token. If a program uses it, this window leaves "
             "that to the program and looks for news every few seconds. Otherwise it connects, and everything "
             "appears at once; a program that starts later would then hear nothing.");
    form.fields = {question};
    form.action = tr("Use this");
    new FormCard(&m_window, m_style, form, [this, guard = QPointer(&account), chosen](FormCard &card) {
        const int choice = card.choice(0);
        card.done();
        if (!guard)
            return;
        // Without the relay, the connection is left to the programs that come through it.
        chosen(choice == kAlone ? LiveConnection::IfFree : LiveConnection::Never);
        if (choice == kShare)
            share(*guard);
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

void LiveChoice::share(Account &account)
{
    auto *start = new RelayStart(account, {m_profile}, &account);
    connect(start, &RelayStart::ready, this, [this, start](const QUrl &url) {
        start->deleteLater();
        showAddress(url);
    });
    connect(start, &RelayStart::failed, this, [this, start](const QString &reason) {
        start->deleteLater();
        ConfirmCard::Question notice; // stays until it is read
        notice.title = tr("The connection cannot be shared");
        notice.text = reason;
        confirm(&m_window, m_style, notice, {});
    });
    start->start();
}

void LiveChoice::showAddress(const QUrl &url)
{
    ConfirmCard::Question question;
    question.title = tr("Your bot can connect through this computer");
    question.text = tr("Set this address as the base URL of your bot program, with /v3 at its end if it expects the "
                       "version. Leave its token as it is, and start it again. From then on the program and this "
                       "window both get everything. The relay goes on when this window is closed.");
    question.detail = url.toString();
    question.action = tr("Copy the address");
    question.tone = ConfirmCard::Tone::Neutral;
    confirm(&m_window, m_style, question, [this, address = question.detail] {
        QGuiApplication::clipboard()->setText(address);
        toast(&m_window, m_style, tr("Address copied"));
    });
}

} // namespace chat::ui
