// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace chat::ui {

//! Covers a window with its own contents: follows its size, keeps keys and focus inside, and returns the focus when it
//! closes.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

protected:
    void cover(); //!< shows it and remembers the focus
    void uncover(); //!< hides it and returns the focus
    virtual void placeContents() = 0; //!< the size changed

    //! Moves Tab through all fields and buttons of `part` in a circle; of radio buttons only the chosen one is a stop.
    static bool walk(const QWidget &part, bool next);

    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QPointer<QWidget> m_focusBefore; //!< may be deleted while the overlay is open
};

} // namespace chat::ui
