// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace chat::ui {

//! Covers a window with something of its own: keeps its size, keeps keys and focus inside, and gives the focus back
//! when it goes.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

protected:
    void cover(); //!< shows it and remembers where the focus was
    void uncover(); //!< hides it and gives the focus back
    virtual void placeContents() = 0; //!< the size changed

    //! Tab among all fields and buttons of `part`, around and around; of radio buttons only the chosen one is a stop.
    static bool walk(const QWidget &part, bool next);

    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    QPointer<QWidget> m_focusBefore; //!< may be deleted while the overlay is open
};

} // namespace chat::ui
