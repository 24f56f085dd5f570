// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace chat::ui {

class Button;
class Style;

//! One line of a form: its label, the field, and below it an error message.
class SignInField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 { Plain, Secret };

    SignInField(Style &style, Kind kind, const QString &name, QWidget *parent);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setError(const QString &text); //!< empty: no error; typing removes it
    [[nodiscard]] QString error() const { return m_error; }
    void setReadOnly(bool readOnly);
    [[nodiscard]] QLineEdit &edit() { return *m_edit; }
    [[nodiscard]] Button *reveal() { return m_reveal; } //!< null: nothing to reveal

Q_SIGNALS:
    void edited(const QString &text);
    void submitted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggleReveal();
    void say();
    void dress();

    Style &m_style;
    QLabel *m_label = nullptr;
    QWidget *m_box = nullptr;
    QLineEdit *m_edit = nullptr;
    Button *m_reveal = nullptr;
    QLabel *m_below = nullptr;
    QString m_error;
};

} // namespace chat::ui
