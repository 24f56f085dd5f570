// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingspage.h"

namespace chat::ui {

//! The keys of the composer, and the dictionaries.
class WritingPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit WritingPage(const SettingsNeeds &needs, QWidget *parent = nullptr);

private:
    void addDictionary(SettingsGroup &group, const QString &name);
    [[nodiscard]] QStringList inUse() const;
};

} // namespace chat::ui
