// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/inlinetext.h"
#include "ui/message/parts/part.h"

#include <QTextLayout>

namespace chat::ui {

struct TextLook
{
    enum class Frame : quint8 {
        None,
        Quote, //!< a bar at the left
    };
    QFont font;
    QColor color;
    int lineHeight = 20; //!< pixels from baseline to baseline
    Frame frame = Frame::None;
    int maxLines = 0; //!< 0: all
};

//! A block of text in one QTextLayout: wraps, can be selected, reports hits on links, mentions and spoilers.
class TextPart : public Part
{
public:
    TextPart(InlineText text, const TextLook &look, int width);

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint local) const override;
    void visitHits(QPoint origin, const HitVisitor &visitor) const override;
    [[nodiscard]] int nearestPosition(QPoint local) const override;
    [[nodiscard]] int textLength() const override { return static_cast<int>(m_text.text.size()); }
    [[nodiscard]] QString text(int from, int to) const override;
    [[nodiscard]] std::pair<int, int> unitAt(int position, TextUnit unit) const override;
    void collectImages(QStringList &urls) const override;
    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }

private:
    void breakLines(int width);
    void cutAfter(int position);
    [[nodiscard]] QRect rectOf(int start, int length) const;
    [[nodiscard]] std::vector<QRectF> rectsOf(int start, int length) const;
    [[nodiscard]] std::vector<QRectF> groundsOf(const Span &span) const; //!< of a pill, code or a spoiler
    [[nodiscard]] const Span *spanAt(int position) const;
    [[nodiscard]] Hit hitOn(const Span &span) const;
    [[nodiscard]] bool isCovered(const Span &span) const;
    void paintGrounds(PaintContext &context, QPointF origin) const;
    void paintImages(PaintContext &context, QPointF origin) const;
    void paintCovers(PaintContext &context, QPointF origin) const;

    InlineText m_text;
    TextLook m_look;
    QTextLayout m_layout;
    QPoint m_inset; //!< where the text starts in the part
};

} // namespace chat::ui
