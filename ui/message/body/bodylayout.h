// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/placedparts.h"

namespace chat::ui {

//! Parts in a column for one width: the contents of a message, in the timeline, in previews and in pictures made by the
//! command line. Created once; read by painting, hit tests, tool tips and copying.
class BodyLayout
{
public:
    BodyLayout() = default;
    explicit BodyLayout(std::vector<PartPtr> parts);

    [[nodiscard]] QSize size() const { return m_parts.size(); }
    void paint(PaintContext &context, QPoint origin) const { m_parts.paint(context, origin); }
    [[nodiscard]] Hit hitAt(QPoint local) const { return m_parts.hitAt(local); }
    [[nodiscard]] int nearestPosition(QPoint local) const;
    [[nodiscard]] int textLength() const { return m_parts.textLength(); }
    [[nodiscard]] QString text(int from, int to) const { return m_parts.text(from, to); }
    [[nodiscard]] std::pair<int, int> unitAt(int position, TextUnit unit) const
    {
        return m_parts.unitAt(position, unit);
    }
    void visit(QPoint origin, const PartVisitor &visitor) const { m_parts.visit(origin, visitor); }
    void visitHits(QPoint origin, const HitVisitor &visitor) const { m_parts.visitHits(origin, visitor); }
    [[nodiscard]] QStringList pictures() const; //!< what the viewer shows, in order
    [[nodiscard]] QStringList imageUrls() const; //!< everything that is fetched
    [[nodiscard]] const QStringList &unseen() const { return m_unseen; } //!< pictures that may need another box
    //! Does that picture have the right box everywhere, now that its size is known?
    [[nodiscard]] bool fits(const QString &url, const QSize &pixels) const;
    [[nodiscard]] bool isLive() const { return m_live; } //!< something ticks or is animated

private:
    PlacedParts m_parts;
    QStringList m_unseen;
    bool m_live = false;
};

} // namespace chat::ui
