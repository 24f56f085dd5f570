// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"
#include "ui/message/parts/filepart.h"
#include "ui/message/parts/imagepart.h"
#include "ui/message/parts/part.h"
#include "ui/message/parts/textpart.h"
#include "ui/style/style.h"

namespace chat::ui {

//! Builds the parts that messages, cards and embeds have in common, for one width.
class PartBuilder
{
public:
    PartBuilder(int width, LayoutContext &context)
        : m_width(width)
        , m_context(&context)
    {
    }

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] LayoutContext &context() const { return *m_context; }
    [[nodiscard]] const Tokens &tokens() const { return m_context->style.tokens(); }
    [[nodiscard]] PartBuilder narrower(int width) const { return PartBuilder{width, *m_context}; }

    //! Any block except a card; null: nothing to show.
    [[nodiscard]] PartPtr block(const Block &block, FontRole role = FontRole::Body) const;
    [[nodiscard]] PartPtr inlines(const Inlines &inlines, FontRole role, const QColor &color,
        TextLook::Frame frame = TextLook::Frame::None) const;
    [[nodiscard]] PartPtr plain(const QString &text, FontRole role, const QColor &color, int maxLines = 0) const;
    //! A sentence, followed by "Source" to see the original.
    [[nodiscard]] PartPtr notice(const QString &sentence, const QString &raw) const;
    [[nodiscard]] PartPtr picture(const QString &url, const QString &alt, QSize pixels) const;
    [[nodiscard]] PartPtr file(FilePart::Source source) const;

    [[nodiscard]] static int lineHeight(FontRole role);
    static constexpr QSize kPictureLimit{400, 320};
    static constexpr int kCardWidth = 520;

private:
    int m_width;
    LayoutContext *m_context; //!< never null
};

} // namespace chat::ui
