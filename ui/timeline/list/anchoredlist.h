// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "ui/timeline/list/loading/blankrows.h"
#include "ui/timeline/list/loading/edgerooms.h"
#include "ui/timeline/list/placekeeper.h"
#include "ui/timeline/list/roweditors.h"
#include "ui/timeline/list/rowgeometry.h"
#include "ui/timeline/list/rowlayouts.h"

#include <QListView>
#include <QTimer>

namespace chat::ui {

class ListBar;

//! A list that lays out the rows of one conversation around the place that is read, with open editors in their rows:
//! whatever happens to the rows, what is read stays where it is. Of QListView it takes what a screen reader is told about
//! lists; where rows are, scrolling and painting are its own.
class AnchoredList : public QListView
{
    Q_OBJECT

public:
    AnchoredList(const Style &style, const Directory &directory, ImageCache &images, QWidget *parent);
    ~AnchoredList() override;

    [[nodiscard]] MessageListModel *messageModel() const { return m_layouts.model(); }
    [[nodiscard]] RowLayouts &layouts() { return m_layouts; }
    [[nodiscard]] RowEditors &editors() { return m_editors; }
    [[nodiscard]] const RowGeometry &rows() const { return m_rows; }
    [[nodiscard]] const MessageLayout &layoutOf(int row) { return m_layouts.of(row); }
    [[nodiscard]] int rowAt(QPoint viewportPoint) const { return m_rows.at(viewportPoint); } //!< -1: none
    [[nodiscard]] ListBar &bar() const; //!< the vertical one
    [[nodiscard]] Hit hitAt(QPoint viewportPoint) const { return m_rows.hitAt(viewportPoint); }

    void setEmbedded(bool embedded) { m_embedded = embedded; } //!< another widget is shown in the viewport
    void toggleHidden(const MessageId &id, int index); //!< see RowLayouts
    void setUnreadFrom(const MessageId &id);
    void openEditor(const MessageId &id, MessageEditor *editor); //!< takes the editor, and scrolls to it
    void restoreEditor(const MessageId &id, MessageEditor *editor); //!< the same, without scrolling and without focus
    void closeEditor(const MessageId &id);

    //! The room beyond the loaded rows is in view, where more of them are awaited.
    [[nodiscard]] bool showsRoom(MessageListModel::Edge edge) const;

    [[nodiscard]] bool isAtBottom() const;
    void scrollToEnd();
    //! Scrolls there without a sign; false: that message is not loaded.
    bool showPlace(const ScrollAnchor &place);
    //! What is read now.
    [[nodiscard]] ScrollAnchor place() const;
    //! Where the conversation was left in an earlier run: it is opened there once that message is in it.
    void returnTo(const ScrollAnchor &place) { m_return = place; }

    void doItemsLayout() override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint) override;

Q_SIGNALS:
    void laidOut(); //!< rows may be elsewhere, or others
    void moved(); //!< somebody scrolled
    void pictureArrived(const QString &url);
    void messageChanged(const chat::Message &message);

protected:
    //! In this order: another model (or none) comes, all of the one before is forgotten; its rows are shown, where they
    //! were left.
    void leaveModel(MessageListModel *next);
    void enterModel();
    void startAnew(); //!< the model was reset
    //! returnTo() was followed. To be asked once it is known what the conversation has.
    [[nodiscard]] bool takeReturn();
    [[nodiscard]] int rowOf(const MessageId &id) const; //!< -1: not there
    void capture() { m_place.capture(); }
    void relayout();
    [[nodiscard]] bool isSettling() const { return m_settling; } //!< the scroll bar is moved by a new layout
    void scrollBy(int pixels);
    [[nodiscard]] virtual QRect floating() const { return {}; } //!< what stands over the rows and does not scroll

    [[nodiscard]] BlankRows &blankRows() { return m_blank; }
    void paintRooms(QPainter &painter, const QRect &area); //!< what is beside the rows

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] int verticalOffset() const override;
    //! The base class looks where the pointer is, which has to be asked of the display server.
    void verticalScrollbarValueChanged(int) override {}
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void updateGeometries() override;

private:
    void setUpList();
    void onEdge(MessageListModel::Edge edge);
    [[nodiscard]] QRect room(MessageListModel::Edge edge) const;
    void layOutAgain();
    void alignShortContent();
    void refineHeights();
    void fitBoxes(const QStringList &urls);
    void placeEditors();

    RowEditors m_editors;
    RowLayouts m_layouts;
    RowGeometry m_rows;
    PlaceKeeper m_place;
    BlankRows m_blank;
    EdgeRooms m_rooms;
    ScrollAnchor m_return; //!< empty id: none
    QTimer m_refine;
    bool m_settling = false;
    bool m_embedded = false;
    int m_topMargin = 0;
};

} // namespace chat::ui
