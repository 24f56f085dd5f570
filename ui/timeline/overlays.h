// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/timeline/messagelistmodel.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

class QLabel;

namespace chat::ui {

class Button;
class MessageListView;
class Style;

//! A small rounded box over the list: a sentence and, if there is a next step, a button.
class Notice : public QWidget
{
    Q_OBJECT

public:
    Notice(Style &style, QWidget *parent);

    void say(const QString &text, const QString &action = {}); //!< shows itself; an empty text hides it
    [[nodiscard]] QString text() const;
    void setBare(bool bare) { m_bare = bare; } //!< without background and border, for the middle of an empty list

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void restyle();

    Style &m_style;
    QLabel *m_label;
    Button *m_button = nullptr;
    bool m_bare = false;
};

//! "↓ 3 new messages": returns to the present.
class JumpPill : public QWidget
{
    Q_OBJECT

public:
    JumpPill(Style &style, QWidget *parent);
    void setCount(int count); //!< 0: only "jump to present"
    [[nodiscard]] int count() const { return m_count; }

Q_SIGNALS:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString label() const;
    void paintOn(QPainter &painter) const;
    void changeLook();

    Style &m_style;
    int m_count = 0;
    QPixmap m_painted; //!< every scroll step shows it again; null: must be painted
};

//! Everything that floats over the list: the state of both edges, the text of an empty list, the pill, the current
//! date.
class Overlays : public QObject
{
    Q_OBJECT

public:
    Overlays(MessageListView &view, Style &style, QWidget *pane);

    void setModel(MessageListModel *model);
    void place();
    [[nodiscard]] JumpPill &pill() { return *m_pill; }
    void tell(const QString &sentence); //!< a temporary notice at the top

Q_SIGNALS:
    void presentRequested();

private:
    void update();
    void updateEdge(Notice &notice, MessageListModel::Edge edge);
    void updateCentre();
    void updatePill();
    void showWhenSlow(); //!< "loading" appears only after a while, to avoid flicker

    MessageListView &m_view;
    Style &m_style;
    QWidget *m_pane;
    MessageListModel *m_model = nullptr;
    Notice *m_older;
    Notice *m_newer;
    Notice *m_centre;
    Notice *m_passing;
    JumpPill *m_pill;
    QTimer m_slow;
    QTimer m_passingTimer;
    int m_unseen = 0; //!< arrived below while scrolled up
};

} // namespace chat::ui
