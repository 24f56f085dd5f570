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

//! What a part is painted with.
struct PaintContext
{
    QPainter &painter;
    const Style &style;
    ImageCache *images = nullptr; //!< null: pictures stay placeholders
    const Movies *movies = nullptr; //!< moving pictures that play now
    int selectionStart = 0; //!< in the row's whole text
    int selectionEnd = 0;
    bool faded = false; //!< being sent
    qint64 now = 0; //!< what countdowns count from, Unix ms; 0: the present
    QPoint pointer{-1, -1}; //!< in the painter's coordinates, for what lights up below it
};

class Part;
//! Gets every part of a tree with the place of its top left.
using PartVisitor = std::function<void(const Part &part, QPoint origin)>;

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
    //! The word (a run that is selected by a double click) at a position of the row's whole text.
    [[nodiscard]] virtual std::pair<int, int> wordAt(int position) const { return {position, position}; }
    //! Everything it shows that is fetched from somewhere, for repainting when it arrives.
    virtual void collectImages(QStringList &urls) const { Q_UNUSED(urls) }
    //! Itself and, below it, what it consists of.
    virtual void visit(QPoint origin, const PartVisitor &visitor) const { visitor(*this, origin); }
    //! The picture the viewer shows for it; empty: none.
    [[nodiscard]] virtual QString picture() const { return {}; }
    //! A picture that may move, played while it is on screen; empty: none.
    [[nodiscard]] virtual QString movie() const { return {}; }
    //! A sound or video that can be played in its place; empty: none.
    [[nodiscard]] virtual QString media() const { return {}; }
    //! A picture whose box may not be the right one: it was not seen yet. Empty: none.
    [[nodiscard]] virtual QString unseen() const { return {}; }
    //! Is its box the right one for its picture, now that this has so many pixels?
    [[nodiscard]] virtual bool fits(const QSize &pixels) const
    {
        Q_UNUSED(pixels)
        return true;
    }
    [[nodiscard]] virtual bool ticks() const { return false; } //!< shows the time: painted anew each second
    //! Where it is in the JSON of the cards ("$[0].modules[3].text"); empty: nowhere, or nobody asked.
    [[nodiscard]] const QString &path() const { return m_path; }
    void setPath(const QString &path) { m_path = path; }

protected:
    QSize m_size;
    int m_textStart = 0;

private:
    QString m_path;
};

using PartPtr = std::unique_ptr<Part>;

} // namespace chat::ui
