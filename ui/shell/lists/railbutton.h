// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"

#include <QAbstractButton>

namespace chat::ui {

//! A round button of the rail: direct chats on top, "+" at the bottom.
class RailButton : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(Style &style, Glyph glyph, Level level, const QString &name, QWidget *parent = nullptr);

    void setBadge(int count);
    void setCurrent(bool current);
    [[nodiscard]] QSize sizeHint() const override { return {64, 52}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    Style &m_style;
    Glyph m_glyph;
    Level m_level;
    QString m_name;
    int m_badge = 0;
    bool m_current = false;
};

} // namespace chat::ui
