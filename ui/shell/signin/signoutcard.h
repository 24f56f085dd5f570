// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/confirmcard.h"

class QCheckBox;

namespace chat::ui {

//! Asks before an account is signed out, and whether its data on this computer should be deleted too.
class SignOutCard : public ConfirmCard
{
    Q_OBJECT

public:
    //! `stored`: its token is in the keyring.
    SignOutCard(
        QWidget *window, Style &style, const QString &name, bool stored, std::function<void(bool removeData)> accepted);

    [[nodiscard]] QCheckBox &removeData() { return *m_remove; }

private:
    SignOutCard(QWidget *window, Style &style, const QString &name, bool stored, std::function<void(bool)> accepted,
        QCheckBox *remove);

    QCheckBox *m_remove;
};

} // namespace chat::ui
