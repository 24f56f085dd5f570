// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace chat::ui {

class Style;

//! A small rounded button: a filter that a click removes, or one of several choices.
class SearchChip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Filter, WrongFilter, Choice };

    SearchChip(Style &style, Kind kind, const QString &text, QWidget *parent);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &label() const { return m_label; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Style &m_style;
    Kind m_kind;
    QString m_label;
};

} // namespace chat::ui
