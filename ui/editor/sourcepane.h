// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QMenu;

namespace chat::ui {

class PlainInput;

//! The part of a message editor with the source in a framed field and the tools to write it. There is one for text and one
//! for cards.
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
    void put(const QString &source, int caret); //!< the same, with the caret there
    [[nodiscard]] virtual PlainInput &field() const = 0;
    [[nodiscard]] virtual QRect frame() const = 0; //!< around the field, in the parent
    //! Buttons that stand in the last line of the editor; null: none.
    [[nodiscard]] virtual QWidget *tools() const { return nullptr; }
    virtual void setBusy(bool busy) = 0; //!< while busy, nothing can be changed

    virtual void check() = 0; //!< checks now instead of a moment later
    //! Why it cannot be saved; empty: it can.
    [[nodiscard]] virtual QString problem() const { return {}; }
    virtual void goToProblem() {}

    //! Handles Enter; false: it should save instead of breaking the line.
    virtual bool breakLine(Qt::KeyboardModifiers modifiers) = 0;
    virtual void fitTo(int room) = 0; //!< the greatest height of the editor in pixels
    virtual void fillMenu(QMenu &menu) = 0; //!< adds the entries that load another source

Q_SIGNALS:
    void checked(); //!< problem() may have changed
};

} // namespace chat::ui
