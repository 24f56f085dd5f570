// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input/chips/chipfaces.h"

#include <QHash>
#include <QPlainTextDocumentLayout>
#include <QTextObjectInterface>

namespace chat::ui {

class Style;

//! Lays out a text with chips: a chip is as high as a line and as wide as its name, up to a limit.
class ChipLayout : public QPlainTextDocumentLayout, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    ChipLayout(Style &style, QTextDocument *document);

    [[nodiscard]] ChipFaces &faces() { return m_faces; }
    [[nodiscard]] const ChipFaces &faces() const { return m_faces; }
    void setMostWidth(int pixels) { m_mostWidth = pixels; } //!< for the next layout

    // Never asked, as a chip is laid out and drawn below. But newer Qt takes a character for an object only in a layout
    // that has a handler of objects.
    QSizeF intrinsicSize(QTextDocument *, int, const QTextFormat &) override { return {}; }
    void drawObject(QPainter *, const QRectF &, QTextDocument *, int, const QTextFormat &) override {}

Q_SIGNALS:
    void textChanged(); //!< comes before anybody learns it who was connected to the document later than this

protected:
    void resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &format) override;
    void drawInlineObject(QPainter *painter, const QRectF &rect, QTextInlineObject object, int position,
        const QTextFormat &format) override;

private:
    //! As the chip was last laid out.
    struct Shown
    {
        ChipFaces::Face face;
        qreal width = 0;
    };

    void showChanges();
    [[nodiscard]] qreal widthOf(const ChipFaces::Face &face) const;
    [[nodiscard]] int pictureSide() const;
    void drawPicture(QPainter &painter, const QRectF &box, const QString &url) const;

    Style &m_style;
    ChipFaces m_faces;
    QHash<QString, Shown> m_shown; //!< by source
    int m_mostWidth = 400;
};

} // namespace chat::ui
