// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/heldpictures.h"
#include "ui/message/row/layoutcache.h"
#include "ui/message/row/rowpixmaps.h"

#include <QDate>
#include <QObject>
#include <QScopedValueRollback>
#include <QTimer>

class QWidget;

namespace chat {
class Directory;
class ImageCache;
class MessageListModel;
} // namespace chat

namespace chat::ui {

class RowEditors;
class Style;

//! The rows of one conversation laid out for the width of the viewport: how each stands among its neighbours (head, date
//! and unread lines), its height, its layout and its picture. All of it is kept until it changes.
class RowLayouts : public QObject
{
    Q_OBJECT

public:
    //! What is borrowed outlives it.
    RowLayouts(const Style &style, const Directory &directory, ImageCache &images, const RowEditors &editors,
        const QWidget &viewport);

    void setModel(MessageListModel *model); //!< forgets all of the conversation before
    [[nodiscard]] MessageListModel *model() const { return m_model; }

    [[nodiscard]] int height(int row);
    [[nodiscard]] int lastHeight(const MessageId &id) const { return m_cache.lastHeight(id); } //!< -1: never laid out
    [[nodiscard]] const MessageLayout &of(int row); //!< valid until the next call
    [[nodiscard]] LayoutCache::Key keyOf(int row) const;
    [[nodiscard]] QDate dayOf(int row) const; //!< of the local time; cheap, unlike asking the time zone
    [[nodiscard]] RowPixmaps &pixmaps() { return m_pixmaps; }
    [[nodiscard]] QStringList pictures(); //!< of all rows, in order, for the viewer
    //! Do pictures wait until somebody asks for them?
    void setPicturesHeld(bool held);
    [[nodiscard]] QStringList heldPictures(int row); //!< those of a row that wait
    void loadPictures(const QStringList &urls); //!< that waited

    //! Opens or closes a spoiler or fold of a row; `index` is the hit's.
    void toggleHidden(const MessageId &id, int index);
    //! The open spoilers (0 and up) and folds of a row.
    [[nodiscard]] QSet<int> opened(const MessageId &id) const { return m_revealed.value(id); }
    bool setUnreadFrom(const MessageId &id); //!< the row below the "new messages" line; false: it was that one

    //! As long as the answer lives, rows keep the height of another width if they have one.
    [[nodiscard]] QScopedValueRollback<bool> keepOldHeights(bool keep)
    {
        return QScopedValueRollback<bool>(m_coarse, keep);
    }
    struct Refined
    {
        bool changed = false; //!< a row has another height than before
        bool more = false; //!< rows far away have the heights of another width still
    };
    //! Gives rows their exact heights: those near `middle` now, the others as far as a few milliseconds reach.
    Refined refine(int middle);

    void forget(const MessageId &id) { m_cache.forget(id); }
    void forgetHeights(); //!< the rows are others
    void forgetGone(); //!< rows that were trimmed leave nothing behind, however long somebody scrolls
    void releaseMemory(); //!< what can be made again: nobody scrolls
    void forgetPicture(const QString &url) { m_pixmaps.forgetImage(url); } //!< it arrived: its rows look different
    //! Pictures that may need another box, and the rows that have wrong ones now that the pictures' sizes are known:
    //! these are forgotten. False: none.
    [[nodiscard]] QStringList unseenPictures() const { return m_cache.unseen(); }
    bool forgetMisfits(const QStringList &urls);

Q_SIGNALS:
    void picturesReleased(); //!< rows are to be painted again
    void outdated(); //!< look, roles or names are others: all was forgotten, and every row is to be laid out again

private:
    void clear();
    void layOutAgain();
    [[nodiscard]] RowTraits traitsOf(int row) const;
    [[nodiscard]] bool isLastOwn(int row) const;
    [[nodiscard]] qint64 localDay(const QDateTime &utc) const;
    [[nodiscard]] QString conversationName() const;
    [[nodiscard]] std::unique_ptr<MessageLayout> make(int row);

    const Style &m_style;
    const Directory &m_directory;
    ImageCache &m_images;
    const RowEditors &m_editors;
    const QWidget &m_viewport;
    MessageListModel *m_model = nullptr;
    LayoutCache m_cache;
    RowPixmaps m_pixmaps;
    HeldPictures m_held;
    ShownNames m_names;
    QTimer m_rename; //!< combines several changed names into one layout
    QHash<MessageId, QSet<int>> m_revealed; //!< open spoilers and folds
    MessageId m_unreadFrom;
    bool m_coarse = false; //!< rows may keep the height of another width for now
    mutable QHash<qint64, qint64> m_days; //!< quarter hours since 1970 → local day
};

} // namespace chat::ui
