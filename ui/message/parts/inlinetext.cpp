// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/inlinetext.h"

#include "app/base/showntext.h"
#include "app/domain/emojitable.h"
#include "app/models/directory/directory.h"
#include "app/session/desktop/placelink.h"
#include "app/services/messageservice.h"
#include "ui/style/style.h"
#include "ui/widgets/linkopener.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr QChar kBreak = u'\u200b'; // lines may break after an emoji
constexpr qsizetype kLongestCharacter = 32; // code units, with all its marks

//! Walks over the tree once, keeping track of the format.
class Flattener
{
public:
    Flattener(const QFont &font, LayoutContext *context)
        : m_font(font)
        , m_context(context)
    {
        if (context && context->struck)
            m_format.setFontStrikeOut(true);
    }

    void walk(const Inlines &inlines)
    {
        for (const Inline &node : inlines)
            visit(node);
    }

    void append(const QString &text)
    {
        QString shown = shownText(text);
        if (m_out.text.size() + shown.size() > kLongestText)
            shown = cut(shown);
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
            run(view.mid(plainFrom, at - plainFrom));
            picture({0, 0, {}, view.mid(at, length).toString(), view.mid(at, length).toString()});
            at += length;
            plainFrom = at;
        }
        run(view.mid(plainFrom));
    }

    InlineText take() { return std::move(m_out); }

private:
    void visit(const Inline &node);
    void paired(const Inline &node, const std::function<void(QTextCharFormat &)> &change);
    void mention(const Inline &node, Hit::Kind kind, const QString &shown, bool own, bool known = true);
    void spoiler(const Inline &node);
    void link(const Inline &node);
    void customEmoji(const Inline &node);
    void code(const Inline &node);
    void role(const Inline &node);
    void channel(const Inline &node);
    [[nodiscard]] QString userName(const Inline &node) const;

    void run(QStringView text)
    {
        if (text.isEmpty())
            return;
        const int start = static_cast<int>(m_out.text.size());
        m_out.text += text;
        if (!m_format.isEmpty())
            m_out.formats.append({start, static_cast<int>(text.size()), m_format});
    }

    void picture(InlineImage image)
    {
        if (m_spacing.isEmpty()) {
            m_side = emojiSide(m_font);
            m_spacing.setFontLetterSpacingType(QFont::AbsoluteSpacing);
            m_spacing.setFontLetterSpacing(m_side - QFontMetricsF(m_font).horizontalAdvance(QChar(QChar::Nbsp)));
        }
        image.position = static_cast<int>(m_out.text.size());
        image.side = m_side;
        m_out.images.push_back(std::move(image));
        m_out.formats.append({static_cast<int>(m_out.text.size()), 1, m_spacing});
        m_out.text += QChar(QChar::Nbsp);
        m_out.text += kBreak;
    }

    QString cut(const QString &text)
    {
        const qsizetype room = std::max<qsizetype>(0, kLongestText - m_out.text.size());
        if (std::exchange(m_cut, true))
            return {};
        return text.left(cutPosition(text, room)) + u'\n'
            + QCoreApplication::translate(
                "chat::ui::InlineText", "… The rest is too long to be shown. The source can be copied.");
    }

    //! Makes the last character of the text wider by the padding of a span.
    void pad()
    {
        const auto end = static_cast<int>(m_out.text.size());
        if (end == 0 || m_out.text.at(end - 1) == QChar::LineSeparator)
            return;
        // Whole characters only: what is split is shaped in two pieces.
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, QStringView(m_out.text).right(kLongestCharacter));
        finder.toEnd();
        const auto back = static_cast<int>(kLongestCharacter < end ? kLongestCharacter : end);
        const auto start = end - back + static_cast<int>(finder.toPreviousBoundary());
        const bool again = m_padded == end; // it ends a span already
        QTextCharFormat wider;
        wider.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        wider.setFontLetterSpacing(again ? 2 * kSpanPadding : kSpanPadding);
        m_out.formats.append({start, end - start, wider});
        m_padded = end;
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
    QTextCharFormat m_spacing; //!< for the placeholder of an emoji, created with the first one
    int m_side = 0;
    int m_padded = 0; //!< the text up to which pad() was called last
    bool m_cut = false;
    InlineText m_out;
};

void Flattener::paired(const Inline &node, const std::function<void(QTextCharFormat &)> &change)
{
    const QTextCharFormat before = m_format;
    change(m_format);
    walk(node.children);
    m_format = before;
}

void Flattener::mention(const Inline &node, Hit::Kind kind, const QString &shown, bool own, bool known)
{
    const QTextCharFormat before = m_format;
    const Tokens &t = m_context->style.tokens();
    m_format.setForeground(own ? t.warning : known ? t.link : t.dim);
    pad();
    const size_t at = m_out.spans.size();
    Span &span = beginSpan(kind, node.value);
    span.pill = true;
    span.own = own;
    append(shown);
    pad();
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
    // Everything but links of the web and to conversations is shown as text and never opened.
    if (!isOpenable(node.value) && !PlaceLink::parse(node.value)) {
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
    const QString name = u':' + shownName(node.text) + u':';
    const QString url = m_context->service ? m_context->service->emojiUrl(node.value) : QString();
    if (url.isEmpty())
        append(name);
    else
        picture({0, 0, url, {}, name});
}

void Flattener::code(const Inline &node)
{
    const QTextCharFormat before = m_format;
    m_format.setFontFamilies(m_context->style.font(FontRole::Mono).families());
    m_format.setProperty(QTextFormat::FontPixelSize, m_font.pixelSize() - 1);
    m_format.setForeground(m_context->style.tokens().code);
    pad();
    const size_t at = m_out.spans.size();
    beginSpan(Hit::Kind::Text, {}).code = true;
    append(node.text);
    pad();
    m_out.spans[at].length = static_cast<int>(m_out.text.size()) - m_out.spans[at].start;
    m_format = before;
}

QString Flattener::userName(const Inline &node) const
{
    const QString name = m_context->userName(UserId(node.value), node.text);
    return name.isEmpty() ? node.value : name;
}

void Flattener::role(const Inline &node)
{
    const Directory *directory = m_context->directory;
    const Role *known = directory ? directory->findRole(m_context->guild, RoleId(node.value)) : nullptr;
    const User *self = directory ? directory->findUser(m_context->self, m_context->guild) : nullptr;
    const QString name = known ? known->name : !node.text.isEmpty() ? node.text : node.value;
    mention(node, Hit::Kind::Role, u'@' + shownName(name), self && self->roles.contains(RoleId(node.value)),
        known || !node.text.isEmpty());
}

void Flattener::channel(const Inline &node)
{
    const Channel *known = m_context->directory ? m_context->directory->findChannel(ChannelId(node.value)) : nullptr;
    const QString name = known ? known->name
        : !node.text.isEmpty() ? node.text
                               : QCoreApplication::translate("chat::ui::InlineText", "unknown");
    mention(node, Hit::Kind::Channel, u'#' + shownName(name), false, known || !node.text.isEmpty());
}

void Flattener::visit(const Inline &node)
{
    switch (node.kind) {
    case Inline::Kind::Text:
        append(node.text);
        break;
    case Inline::Kind::Code:
        code(node);
        break;
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
    case Inline::Kind::User:
        mention(node, Hit::Kind::User, u'@' + shownName(userName(node)), UserId(node.value) == m_context->self);
        break;
    case Inline::Kind::All:
        mention(node, Hit::Kind::Text, QCoreApplication::translate("chat::ui::InlineText", "@everyone"), true);
        break;
    case Inline::Kind::Here:
        mention(node, Hit::Kind::Text, QCoreApplication::translate("chat::ui::InlineText", "@online"), true);
        break;
    case Inline::Kind::Role:
        role(node);
        break;
    case Inline::Kind::Channel:
        channel(node);
        break;
    case Inline::Kind::Emoji:
        customEmoji(node);
        break;
    case Inline::Kind::Shortcode:
        append(u':' + node.text + u':');
        break;
    }
}

} // namespace

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

int emojiSide(const QFont &font)
{
    return font.pixelSize() >= 40 ? 52 : font.pixelSize() * 10 / 7;
}

namespace {

//! The same if nothing in it is covered.
QString openText(const InlineText &text, int from, int to)
{
    QString out;
    int at = from;
    for (const InlineImage &image : text.images) {
        if (image.position + kImageLength <= at)
            continue;
        if (image.position >= to)
            break;
        out += QStringView(text.text).mid(at, std::max(0, image.position - at));
        out += image.text;
        at = image.position + kImageLength;
    }
    if (at < to)
        out += QStringView(text.text).mid(at, to - at);
    out.replace(QChar::LineSeparator, u'\n');
    return out;
}

} // namespace

QString copiedText(const InlineText &text, int from, int to)
{
    QString out;
    int at = from;
    for (const Span &span : text.spans) {
        const int end = span.start + span.length;
        if (!span.hidden || end <= at)
            continue;
        if (span.start >= to)
            break;
        out += openText(text, at, std::max(at, span.start));
        out += kCoveredText;
        at = end;
    }
    return at < to ? out + openText(text, at, to) : out;
}

InlineText flatten(const Inlines &inlines, const QFont &font, LayoutContext &context)
{
    Flattener flattener(font, &context);
    flattener.walk(inlines);
    return flattener.take();
}

QString plainText(const Blocks &blocks, LayoutContext &context)
{
    // Spoilers of another message: none of them is open, and they do not count as the row's.
    const int counted = context.spoilers;
    const QSet<int> *revealed = std::exchange(context.revealed, nullptr);
    QStringList lines;
    for (const Block &block : blocks) {
        const bool inlines = block.kind == Block::Kind::Text || block.kind == Block::Kind::Quote;
        QString line = block.text;
        if (inlines) {
            const InlineText flat = flatten(block.inlines, context.style.font(FontRole::List), context);
            line = copiedText(flat, 0, static_cast<int>(flat.text.size()));
        }
        if (!line.isEmpty())
            lines << line;
    }
    context.revealed = revealed;
    context.spoilers = counted;
    return lines.join(u' ');
}

InlineText flatten(const QString &text, const QFont &font)
{
    Flattener flattener(font, nullptr);
    flattener.append(text);
    return flattener.take();
}

} // namespace chat::ui
