// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/message.h"
#include "app/models/timeline/messagelistmodel.h"
#include "ui/message/parts/textselection.h"
#include "ui/message/row/layoutcache.h"
#include "ui/message/row/rowpixmaps.h"
#include "ui/timeline/list/scrollanchor.h"
#include "ui/widgets/hovertoolbar.h"

#include <QHash>
#include <QListView>
#include <QSet>
#include <QTimer>

#include <utility>
#include <vector>

namespace chat {
class Directory;
class ImageCache;
} // namespace chat

namespace chat::ui {

class FrameLog;
class MessageEditor;
class Movies;
class Style;

//! The list of one conversation's rows: keeps its place whatever happens to the rows, asks for more history before an
//! edge is reached, knows what is under the pointer, selects text, walks rows by keyboard. What clicks and keys mean is
//! decided by others (`RowActions`), to whom it tells them.
class MessageListView : public QListView
{
    Q_OBJECT

public:
    using Action = RowAction;

    MessageListView(Style &style, Directory &directory, ImageCache &images, QWidget *parent = nullptr);
    ~MessageListView() override;

    void setMessageModel(MessageListModel *model);
    [[nodiscard]] MessageListModel *messageModel() const { return m_model; }
    void setFrameLog(FrameLog *log) { m_frameLog = log; } //!< borrowed; may be null

    // For the delegate
    [[nodiscard]] int rowHeight(int row);
    [[nodiscard]] const MessageLayout &layoutOf(int row);
    [[nodiscard]] LayoutCache::Key keyOf(int row) const;
    [[nodiscard]] RowPixmaps &pixmaps() { return m_pixmaps; }
    [[nodiscard]] const Style &look() const { return m_style; }
    [[nodiscard]] ImageCache &images() const { return m_images; }
    [[nodiscard]] const Movies *movies() const { return m_movies; }
    [[nodiscard]] bool isLive(int row); //!< something in it ticks or may move
    [[nodiscard]] const Directory &directory() const { return m_directory; }
    [[nodiscard]] const MessageId &hoveredId() const { return m_hovered; }
    [[nodiscard]] MessageId currentId() const;
    [[nodiscard]] qreal flashOf(const MessageId &id) const { return id == m_flashId ? m_flash : 0; }
    [[nodiscard]] QPoint pointer() const { return m_pointer; }
    [[nodiscard]] std::pair<int, int> selectionIn(int row) const;

    // For actions
    [[nodiscard]] int rowAt(QPoint viewportPoint) const; //!< -1: none
    [[nodiscard]] Hit hitAt(QPoint viewportPoint);
    [[nodiscard]] QRect globalRect(
        const MessageId &id, const QRect &inRow = {}) const; //!< a row's or part's place on screen
    [[nodiscard]] QString selectedText();
    [[nodiscard]] bool hasSelection() const { return m_selection.isActive(); }
    void clearSelection();
    //! Opens or closes a spoiler or fold of a row; `index` is the hit's.
    void toggleHidden(const MessageId &id, int index);
    //! The spoilers (0 and up) and folds of a row that are open.
    [[nodiscard]] QSet<int> opened(const MessageId &id) const { return m_revealed.value(id); }
    [[nodiscard]] QStringList allImages(); //!< of the rows in the window, for the viewer
    void setUnreadFrom(const MessageId &id);

    // Moving
    [[nodiscard]] bool isAtBottom() const;
    //! Nothing waits to happen by itself: no step of the wheel, nothing that returns when scrolling has stopped.
    [[nodiscard]] bool isAtRest() const
    {
        return !m_wheelTimer.isActive() && !m_hoverRest.isActive() && !m_lookAgain.isActive();
    }
    void scrollToEnd();
    //! Puts the row into the middle if it is not wholly visible, and flashes it.
    bool reveal(const MessageId &id);
    bool step(int by); //!< moves the current row; false at the end
    void clearCurrent();

    // Editing in place
    void openEditor(const MessageId &id, MessageEditor *editor); //!< takes the editor
    void closeEditor(const MessageId &id);
    [[nodiscard]] MessageEditor *editorOf(const MessageId &id) const;
    [[nodiscard]] bool hasEditorIn(const ChannelRef &channel) const;
    //! What was changed in open editors and is not saved, in whatever conversation.
    [[nodiscard]] std::vector<std::pair<ChannelRef, Draft>> unsavedEdits() const;
    [[nodiscard]] QList<MessageId> edited() const { return m_editors.keys(); } //!< messages with an open editor

    void setEmbedded(bool embedded) { m_embedded = embedded; } //!< something of others stands in the viewport

    void keyboardSearch(const QString &) override {}
    void doItemsLayout() override;

Q_SIGNALS:
    void hitActivated(const chat::MessageId &id, const chat::ui::Hit &hit);
    void chipHovered(const chat::MessageId &id, const chat::ui::Hit &hit); //!< the pointer rests on a reaction
    void chipMenuRequested(const chat::MessageId &id, const chat::ui::Hit &hit);
    void actionRequested(const chat::MessageId &id, chat::ui::RowAction action);
    void menuRequested(const chat::MessageId &id, const QPoint &globalPosition);
    void editRequested(const chat::MessageId &id);
    void messageChanged(const chat::Message &message);
    void messageGone(const chat::MessageId &id);
    void typed(const QString &text);
    void scrolled();
    void firstPagePainted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    [[nodiscard]] QRect uncoveredBand() const; //!< of the viewport: as wide as it, with nothing floating over it
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void updateGeometries() override;

private:
    //! An editor in a row's place. Of a message that is gone it stands at the bottom, where it cannot be overlooked.
    struct OpenEditor
    {
        MessageEditor *editor = nullptr;
        ChannelRef channel;
        bool gone = false;
    };

    void connectModel();
    void capture();
    void relayout();
    void layOutAgain();
    void settle();
    void alignShortContent();
    void checkEdges();
    void onReset();
    void openAtUnread();
    [[nodiscard]] RowTraits traitsOf(int row) const;
    [[nodiscard]] bool isLastOwn(int row) const;
    [[nodiscard]] QString conversationName() const;
    [[nodiscard]] std::unique_ptr<MessageLayout> makeLayout(int row);
    [[nodiscard]] qint64 localDay(const QDateTime &utc) const;
    void updateRow(const MessageId &id);
    void wheelStep();
    void fillBesideRows(const QPaintEvent &event);
    void setHovered(const MessageId &id);
    void updateHover(QPoint viewportPoint);
    void refineHeights();
    void placeEditors();
    void placeToolbar();
    [[nodiscard]] TextPlace placeAt(QPoint viewportPoint);
    void dragSelection(QPoint viewportPoint);
    void autoScroll();
    void connectLive();
    [[nodiscard]] std::pair<int, int> visibleRows() const; //!< first and last; last < first: none
    void visitVisible(const PartVisitor &visitor); //!< parts on screen of rows in which something ticks or moves
    void lookForLive();
    void tick();
    void updatePicture(const QString &url);
    void onImageReady(const QString &url);
    void fitBoxes(const QStringList &urls);
    [[nodiscard]] std::pair<size_t, int> readingPart(int row, int rowTop);
    void rememberTrimmed(int first, int last);
    [[nodiscard]] int rowOfPlace(const TextPlace &place) const;
    void onIdChanged(const MessageId &from, const MessageId &to);
    bool handleRowKey(QKeyEvent *event);
    [[nodiscard]] QString buttonTip(const Hit &hit) const;
    bool showToolTip(QPoint viewportPoint, QPoint globalPosition);

    Style &m_style;
    Directory &m_directory;
    ImageCache &m_images;
    MessageListModel *m_model = nullptr;
    FrameLog *m_frameLog = nullptr;
    LayoutCache m_cache;
    RowPixmaps m_pixmaps;
    ShownNames m_names;
    QTimer m_rename; //!< several names at once are one new layout
    Movies *m_movies = nullptr;
    QTimer m_lookAgain; //!< for what ticks or moves, when scrolling has stopped
    QTimer m_tick;
    HoverToolbar *m_toolbar = nullptr;

    ScrollAnchor m_anchor; //!< taken before the rows change
    QHash<const MessageListModel *, ScrollAnchor> m_places; //!< where each conversation was left
    bool m_laidOut = false; //!< false: the rows changed, geometry is stale
    bool m_settling = false;
    bool m_opened = false; //!< the conversation's first page was put in place
    bool m_painted = false;
    bool m_coarse = false; //!< far rows may keep the height of another width for now
    QTimer m_refine;
    int m_topMargin = 0;

    MessageId m_hovered;
    QPoint m_pointer{-1, -1};
    Hit m_hoverHit;
    QTimer m_chipTimer;
    QTimer m_hoverRest;
    QTimer m_wheelTimer;
    int m_wheelLeft = 0; //!< pixels of wheel clicks not scrolled yet
    int m_wheelSteps = 0; //!< in how many steps they are
    MessageId m_flashId;
    qreal m_flash = 0;
    QHash<MessageId, QSet<int>> m_revealed; //!< open spoilers and folds
    MessageId m_unreadFrom;
    TextSelection m_selection;
    std::vector<std::pair<MessageId, QString>> m_trimmedAbove; //!< selected text of rows that left the window
    std::vector<std::pair<MessageId, QString>> m_trimmedBelow;
    Hit m_pressed;
    MessageId m_pressedId;
    QPoint m_pressPoint;
    bool m_dragging = false;
    QTimer m_autoScroll;
    QHash<MessageId, OpenEditor> m_editors;
    bool m_embedded = false;
    mutable QHash<qint64, qint64> m_days; //!< quarter hours since 1970 → local day
};

} // namespace chat::ui
