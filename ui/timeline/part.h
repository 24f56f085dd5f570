// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "ui/timeline/hit.h"

#include <QPainter>
#include <QPoint>
#include <QSet>
#include <QSize>
#include <QStringList>

#include <memory>
#include <vector>

namespace chat {
class Directory;
class ImageCache;
class MessageService;
} // namespace chat

namespace chat::ui {

class Style;

//! What a row is laid out with. Borrowed things outlive every layout.
struct LayoutContext
{
    const Style &style;
    const Directory &directory;
    GuildId guild; //!< whose nicknames, roles and channels mentions name; empty in direct chats
    UserId self;
    const MessageService &service; //!< for custom emoji's pictures
    const QSet<int> *revealed = nullptr; //!< spoilers of the row that are open; null: none
    int spoilers = 0; //!< counts the row's spoilers while it is laid out
};

//! What a part is painted with.
struct PaintContext
{
    QPainter &painter;
    const Style &style;
    ImageCache &images;
    int selectionStart = 0; //!< in the row's whole text
    int selectionEnd = 0;
    bool faded = false; //!< being sent
};

//! One piece of a row's body, laid out for a width: text, code, picture, file, card. Made once, then only read.
class Part
{
public:
    Part() = default;
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;
    virtual ~Part() = default;

    [[nodiscard]] const QSize &size() const { return m_size; }
    virtual void paint(PaintContext &context, QPoint origin) const = 0;
    //! `local` counts from the part's top left; the answer's rect too.
    [[nodiscard]] virtual Hit hitAt(QPoint local) const = 0;
    //! The nearest text position, for selecting; -1 if it has no text.
    [[nodiscard]] virtual int nearestPosition(QPoint) const { return -1; }
    [[nodiscard]] virtual int textLength() const { return 0; }
    [[nodiscard]] virtual QString text(int from, int to) const
    {
        Q_UNUSED(from)
        Q_UNUSED(to)
        return {};
    }
    //! Where its text begins in the row's whole text.
    virtual void setTextStart(int start) { m_textStart = start; }
    [[nodiscard]] int textStart() const { return m_textStart; }
    //! The pictures it shows, for the viewer and for repainting when one arrives.
    virtual void collectImages(QStringList &urls) const { Q_UNUSED(urls) }

protected:
    QSize m_size;
    int m_textStart = 0;
};

using PartPtr = std::unique_ptr<Part>;

} // namespace chat::ui
