// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/signin/signoutcard.h"

#include "ui/style/style.h"

#include <QCheckBox>

namespace chat::ui {

namespace {

QCheckBox *makeRemoveBox(const Style &style)
{
    auto *box = new QCheckBox(SignOutCard::tr("Also delete its data on this computer")); // the card takes it over
    box->setFont(style.font(FontRole::List));
    return box;
}

} // namespace

SignOutCard::SignOutCard(
    QWidget *window, Style &style, const QString &name, bool stored, std::function<void(bool removeData)> accepted)
    : SignOutCard(window, style, name, stored, std::move(accepted), makeRemoveBox(style))
{
}

SignOutCard::SignOutCard(QWidget *window, Style &style, const QString &name, bool stored,
    std::function<void(bool)> accepted, QCheckBox *remove)
    : ConfirmCard(
        window, style,
        {tr("Sign out %1?").arg(name),
            stored ? tr("Its token is removed from the keyring. To sign in again, you need the token.")
                   : tr("The account is closed here; nothing changes on the server."),
            {}, tr("Sign out"), Tone::Destructive},
        [remove, accepted = std::move(accepted)] { accepted(remove->isChecked()); }, remove)
    , m_remove(remove)
{
}

} // namespace chat::ui
