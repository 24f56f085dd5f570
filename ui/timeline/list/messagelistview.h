// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/timeline/list/anchoredlist.h"
#include "ui/timeline/list/liveparts.h"
#include "ui/timeline/list/loading/firstrows.h"
#include "ui/timeline/list/restingrows.h"
#include "ui/timeline/list/movekeys.h"
#include "ui/timeline/list/picked/rowpicker.h"
#include "ui/timeline/list/rowflash.h"
#include "ui/timeline/list/rowhover.h"
#include "ui/timeline/list/rowmouse.h"
#include "ui/timeline/list/selectedtext.h"
#include "ui/timeline/list/target/chosenrow.h"
#include "ui/timeline/list/target/rowtargets.h"
#include "ui/timeline/list/unreadline.h"
#include "ui/timeline/list/wheelscroll.h"

namespace chat::ui {

class FrameLog;

//! The list of one conversation's rows as people use it: asks for more history before an edge is reached, walks rows by
//! keyboard, and gives events to those who handle them: mouse, wheel, hover, selected text, what moves. What clicks and
//! keys mean is decided by others (`RowActions`), to whom it reports them.
class MessageListView : public AnchoredList
{
    Q_OBJECT

public:
    MessageListView(Style &style, Directory &directory, ImageCache &images, QWidget *parent = nullptr);
    ~MessageListView() override;

    void setMessageModel(MessageListModel *model);
    void setFrameLog(FrameLog *log) { m_frameLog = log; } //!< borrowed; may be null

    [[nodiscard]] const SelectedText &selection() const { return m_selection; }
    [[nodiscard]] const RowHover &hover() const { return m_hover; }
    [[nodiscard]] PickedRows &picked() { return m_picker.rows(); }
    [[nodiscard]] const PickedRows &picked() const { return m_picker.rows(); }
    [[nodiscard]] ChosenRow &chosen() { return m_chosen; } //!< by keyboard
    [[nodiscard]] const RowFocus &focus() const { return m_chosen.focus(); }
    [[nodiscard]] const RowFlash &flash() const { return m_flash; }
    [[nodiscard]] const LiveParts &live() const { return m_live; }
    [[nodiscard]] UnreadLine &unreadLine() { return m_line; }
    [[nodiscard]] FirstRows &firstRows() { return m_first; }
    void clearSelection();
    void showChosenMenu(); //!< of what was chosen by keyboard
    void scrollPage(int by) { m_wheel.scrollPage(by); } //!< up (-1) or down (1)
    void stopMoving() { m_wheel.stop(); } //!< what scrolls by itself

    // Moving
    //! Nothing is scheduled: no wheel step, nothing that reappears after scrolling.
    [[nodiscard]] bool isAtRest() const { return !m_wheel.isMoving() && !m_hover.isWaiting() && !m_live.isWaiting(); }
    //! Centres the row if it is not completely visible, and flashes it.
    bool reveal(const MessageId &id);
    bool showQuietly(const ScrollAnchor &place); //!< without a sign, exactly there; false: it is not loaded
    //! Puts the "new messages" line above that row and scrolls there.
    void openAbove(const MessageId &id);
    //! A certain message is going to be shown (see reveal()) in place of where the conversation would be opened; or that
    //! failed.
    void openElsewhere();
    void openUsual();
    //! The conversation is there, as far as it is known, and its place was found.
    [[nodiscard]] bool isOpened() const { return m_opened; }
    [[nodiscard]] MessageId currentId() const { return m_chosen.id(); } //!< the row chosen by keyboard

    void keyboardSearch(const QString &) override {}

Q_SIGNALS:
    void hitActivated(const chat::MessageId &id, const chat::ui::Hit &hit);
    void actionRequested(const chat::MessageId &id, chat::ui::RowAction action);
    void menuRequested(const chat::ui::RowTarget &target, const QPoint &globalPosition);
    void editRequested(const chat::MessageId &id);
    //! The names of those who reacted are to be shown there, on screen.
    void chipTipRequested(const chat::MessageId &id, const chat::ui::Hit &hit, const QPoint &globalPosition);
    void pickedCopyRequested();
    void pickedRemovalRequested();
    void messageGone(const chat::MessageId &id);
    void typed(const QString &text);
    void scrolled();
    void opened(); //!< see isOpened()
    void firstPagePainted();

protected:
    [[nodiscard]] QRect floating() const override { return m_hover.toolbarRect(); }
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onReset();
    void onLaidOut();
    void openWhenKnown();
    void checkEdges();
    void fillBesideRows(const QPaintEvent &event);
    void noteArrival();
    bool handlePickedKey(const QKeyEvent &event);
    void publishSelection();

    Style &m_style;
    Directory &m_directory;
    FrameLog *m_frameLog = nullptr;
    SelectedText m_selection;
    ChosenRow m_chosen;
    RowTargets m_targets;
    RowPicker m_picker;
    RowMouse m_mouse;
    RowHover m_hover;
    RowFlash m_flash;
    LiveParts m_live;
    RestingRows m_resting;
    WheelScroll m_wheel;
    MoveKeys m_keys;
    FirstRows m_first;
    UnreadLine m_line;
    bool m_opened = false; //!< the first page of the conversation is placed
    bool m_elsewhere = false; //!< see openElsewhere()
    bool m_painted = false;
};

} // namespace chat::ui
