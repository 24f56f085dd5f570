// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/message/parts/part.h"

namespace chat::ui {

class TextPart;

//! A block of code on its own ground: language, copy button, coloured text.
class CodePart : public Part
{
public:
    CodePart(const QString &code, const QString &language, int width, const Style &style);
    ~CodePart() override;

    void paint(PaintContext &context, QPoint origin) const override;
    [[nodiscard]] Hit hitAt(QPoint local) const override;
    void visitHits(QPoint origin, const HitVisitor &visitor) const override
    {
        visitHit(copyRect().center(), origin, visitor);
    }
    [[nodiscard]] int nearestPosition(QPoint local) const override;
    [[nodiscard]] int textLength() const override;
    [[nodiscard]] QString text(int from, int to) const override;
    [[nodiscard]] std::pair<int, int> unitAt(int position, TextUnit unit) const override;
    void setTextStart(int start) override;

private:
    [[nodiscard]] QRect copyRect() const;

    QString m_code;
    QString m_label;
    std::unique_ptr<TextPart> m_text;
    QPoint m_textAt;
};

} // namespace chat::ui
