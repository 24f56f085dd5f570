// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/settings/settingsrow.h"

#include <vector>

class QVBoxLayout;

namespace chat::ui {

//! Settings that belong together, as a card with a heading above it.
class SettingsGroup : public QWidget
{
    Q_OBJECT

public:
    SettingsGroup(Style &style, const QString &heading, QWidget *parent);

    SettingsRow &add(const QString &label, const QString &more = {});
    void clear(); //!< removes all rows
    [[nodiscard]] const std::vector<SettingsRow *> &rows() const { return m_rows; }
    //! Shows the rows with these words only, and itself if there are any. Returns how many.
    int filter(const QStringList &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool hasHeading() const;

    Style &m_style;
    QLabel *m_heading;
    QVBoxLayout *m_column;
    std::vector<SettingsRow *> m_rows;
};

} // namespace chat::ui
