// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/inlinetext.h"

#include "app/domain/emojitable.h"
#include "app/models/directory.h"
#include "app/services/messageservice.h"
#include "ui/popups/linkopener.h"
#include "ui/style/style.h"

#include <QCoreApplication>
#include <QFontMetricsF>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("chat::ui::InlineText", text);
}

//! Walks the tree once, keeping the format in force.
class Flattener
{
public:
    Flattener(const QFont &font, LayoutContext *context)
        : m_font(font)
        , m_context(context)
    {
    }

    void walk(const Inlines &inlines)
    {
        for (const Inline &node : inlines)
            visit(node);
    }

    void append(const QString &text)
    {
        QString shown = text;
        shown.replace(u'\n', QChar::LineSeparator);
        qsizetype plainFrom = 0;
        qsizetype at = 0;
        const QStringView view(shown);
        while (at < view.size()) {
            const qsizetype length = view[at].unicode() < 0x23 ? 0 : emojiLengthAt(view, at);
            if (length == 0) {
                ++at;
                continue;
            }
            run(view.mid(plainFrom, at - plainFrom), false);
            run(view.mid(at, length), true);
            at += length;
            plainFrom = at;
        }
        run(view.mid(plainFrom), false);
    }

    InlineText take() { return std::move(m_out); }

private:
    void visit(const Inline &node);
    void paired(const Inline &node, const std::function<void(QTextCharFormat &)> &change);
    void mention(const Inline &node, Hit::Kind kind, const QString &shown, bool own);
    void spoiler(const Inline &node);
    void link(const Inline &node);
    void customEmoji(const Inline &node);

    void run(QStringView text, bool emoji)
    {
        if (text.isEmpty())
            return;
        const int start = static_cast<int>(m_out.text.size());
        m_out.text += text;
        QTextCharFormat format = m_format;
        if (emoji) {
            // Without merging: else Qt takes variation selectors from another font and tears sequences apart.
            format.setFontFamilies(QStringList{u"Noto Color Emoji"_s});
            format.setFontStyleStrategy(QFont::NoFontMerging);
            format.setProperty(QTextFormat::FontPixelSize, std::max(m_font.pixelSize() * 17 / 14, 1));
            format.setFontWeight(QFont::Normal);
            format.setFontItalic(false);
        } else if (m_format.isEmpty()) {
            return;
        }
        m_out.formats.append({start, static_cast<int>(text.size()), format});
    }

    Span &beginSpan(Hit::Kind kind, const QString &value)
    {
        Span span;
        span.start = static_cast<int>(m_out.text.size());
        span.kind = kind;
        span.value = value;
        m_out.spans.push_back(span);
        return m_out.spans.back();
    }

    QFont m_font;
    LayoutContext *m_context;
    QTextCharFormat m_format;
    InlineText m_out;
};

QColor themeColor(const QString &theme, const Style &style)
{
    const Tokens &t = style.tokens();
    const auto faded = [](QColor color, double alpha) {
        color.setAlphaF(static_cast<float>(alpha));
        return color;
    };
    if (theme == "primary"_L1)
        return t.dark ? QColor(0x6cbf00) : QColor(0x5aa300);
    if (theme == "success"_L1)
        return t.dark ? QColor(0x00d287) : QColor(0x00996b);
    if (theme == "danger"_L1)
        return t.danger;
    if (theme == "warning"_L1)
        return t.warning;
    if (theme == "info"_L1)
        return t.link;
    if (theme == "secondary"_L1)
        return faded(t.text, 0.64);
    if (theme == "tips"_L1)
        return faded(t.text, 0.55);
    if (theme == "pink"_L1)
        return t.dark ? QColor(0xf765a5) : QColor(0xd63384);
    if (theme == "purple"_L1)
        return t.dark ? QColor(0xa97bff) : QColor(0x853efd);
    return t.text;
}

void Flattener::paired(const Inline &node, const std::function<void(QTextCharFormat &)> &change)
{
    const QTextCharFormat before = m_format;
    change(m_format);
    walk(node.children);
    m_format = before;
}

void Flattener::mention(const Inline &node, Hit::Kind kind, const QString &shown, bool own)
{
    const QTextCharFormat before = m_format;
    const Tokens &t = m_context->style.tokens();
    m_format.setForeground(own ? t.warning : t.link);
    const size_t at = m_out.spans.size();
    Span &span = beginSpan(kind, node.value);
    span.pill = true;
    span.own = own;
    append(shown);
    m_out.spans[at].length = static_cast<int>(m_out.text.size()) - m_out.spans[at].start;
    m_format = before;
}

void Flattener::spoiler(const Inline &node)
{
    const int index = m_context->spoilers++;
    const bool open = m_context->revealed && m_context->revealed->contains(index);
    const size_t at = m_out.spans.size();
    Span &span = beginSpan(Hit::Kind::Spoiler, {});
    span.index = index;
    span.hidden = !open;
    walk(node.children);
    m_out.spans[at].length = static_cast<int>(m_out.text.size()) - m_out.spans[at].start;
}

void Flattener::link(const Inline &node)
{
    // Anything but http and https shows as its text: nothing else is ever opened.
    if (!isOpenable(node.value)) {
        walk(node.children);
        return;
    }
    const size_t at = m_out.spans.size();
    beginSpan(Hit::Kind::Link, node.value);
    paired(node, [this](QTextCharFormat &f) { f.setForeground(m_context->style.tokens().link); });
    Span &span = m_out.spans[at];
    span.length = static_cast<int>(m_out.text.size()) - span.start;
    span.text = m_out.text.mid(span.start, span.length);
}

void Flattener::customEmoji(const Inline &node)
{
    // A no-break space made as wide as the picture: the text breaks and selects around it like around a letter.
    const QFontMetricsF metrics(m_font);
    QTextCharFormat format = m_format;
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(kInlineEmoji - metrics.horizontalAdvance(QChar(QChar::Nbsp)));
    m_out.images.push_back({static_cast<int>(m_out.text.size()), m_context->service.emojiUrl(node.value)});
    m_out.formats.append({static_cast<int>(m_out.text.size()), 1, format});
    m_out.text += QChar(QChar::Nbsp);
}

void Flattener::visit(const Inline &node)
{
    const Directory &directory = m_context->directory;
    switch (node.kind) {
    case Inline::Kind::Text:
        append(node.text);
        break;
    case Inline::Kind::Code: {
        const QTextCharFormat before = m_format;
        m_format.setFontFamilies(m_context->style.font(FontRole::Mono).families());
        m_format.setForeground(m_context->style.tokens().code);
        m_format.setBackground(m_context->style.tokens().codeGround);
        append(node.text);
        m_format = before;
        break;
    }
    case Inline::Kind::Bold:
        paired(node, [](QTextCharFormat &f) { f.setFontWeight(QFont::DemiBold); });
        break;
    case Inline::Kind::Italic:
        paired(node, [](QTextCharFormat &f) { f.setFontItalic(true); });
        break;
    case Inline::Kind::Strike:
        paired(node, [](QTextCharFormat &f) { f.setFontStrikeOut(true); });
        break;
    case Inline::Kind::Underline:
        paired(node, [](QTextCharFormat &f) { f.setFontUnderline(true); });
        break;
    case Inline::Kind::Spoiler:
        spoiler(node);
        break;
    case Inline::Kind::Link:
        link(node);
        break;
    case Inline::Kind::Font:
        paired(node, [&](QTextCharFormat &f) { f.setForeground(themeColor(node.value, m_context->style)); });
        break;
    case Inline::Kind::User: {
        const QString known = directory.userName(UserId(node.value), m_context->guild);
        const QString name = !known.isEmpty() ? known : !node.text.isEmpty() ? node.text : node.value;
        mention(node, Hit::Kind::User, u'@' + name, UserId(node.value) == m_context->self);
        break;
    }
    case Inline::Kind::All:
        mention(node, Hit::Kind::Text, say(QT_TRANSLATE_NOOP("chat::ui::InlineText", "@everyone")), true);
        break;
    case Inline::Kind::Here:
        mention(node, Hit::Kind::Text, say(QT_TRANSLATE_NOOP("chat::ui::InlineText", "@online")), true);
        break;
    case Inline::Kind::Role: {
        const Role *role = directory.findRole(m_context->guild, RoleId(node.value));
        const QString name = role ? role->name : !node.text.isEmpty() ? node.text : node.value;
        mention(node, Hit::Kind::Role, u'@' + name, false);
        break;
    }
    case Inline::Kind::Channel: {
        const Channel *channel = directory.findChannel(ChannelId(node.value));
        const QString name = channel ? channel->name
            : !node.text.isEmpty()   ? node.text
                                     : say(QT_TRANSLATE_NOOP("chat::ui::InlineText", "unknown"));
        mention(node, Hit::Kind::Channel, u'#' + name, false);
        break;
    }
    case Inline::Kind::Emoji:
        customEmoji(node);
        break;
    case Inline::Kind::Shortcode:
        append(u':' + node.text + u':');
        break;
    }
}

} // namespace

InlineText flatten(const Inlines &inlines, const QFont &font, LayoutContext &context)
{
    Flattener flattener(font, &context);
    flattener.walk(inlines);
    return flattener.take();
}

QString plainText(const Blocks &blocks, LayoutContext &context)
{
    QStringList lines;
    for (const Block &block : blocks) {
        const bool inlines = block.kind == Block::Kind::Text || block.kind == Block::Kind::Quote;
        const QString line = inlines ? flatten(block.inlines, {}, context).text : block.text;
        if (!line.isEmpty())
            lines << line;
    }
    return lines.join(u' ');
}

InlineText flatten(const QString &text, const QFont &font)
{
    Flattener flattener(font, nullptr);
    flattener.append(text);
    return flattener.take();
}

} // namespace chat::ui
