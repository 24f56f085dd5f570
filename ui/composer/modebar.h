// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace chat::ui {

class Button;
class Style;

//! The line above the text that shows what is special about the next message: visible to one person only, sent as plain
//! text. Each has a button to turn it off.
class ModeBar : public QWidget
{
    Q_OBJECT

public:
    ModeBar(Style &style, QWidget *parent);

    //! Empty: visible to everyone.
    void setOnlyFor(const QString &name);
    void setPlain(bool plain);
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void onlyForRemoved();
    void plainRemoved();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Mode
    {
        QWidget *row = nullptr;
        QLabel *icon = nullptr;
        QLabel *text = nullptr;
        Button *remove = nullptr;
    };
    [[nodiscard]] Mode makeMode(const QString &removeName);
    void say(const Mode &mode, const QString &sentence);
    void applyStyle();

    Style &m_style;
    Mode m_onlyFor;
    Mode m_plain;
};

} // namespace chat::ui
