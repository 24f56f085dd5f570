// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;

namespace chat::ui {

class Button;
class Style;

//! The last line of a message editor: the keys, how long the text is, and the buttons.
class EditorFooter : public QWidget
{
    Q_OBJECT

public:
    enum class State : quint8 {
        Editing,
        Saving,
        Gone, //!< the message was deleted: there is nothing to save
    };

    //! `card`: shows the keys of the card editor and a button that enlarges it. `more`: shows a button for more actions.
    //! `tools` are taken over and stand at its beginning; null: none.
    EditorFooter(Style &style, bool card, bool more, QWidget *tools, QWidget *parent);

    void setState(State state);
    void setObstacle(const QString &reason); //!< why saving is not possible now; empty: it is
    void setCounts(const QString &counts, bool full); //!< empty: hidden; `full`: more than there may be
    [[nodiscard]] QRect globalMoreRect() const; //!< null: there is no such button

Q_SIGNALS:
    void moreRequested();
    void expandRequested();
    void cancelRequested();
    void saveRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHint();
    void addButtons(bool card, bool more);
    [[nodiscard]] QString hintText() const;
    void applyStyle();

    Style &m_style;
    bool m_card;
    bool m_full = false;
    State m_state = State::Editing;
    QLabel *m_hint = nullptr;
    QLabel *m_count = nullptr;
    Button *m_more = nullptr; //!< null: there are no more actions
    Button *m_cancel = nullptr;
    Button *m_save = nullptr;
};

} // namespace chat::ui
