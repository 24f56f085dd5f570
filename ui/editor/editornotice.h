// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace chat::ui {

class Button;
class Style;

//! Tells what happened to a message while it is being edited, with two buttons to react.
class EditorNotice : public QWidget
{
    Q_OBJECT

public:
    enum class Kind : quint8 {
        None,
        RemoteChange, //!< the message was changed
        ShowingTheirs, //!< the field shows the changed message
        Gone, //!< it was deleted
    };

    EditorNotice(Style &style, QWidget *parent);

    void showKind(Kind kind);
    [[nodiscard]] Kind kind() const { return m_kind; }

Q_SIGNALS:
    void firstChosen();
    void secondChosen();

private:
    void setWording(const QString &sentence, const QString &first, const QString &second);
    void applyStyle();

    Style &m_style;
    Kind m_kind = Kind::None;
    QLabel *m_text = nullptr;
    Button *m_first = nullptr;
    Button *m_second = nullptr;
};

} // namespace chat::ui
