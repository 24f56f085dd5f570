// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>
#include <QKeyCombination>

namespace chat::ui {

class Style;

//! Shows keys, and takes others: after a click or Enter it hears the next keys that are pressed. Esc leaves it as it
//! was, Backspace takes the keys away.
class KeyPicker : public QAbstractButton
{
    Q_OBJECT

public:
    KeyPicker(Style &style, const QString &accessibleName, QWidget *parent);

    void setKeys(const QString &keys); //!< as printed on the keyboard; empty: none
    [[nodiscard]] const QString &keys() const { return m_keys; }
    [[nodiscard]] bool isListening() const { return m_listening; }
    void stop(); //!< listening
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void pressedKeys(QKeyCombination keys); //!< it listens on until stop()
    void cleared();
    void listeningChanged(bool listening);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void listen(bool on);
    void take(const QKeyEvent &event);

    Style &m_style;
    QString m_name;
    QString m_keys;
    bool m_listening = false;
};

} // namespace chat::ui
