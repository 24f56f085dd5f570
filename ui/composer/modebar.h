// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace chat::ui {

class Button;
class Style;

//! The line above the text that says how the next message differs from others: seen by one person alone, sent as plain
//! text. Each has a button that takes it off.
class ModeBar : public QWidget
{
    Q_OBJECT

public:
    ModeBar(Style &style, QWidget *parent);

    //! Empty: everybody sees it.
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
