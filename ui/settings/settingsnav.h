// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"
#include "ui/widgets/sidelist.h"

#include <QStandardItemModel>

namespace chat::ui {

//! The list of the settings' pages. Arrows choose at once.
class SettingsNav : public SideList
{
    Q_OBJECT

public:
    SettingsNav(Style &style, QWidget *parent);

    void add(Glyph glyph, const QString &title);
    void setPage(int page); //!< -1: none, all of them are shown

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel m_pages;
    bool m_quiet = false;
};

} // namespace chat::ui
