// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace chat::ui {

class Style;

//! The "Jump to…" button above the channel list; it looks like the field that it opens.
class JumpField : public QAbstractButton
{
    Q_OBJECT

public:
    explicit JumpField(Style &style, QWidget *parent = nullptr);

    void setKeys(const QString &keys); //!< that do the same; empty: none
    [[nodiscard]] QSize sizeHint() const override { return {120, 30}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {32, 30}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style &m_style;
    QString m_keys;
};

} // namespace chat::ui
