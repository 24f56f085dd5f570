// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "ui/message/row/messagelayout.h"

#include <QCache>
#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace chat::ui {

//! Heights of all rows, and the layouts of about three screens. A request with the same revision, traits and width is a
//! hash look-up.
class LayoutCache
{
public:
    struct Key
    {
        MessageId id;
        quint32 revision = 0;
        RowTraits traits;
        int width = 0;
    };
    using Make = std::function<std::unique_ptr<MessageLayout>()>;

    explicit LayoutCache(int layouts = 96);

    //! The height of the row; lays it out if it is unknown.
    [[nodiscard]] int height(const Key &key, const Make &make);
    //! -1: never laid out.
    [[nodiscard]] int lastHeight(const MessageId &id) const;
    //! Valid until the next call.
    [[nodiscard]] const MessageLayout &layout(const Key &key, const Make &make);
    void forget(const MessageId &id); //!< view state of the row changed (a spoiler was opened)
    //! The rows with that picture whose boxes are wrong, now that its size is known; they are forgotten.
    [[nodiscard]] std::vector<MessageId> takeMisfits(const QString &url, const QSize &pixels);
    [[nodiscard]] QStringList unseen() const { return m_unseen.keys(); } //!< pictures that may need another box
    void keepOnly(
        const std::function<bool(const MessageId &)> &wanted); //!< drops the heights of rows that no longer exist
    void releaseLayouts() { m_layouts.clear(); } //!< heights stay
    [[nodiscard]] qsizetype heightCount() const { return m_heights.size(); }
    void clear();

private:
    struct Height
    {
        quint32 revision = 0;
        RowTraits traits;
        int width = 0;
        int height = 0;
    };
    struct Entry
    {
        Key key;
        std::unique_ptr<MessageLayout> layout;
    };

    [[nodiscard]] static bool same(const Key &a, const Key &b);

    QHash<MessageId, Height> m_heights;
    QHash<QString, QSet<MessageId>> m_unseen; //!< rows laid out before the picture was seen
    QCache<MessageId, Entry> m_layouts;
};

} // namespace chat::ui
