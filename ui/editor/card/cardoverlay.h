// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/style.h"
#include "ui/widgets/overlay.h"

#include <functional>

class QHBoxLayout;
class QLabel;
class QMenu;

namespace chat::ui {

class Button;
class CardEditor;
class StatusLine;

//! A card editor over the whole window, with commands above it. The editor is only lent to it.
class CardOverlay : public Overlay
{
    Q_OBJECT

public:
    //! What is offered.
    struct Offer
    {
        QString title;
        QString primary; //!< the main button: "Send", "Save"
        QString asNew; //!< the second button; empty: none
        bool test = true; //!< "only to me"
        QString testObstacle; //!< the reason why it is not possible; empty: it is
    };

    CardOverlay(Style &style, QWidget *window);

    //! Shows the editor; it must be taken back before either is destroyed.
    void open(CardEditor *editor, const Offer &offer);
    //! Closes it and returns the editor, without a parent's layout.
    CardEditor *release();
    [[nodiscard]] CardEditor *editor() const { return m_editor; }
    void setPrimary(const QString &text, const QString &obstacle); //!< the obstacle is shown at the button
    void say(const QString &sentence, bool error);
    void setBusy(bool busy);
    //! Fills the menu of the three dots each time it is opened.
    void setMenu(std::function<void(QMenu &)> fill) { m_fill = std::move(fill); }

Q_SIGNALS:
    void primaryRequested();
    void asNewRequested();
    void testRequested();
    void closeRequested();

protected:
    void placeContents() override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void applyStyle();
    void refresh();
    void fitHeader();
    void showMenu();

    Style &m_style;
    QWidget *m_panel = nullptr;
    QWidget *m_header = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_limits = nullptr;
    StatusLine *m_note = nullptr;
    Button *m_more = nullptr;
    Button *m_test = nullptr;
    Button *m_asNew = nullptr;
    Button *m_primary = nullptr;
    Button *m_close = nullptr;
    CardEditor *m_editor = nullptr;
    Offer m_offer;
    QString m_obstacle;
    bool m_busy = false;
    std::function<void(QMenu &)> m_fill;
};

} // namespace chat::ui
