// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"

namespace chat::ui {

class HeldPictures;

//! A picture in a box whose size is known before the picture is loaded, so that nothing moves when it arrives. If the
//! server reported no size, or a wrong one, the box is a guess until the picture was loaded once.
class ImagePart : public Part
{
public:
    struct Shape
    {
        QSize pixels; //!< as reported by the server; empty: unknown
        QSize limit; //!< maximum size of the box
        bool fill = false; //!< the box has the maximum size and the picture is cropped, as in image groups
        bool circle = false;
        bool inViewer = true; //!< a click opens the viewer
    };

    //! `context` provides the pictures that were loaded before, and those that wait.
    ImagePart(QString url, QString alt, const Shape &shape, const LayoutContext &context);

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint local) const override;
    void visitHits(QPoint origin, const HitVisitor &visitor) const override { visitHit(QPoint(1, 1), origin, visitor); }
    void collectImages(QStringList &urls) const override { urls.append(m_url); }
    [[nodiscard]] QString picture() const override { return m_shape.inViewer && !isHeld() ? m_url : QString(); }
    [[nodiscard]] QString held() const override { return isHeld() ? m_url : QString(); }
    [[nodiscard]] QString movie() const override;
    [[nodiscard]] QString unseen() const override { return m_unseen ? m_url : QString(); }
    [[nodiscard]] bool fits(const QSize &pixels) const override;
    void setMayMove(bool may) { m_mayMove = may; } //!< according to its MIME type

    //! The empty box of a picture that is not loaded.
    static void paintPlaceholder(PaintContext &context, const QRectF &box, qreal radius, bool failed);
    static constexpr QSize kUnknown{320, 200}; //!< box of a picture with unknown size

private:
    [[nodiscard]] bool isHeld() const;
    void paintHeld(PaintContext &context, const QRectF &box, qreal radius) const;

    QString m_url;
    QString m_alt;
    Shape m_shape;
    const HeldPictures *m_held;
    bool m_unseen = false;
    bool m_mayMove = false;
};

} // namespace chat::ui
