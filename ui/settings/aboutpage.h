// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

namespace chat {
class Accounts;
}

namespace chat::ui {

//! Versions, licences, and what to write into a report of a fault.
class AboutPage : public SettingsPage
{
    Q_OBJECT

public:
    //! `accounts`: null: none; borrowed.
    AboutPage(const SettingsNeeds &needs, const Accounts *accounts, QWidget *parent = nullptr);

    //! Plain English text without names, tokens, addresses or folders of the person.
    [[nodiscard]] QString report() const;

Q_SIGNALS:
    void copied();

private:
    void addVersions();
    void addLicences();

    const Accounts *m_accounts;
};

} // namespace chat::ui
