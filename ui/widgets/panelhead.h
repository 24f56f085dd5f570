// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace chat::ui {

class Button;
class Style;

//! The head of a side panel: its title, a note, and a button to close it.
class PanelHead : public QWidget
{
    Q_OBJECT

public:
    PanelHead(Style &style, const QString &title, QWidget *parent);

    void setNote(const QString &note);
    [[nodiscard]] const QString &note() const { return m_note; }
    [[nodiscard]] Button &closeButton() { return *m_close; }

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style &m_style;
    QString m_title;
    QString m_note;
    Button *m_close = nullptr;
};

} // namespace chat::ui
