// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QMenu;

namespace chat::ui {

class PlainInput;

//! What a message editor edits: a message's source in a framed field, with what helps to write it. Text and cards have
//! one each.
class SourcePane : public QWidget
{
    Q_OBJECT

public:
    //! `parent` filters the events of the field.
    explicit SourcePane(QWidget *parent);

    [[nodiscard]] virtual QString source() const = 0; //!< as it would be saved
    [[nodiscard]] virtual QString asSaved(const QString &source) const = 0; //!< another source in the same form
    virtual void load(const QString &source) = 0; //!< starts a new undo stack
    virtual void replace(const QString &source) = 0; //!< as one step that can be undone
    [[nodiscard]] virtual PlainInput &field() const = 0;
    [[nodiscard]] virtual QRect frame() const = 0; //!< around the field, in the parent
    virtual void setBusy(bool busy) = 0; //!< nothing can be changed

    virtual void check() = 0; //!< now, not a moment later
    //! Why it cannot be saved; empty: it can.
    [[nodiscard]] virtual QString problem() const { return {}; }
    virtual void goToProblem() {}

    //! Enter: false if it is to be saved and not to break the line.
    virtual bool breakLine(Qt::KeyboardModifiers modifiers) = 0;
    virtual void fitTo(int room) = 0; //!< the pixels the editor may be high
    virtual void fillMenu(QMenu &menu) = 0; //!< what brings another source

Q_SIGNALS:
    void checked(); //!< the problem may be another
};

} // namespace chat::ui
