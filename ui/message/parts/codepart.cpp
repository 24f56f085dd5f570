// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/codepart.h"

#include "app/base/showntext.h"
#include "ui/message/code/codecolors.h"
#include "ui/message/code/codelanguage.h"
#include "ui/message/code/codelexer.h"
#include "ui/message/parts/textpart.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kCodePartPadding = 12;
constexpr int kHeader = 28;
constexpr int kCopySide = 26;
constexpr int kCodePartLineHeight = 18;
constexpr qsizetype kMostColoured = 20000; // characters

InlineText coloured(const QString &code, const CodeLanguage *language, const QFont &font, const Tokens &tokens)
{
    InlineText out = flatten(code, font);
    // Emoji shorten the text: code with emoji (rare) is not coloured.
    if (!language || out.text.size() != code.size() || code.size() > kMostColoured)
        return out;
    for (const CodeToken &token : lexCode(code, *language)) {
        QTextCharFormat format;
        format.setForeground(codeColor(token.kind, tokens));
        out.formats.append({token.start, token.length, format});
    }
    return out;
}

} // namespace

CodePart::CodePart(const QString &code, const QString &language, int width, const Style &style)
    : m_code(code)
{
    QString shown = code;
    shown.replace(u'\t', "    "_L1);
    const CodeLanguage *known = findCodeLanguage(language);
    m_label = known ? QString::fromLatin1(known->label.data(), static_cast<qsizetype>(known->label.size()))
                    : shownName(language, 24);
    const TextLook look{style.font(FontRole::Mono), style.tokens().text, kCodePartLineHeight, TextLook::Frame::None, 0};
    const int header = m_label.isEmpty() ? 0 : kHeader;
    const int right = m_label.isEmpty() ? kCopySide + 4 : kCodePartPadding; // the button never covers text
    m_textAt = {kCodePartPadding, header + (header ? 2 : 10)};
    m_text = std::make_unique<TextPart>(
        coloured(shown, known, look.font, style.tokens()), look, width - kCodePartPadding - right);
    m_size = {width, m_textAt.y() + m_text->size().height() + 10};
}

CodePart::~CodePart() = default;

QRect CodePart::copyRect() const
{
    return {
        m_size.width() - kCopySide - 4, m_label.isEmpty() ? 6 : (kHeader - kCopySide) / 2 + 1, kCopySide, kCopySide};
}

void CodePart::paint(PaintContext &context, QPoint origin) const
{
    QPainter &p = context.painter;
    const Tokens &t = context.style.tokens();
    p.setPen(t.line);
    p.setBrush(t.codeGround);
    p.drawRoundedRect(QRectF(QRect(origin, m_size)).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    if (!m_label.isEmpty())
        drawText(p, QRectF(origin.x() + kCodePartPadding, origin.y() + 1, m_size.width() - 60, kHeader),
            Qt::AlignLeft | Qt::AlignVCenter, m_label, context.style.font(FontRole::Note), t.dim);
    const QRect copy = copyRect().translated(origin);
    const bool hovered = copy.contains(context.pointer);
    if (hovered) {
        p.setPen(Qt::NoPen);
        p.setBrush(t.hover);
        p.drawRoundedRect(copy, 4, 4);
    }
    p.drawPixmap(copy.topLeft() + QPoint(5, 5),
        context.style.pixmap(Glyph::Copy, hovered ? Level::Text : Level::Dim, 16, p.device()->devicePixelRatioF()));
    m_text->paint(context, origin + m_textAt);
}

Hit CodePart::hitAt(QPoint local) const
{
    Hit hit;
    if (copyRect().contains(local)) {
        hit.kind = Hit::Kind::CopyCode;
        hit.text = m_code;
        hit.rect = copyRect();
        return hit;
    }
    if (QRect(m_textAt, m_text->size()).contains(local)) {
        hit = m_text->hitAt(local - m_textAt);
        hit.rect.translate(m_textAt);
    }
    if (hit.kind == Hit::Kind::None)
        hit.kind = Hit::Kind::Code;
    hit.text = m_code;
    return hit;
}

int CodePart::nearestPosition(QPoint local) const
{
    return m_text->nearestPosition(local - m_textAt);
}

int CodePart::textLength() const
{
    return m_text->textLength();
}

QString CodePart::text(int from, int to) const
{
    return m_text->text(from, to);
}

std::pair<int, int> CodePart::unitAt(int position, TextUnit unit) const
{
    return m_text->unitAt(position, unit);
}

void CodePart::setTextStart(int start)
{
    Part::setTextStart(start);
    m_text->setTextStart(start);
}

} // namespace chat::ui
