// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/partbuilder.h"

#include "ui/message/parts/codepart.h"
#include "ui/message/parts/inlinetext.h"
#include "ui/message/parts/rulepart.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kCodeWidth = 760;

} // namespace

int PartBuilder::lineHeight(FontRole role)
{
    switch (role) {
    case FontRole::Body:
    case FontRole::Name:
    case FontRole::List:
    case FontRole::ListStrong:
        return 20;
    case FontRole::Note:
    case FontRole::NoteStrong:
        return 18;
    case FontRole::Title:
        return 24;
    case FontRole::Mono:
        return 18;
    case FontRole::Jumbo:
        return 56;
    }
    return 20;
}

PartPtr PartBuilder::inlines(const Inlines &inlines, FontRole role, const QColor &color, TextLook::Frame frame) const
{
    const TextLook look{m_context->style.font(role), color, lineHeight(role), frame, 0};
    return std::make_unique<TextPart>(flatten(inlines, look.font, *m_context), look, m_width);
}

PartPtr PartBuilder::plain(const QString &text, FontRole role, const QColor &color, int maxLines) const
{
    const TextLook look{m_context->style.font(role), color, lineHeight(role), TextLook::Frame::None, maxLines};
    return std::make_unique<TextPart>(flatten(text, look.font), look, m_width);
}

PartPtr PartBuilder::notice(const QString &sentence, const QString &raw) const
{
    const Tokens &t = tokens();
    const TextLook look{m_context->style.font(FontRole::List), t.dim, 20, TextLook::Frame::None, 0};
    InlineText words = flatten(sentence, look.font);
    if (!raw.isEmpty()) {
        words.text += u"  "_s;
        Span span;
        span.kind = Hit::Kind::Raw;
        span.text = raw;
        span.start = static_cast<int>(words.text.size());
        words.text += QCoreApplication::translate("chat::ui::PartBuilder", "Source");
        span.length = static_cast<int>(words.text.size()) - span.start;
        QTextCharFormat format;
        format.setForeground(t.link);
        words.formats.append({span.start, span.length, format});
        words.spans.push_back(std::move(span));
    }
    return std::make_unique<TextPart>(std::move(words), look, m_width);
}

PartPtr PartBuilder::picture(const QString &url, const QString &alt, QSize pixels) const
{
    const QSize limit = kPictureLimit.boundedTo({std::max(40, m_width), kPictureLimit.height()});
    return std::make_unique<ImagePart>(url, alt, ImagePart::Shape{pixels, limit}, *m_context);
}

PartPtr PartBuilder::file(FilePart::Source source) const
{
    return std::make_unique<FilePart>(std::move(source), m_width, m_context->held);
}

PartPtr PartBuilder::block(const Block &block, FontRole role) const
{
    const Tokens &t = tokens();
    const auto media = [&](FilePart::Kind kind) {
        return file(
            {kind, block.src, block.text, block.cover, block.size, block.duration, {block.width, block.height}});
    };
    switch (block.kind) {
    case Block::Kind::Text:
        return inlines(block.inlines, role, role == FontRole::Note ? t.dim : t.text);
    case Block::Kind::Quote:
        return inlines(block.inlines, role, t.dim, TextLook::Frame::Quote);
    case Block::Kind::Code:
        return std::make_unique<CodePart>(block.text, block.lang, std::min(m_width, kCodeWidth), m_context->style);
    case Block::Kind::Hr:
        return std::make_unique<RulePart>(std::min(m_width, kCardWidth));
    case Block::Kind::Card:
        return nullptr;
    case Block::Kind::Image:
        return picture(block.src, block.text, {block.width, block.height});
    case Block::Kind::Video:
        return media(FilePart::Kind::Video);
    case Block::Kind::Audio:
        return media(FilePart::Kind::Audio);
    case Block::Kind::File:
        return media(FilePart::Kind::File);
    }
    return nullptr;
}

} // namespace chat::ui
