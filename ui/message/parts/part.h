// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/ids.h"
#include "ui/message/parts/hit.h"
#include "ui/message/parts/layoutcontext.h"

#include <QPainter>
#include <QPoint>
#include <QSet>
#include <QSize>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace chat {
class ImageCache;
} // namespace chat

namespace chat::ui {

class Movies;

//! Everything needed to paint a part.
struct PaintContext
{
    QPainter &painter;
    const Style &style;
    ImageCache *images = nullptr; //!< null: pictures stay placeholders
    const Movies *movies = nullptr; //!< animated pictures that are playing
    int selectionStart = 0; //!< in the whole text of the row
    int selectionEnd = 0;
    bool faded = false; //!< being sent
    qint64 now = 0; //!< current time for countdowns, Unix ms; 0: the real time
    QPoint pointer{-1, -1}; //!< in the painter's coordinates, for hover effects
};

//! What several clicks on a text select.
enum class TextUnit : quint8 {
    Word,
    Paragraph, //!< from line break to line break
};

//! Receives everything that can be clicked, in the order in which it is read; texts as they are told to people.
using HitVisitor = std::function<void(Hit hit)>;

class Part;
//! Receives every part of a tree with its top left position.
using PartVisitor = std::function<void(const Part &part, QPoint origin)>;

//! One piece of a row's body, laid out for a width: text, code, picture, file, card. Created once, then only read.
class Part
{
public:
    Part() = default;
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;
    virtual ~Part() = default;

    [[nodiscard]] const QSize &size() const { return m_size; }
    virtual void paint(PaintContext &context, QPoint origin) const = 0;
    //! `local` is relative to the top left of the part, and so is the rectangle in the result.
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
    //! The start of its text in the whole text of the row.
    virtual void setTextStart(int start) { m_textStart = start; }
    [[nodiscard]] int textStart() const { return m_textStart; }
    //! The unit at a position of the row's whole text.
    [[nodiscard]] virtual std::pair<int, int> unitAt(int position, TextUnit unit) const
    {
        Q_UNUSED(unit)
        return {position, position};
    }
    //! All addresses it loads, for repainting when they arrive.
    virtual void collectImages(QStringList &urls) const { Q_UNUSED(urls) }
    //! The part itself and, below it, its children.
    virtual void visit(QPoint origin, const PartVisitor &visitor) const { visitor(*this, origin); }
    //! What can be clicked in it and below it; the rectangles are moved by `origin`.
    virtual void visitHits(QPoint origin, const HitVisitor &visitor) const
    {
        Q_UNUSED(origin)
        Q_UNUSED(visitor)
    }
    //! The picture that the viewer shows for it; empty: none.
    [[nodiscard]] virtual QString picture() const { return {}; }
    //! A picture that waits to be asked for; empty: none.
    [[nodiscard]] virtual QString held() const { return {}; }
    //! A picture that may be animated, played while it is on screen; empty: none.
    [[nodiscard]] virtual QString movie() const { return {}; }
    //! An audio or video file that can be played in place; empty: none.
    [[nodiscard]] virtual QString media() const { return {}; }
    //! A picture whose box may be wrong because it was not loaded yet. Empty: none.
    [[nodiscard]] virtual QString unseen() const { return {}; }
    //! Is its box right, now that the size of the picture is known?
    [[nodiscard]] virtual bool fits(const QSize &pixels) const
    {
        Q_UNUSED(pixels)
        return true;
    }
    [[nodiscard]] virtual bool ticks() const { return false; } //!< shows the time: repainted each second
    //! Its path in the JSON of the cards ("$[0].modules[3].text"); empty: none, or not needed.
    [[nodiscard]] const QString &path() const { return m_path; }
    void setPath(const QString &path) { m_path = path; }

protected:
    //! The visit of a part that can be clicked in one place.
    void visitHit(QPoint local, QPoint origin, const HitVisitor &visitor) const
    {
        Hit hit = hitAt(local);
        hit.rect.translate(origin);
        if (hit.isAction())
            visitor(hit);
    }

    QSize m_size;
    int m_textStart = 0;

private:
    QString m_path;
};

using PartPtr = std::unique_ptr<Part>;

} // namespace chat::ui
