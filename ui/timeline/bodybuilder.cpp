// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/bodybuilder.h"

#include "app/domain/emojitable.h"
#include "ui/style/style.h"
#include "ui/timeline/inlinetext.h"
#include "ui/timeline/mediaparts.h"
#include "ui/timeline/stackpart.h"
#include "ui/timeline/textpart.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMargins>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr QSize kPictureLimit{400, 320};
constexpr int kCardWidth = 520;
constexpr int kCardGap = 8;
constexpr int kAccessory = 72; // side of a picture beside a section
constexpr int kContextPicture = 24;
constexpr int kJumboAtMost = 12; // emoji in a message that is shown large

QString say(const char *text)
{
    return QCoreApplication::translate("chat::ui::BodyBuilder", text);
}

//! Builds parts of one width; a card builds its insides with another one of smaller width.
class Builder
{
public:
    Builder(int width, LayoutContext &context)
        : m_width(width)
        , m_context(context)
    {
    }

    PartPtr block(const Block &block) const;
    PartPtr card(const Card &card) const;
    PartPtr attachment(const Attachment &attachment) const;
    PartPtr embed(const Embed &embed) const;
    PartPtr inlines(const Inlines &inlines, FontRole role, int lineHeight, const QColor &color,
        TextLook::Frame frame = TextLook::Frame::None) const;
    PartPtr plain(const QString &text, FontRole role, int lineHeight, const QColor &color, int maxLines = 0) const;
    PartPtr picture(const QString &url, const QString &alt, QSize pixels, QSize limit) const
    {
        return std::make_unique<ImagePart>(url, alt, pixels, limit.boundedTo({m_width, limit.height()}));
    }

private:
    void addModule(StackPart &stack, const CardModule &module, const Builder &inside) const;
    void addSmallPicture(StackPart &stack, const CardElement &image, int side, int gap) const;
    void addElement(StackPart &stack, const CardElement &element, const Builder &inside, int gap) const;
    [[nodiscard]] QColor barColor(const Card &card) const;

    int m_width;
    LayoutContext &m_context;
};

PartPtr Builder::inlines(
    const Inlines &inlines, FontRole role, int lineHeight, const QColor &color, TextLook::Frame frame) const
{
    TextLook look{m_context.style.font(role), color, lineHeight, frame, 0};
    return std::make_unique<TextPart>(flatten(inlines, look.font, m_context), look, m_width);
}

PartPtr Builder::plain(const QString &text, FontRole role, int lineHeight, const QColor &color, int maxLines) const
{
    TextLook look{m_context.style.font(role), color, lineHeight, TextLook::Frame::None, maxLines};
    return std::make_unique<TextPart>(flatten(text, look.font), look, m_width);
}

PartPtr Builder::block(const Block &block) const
{
    const Tokens &t = m_context.style.tokens();
    const QString name = !block.text.isEmpty() ? block.text : QFileInfo(QUrl(block.src).path()).fileName();
    switch (block.kind) {
    case Block::Kind::Text:
        return inlines(block.inlines, FontRole::Body, 20, t.text);
    case Block::Kind::Quote:
        return inlines(block.inlines, FontRole::Body, 20, t.dim, TextLook::Frame::Quote);
    case Block::Kind::Code: {
        TextLook look{m_context.style.font(FontRole::Mono), t.text, 18, TextLook::Frame::Code, 0};
        QString code = block.text;
        code.replace(u'\t', "    "_L1);
        return std::make_unique<TextPart>(flatten(code, look.font), look, std::min(m_width, 760));
    }
    case Block::Kind::Hr:
        return std::make_unique<RulePart>(std::min(m_width, kCardWidth));
    case Block::Kind::Card:
        return block.card.empty() ? nullptr : card(block.card.front());
    case Block::Kind::Image:
        return picture(block.src, block.text, {block.width, block.height}, kPictureLimit);
    case Block::Kind::Video:
        return std::make_unique<FilePart>(
            FilePart::Kind::Video, block.src, name, mediaNote(block.size, block.duration), m_width);
    case Block::Kind::Audio:
        return std::make_unique<FilePart>(
            FilePart::Kind::Audio, block.src, name, mediaNote(block.size, block.duration), m_width);
    case Block::Kind::File:
        return std::make_unique<FilePart>(
            FilePart::Kind::File, block.src, name, mediaNote(block.size, block.duration), m_width);
    }
    return nullptr;
}

QColor Builder::barColor(const Card &card) const
{
    const Tokens &t = m_context.style.tokens();
    if (!card.color.isEmpty()) {
        const QColor own(card.color);
        if (own.isValid())
            return own;
    }
    if (card.theme == "success"_L1)
        return QColor(0x00d287);
    if (card.theme == "danger"_L1)
        return t.danger;
    if (card.theme == "warning"_L1)
        return t.warning;
    if (card.theme == "info"_L1)
        return t.link;
    if (card.theme == "secondary"_L1)
        return t.dim;
    if (card.theme == "none"_L1 || card.theme == "invisible"_L1)
        return {};
    return t.accent;
}

PartPtr Builder::card(const Card &card) const
{
    const bool invisible = card.theme == "invisible"_L1;
    const int width = std::min(m_width, card.size == "sm"_L1 ? 360 : kCardWidth);
    const QMargins padding = invisible ? QMargins() : QMargins(20, 12, 16, 12);
    const Builder inside(width - padding.left() - padding.right(), m_context);
    auto stack = std::make_unique<StackPart>();
    for (const CardModule &module : card.modules)
        addModule(*stack, module, inside);
    stack->finish(padding, {!invisible, barColor(card)}, invisible ? 0 : width);
    return stack;
}

void Builder::addElement(StackPart &stack, const CardElement &element, const Builder &inside, int gap) const
{
    const Tokens &t = m_context.style.tokens();
    switch (element.kind) {
    case CardElement::Kind::PlainText:
    case CardElement::Kind::KMarkdown:
        for (const Block &part : element.blocks) {
            stack.add(inside.block(part), gap);
            gap = 2;
        }
        break;
    case CardElement::Kind::Image:
        stack.add(inside.picture(element.src, element.alt, {}, kPictureLimit), gap);
        break;
    case CardElement::Kind::Button: {
        const QString label = element.elements.empty() ? element.value : element.elements.front().content;
        const bool link = element.click == "link"_L1;
        Inline text;
        text.text = u"[ "_s + label + u" ]"_s;
        Inline node;
        node.kind = Inline::Kind::Link;
        node.value = element.value;
        node.children.push_back(text);
        stack.add(inside.inlines({link ? node : text}, FontRole::ListStrong, 24, link ? t.link : t.dim), gap);
        break;
    }
    case CardElement::Kind::Paragraph:
        for (const CardElement &field : element.elements) {
            addElement(stack, field, inside, gap);
            gap = 2;
        }
        break;
    case CardElement::Kind::Unknown:
        break;
    }
}

void Builder::addSmallPicture(StackPart &stack, const CardElement &image, int side, int gap) const
{
    stack.add(std::make_unique<ImagePart>(image.src, image.alt, QSize(), QSize(side, side), true, image.circle), gap);
}

void Builder::addModule(StackPart &stack, const CardModule &module, const Builder &inside) const
{
    const Tokens &t = m_context.style.tokens();
    const QString name = !module.title.isEmpty() ? module.title : QFileInfo(QUrl(module.src).path()).fileName();
    const auto file = [&](FilePart::Kind kind) {
        stack.add(
            std::make_unique<FilePart>(kind, module.src, name, mediaNote(module.size, 0), inside.m_width), kCardGap);
    };
    switch (module.kind) {
    case CardModule::Kind::Header:
        if (module.text)
            stack.add(inside.plain(module.text->content, FontRole::Name, 22, t.text), kCardGap);
        break;
    case CardModule::Kind::Section:
        if (module.text)
            addElement(stack, *module.text, inside, kCardGap);
        if (module.accessory && module.accessory->kind == CardElement::Kind::Image)
            addSmallPicture(stack, *module.accessory, kAccessory, 4);
        else if (module.accessory)
            addElement(stack, *module.accessory, inside, 4);
        break;
    case CardModule::Kind::ImageGroup:
    case CardModule::Kind::Container:
    case CardModule::Kind::ActionGroup:
    case CardModule::Kind::Context:
        for (size_t i = 0; i < module.elements.size(); ++i) {
            const CardElement &element = module.elements[i];
            const int gap = i == 0 ? kCardGap : 4;
            if (module.kind == CardModule::Kind::Context && element.kind == CardElement::Kind::Image)
                addSmallPicture(stack, element, kContextPicture, gap);
            else
                addElement(stack, element, inside, gap);
        }
        break;
    case CardModule::Kind::Divider:
        stack.add(std::make_unique<RulePart>(inside.m_width), 2);
        break;
    case CardModule::Kind::File:
        file(FilePart::Kind::File);
        break;
    case CardModule::Kind::Audio:
        file(FilePart::Kind::Audio);
        break;
    case CardModule::Kind::Video:
        file(FilePart::Kind::Video);
        break;
    case CardModule::Kind::Countdown: {
        const QDateTime end = QDateTime::fromMSecsSinceEpoch(module.endTime);
        const QString text = say(QT_TRANSLATE_NOOP("chat::ui::BodyBuilder", "Until %1"))
                                 .arg(QLocale().toString(end, QLocale::ShortFormat));
        stack.add(inside.plain(text, FontRole::List, 20, t.dim), kCardGap);
        break;
    }
    case CardModule::Kind::Invite:
        stack.add(inside.plain(say(QT_TRANSLATE_NOOP("chat::ui::BodyBuilder", "Invitation %1")).arg(module.code),
                      FontRole::List, 20, t.dim),
            kCardGap);
        break;
    case CardModule::Kind::Unknown:
        stack.add(
            inside.plain(say(QT_TRANSLATE_NOOP("chat::ui::BodyBuilder", "Unknown card module “%1”")).arg(module.type),
                FontRole::Note, 17, t.dim),
            kCardGap);
        break;
    }
}

PartPtr Builder::attachment(const Attachment &attachment) const
{
    const QString name
        = !attachment.name.isEmpty() ? attachment.name : QFileInfo(QUrl(attachment.url).path()).fileName();
    const QString note = mediaNote(attachment.size, attachment.duration);
    switch (attachment.kind) {
    case Attachment::Kind::Image:
        return picture(attachment.url, name, {attachment.width, attachment.height}, kPictureLimit);
    case Attachment::Kind::Video:
        return std::make_unique<FilePart>(FilePart::Kind::Video, attachment.url, name, note, m_width);
    case Attachment::Kind::Audio:
        return std::make_unique<FilePart>(FilePart::Kind::Audio, attachment.url, name, note, m_width);
    case Attachment::Kind::File:
        return std::make_unique<FilePart>(FilePart::Kind::File, attachment.url, name, note, m_width);
    }
    return nullptr;
}

PartPtr Builder::embed(const Embed &embed) const
{
    const Tokens &t = m_context.style.tokens();
    if (embed.kind == Embed::Kind::Image)
        return picture(embed.image.isEmpty() ? embed.url : embed.image, {}, {}, kPictureLimit);
    const int width = std::min(m_width, kCardWidth);
    const Builder inside(width - 36, m_context);
    auto stack = std::make_unique<StackPart>();
    if (!embed.site.isEmpty())
        stack->add(inside.plain(embed.site, FontRole::Note, 17, t.dim, 1));
    if (!embed.title.isEmpty()) {
        Inline title;
        title.text = embed.title;
        Inline link;
        link.kind = Inline::Kind::Link;
        link.value = embed.url;
        link.children.push_back(title);
        stack->add(inside.inlines({link}, FontRole::Name, 20, t.link), 2);
    }
    if (!embed.description.isEmpty())
        stack->add(inside.plain(embed.description, FontRole::List, 19, t.text, 4), 4);
    if (embed.duration > 0)
        stack->add(inside.plain(mediaNote(0, embed.duration), FontRole::Note, 17, t.dim), 4);
    if (!embed.image.isEmpty())
        stack->add(inside.picture(embed.image, embed.title, {320, 180}, kPictureLimit), 8);
    if (stack->isEmpty())
        return nullptr;
    const QColor bar = embed.color ? QColor::fromRgb(embed.color) : t.link;
    stack->finish({20, 10, 16, 12}, {true, bar}, width);
    return stack;
}

//! A message of nothing but a few emoji is shown large.
bool isJumbo(const Message &message)
{
    if (message.content.blocks.size() != 1 || message.content.blocks.front().kind != Block::Kind::Text)
        return false;
    const Inlines &inlines = message.content.blocks.front().inlines;
    return inlines.size() == 1 && inlines.front().kind == Inline::Kind::Text
        && inlines.front().text.size() <= 8 * kJumboAtMost && isEmojiOnly(inlines.front().text);
}

PartPtr placeholder(const Message &message, const Builder &builder, const Style &style)
{
    switch (message.kind) {
    case MessageKind::Item:
        return builder.plain(
            say(QT_TRANSLATE_NOOP("chat::ui::BodyBuilder", "A gift")), FontRole::Body, 20, style.tokens().dim);
    case MessageKind::Unknown:
        return builder.plain(
            say(QT_TRANSLATE_NOOP("chat::ui::BodyBuilder", "A message of unknown type %1")).arg(message.rawType),
            FontRole::Body, 20, style.tokens().dim);
    default:
        return builder.plain(say(QT_TRANSLATE_NOOP("chat::ui::BodyBuilder", "An empty message")), FontRole::Body, 20,
            style.tokens().faint);
    }
}

} // namespace

std::vector<PartPtr> buildBody(const Message &message, int width, LayoutContext &context)
{
    const Builder builder(width, context);
    std::vector<PartPtr> parts;
    const auto add = [&parts](PartPtr part) {
        if (part)
            parts.push_back(std::move(part));
    };
    if (isJumbo(message)) {
        add(builder.plain(
            message.content.blocks.front().inlines.front().text, FontRole::Jumbo, 52, context.style.tokens().text));
    } else {
        for (const Block &block : message.content.blocks)
            add(builder.block(block));
    }
    // A picture message has its picture as content and, on some servers, as attachment too.
    const auto shown = [&message](const QString &url) {
        return std::any_of(message.content.blocks.begin(), message.content.blocks.end(),
            [&url](const Block &b) { return b.src == url; });
    };
    for (const Attachment &attachment : message.attachments) {
        if (!shown(attachment.url))
            add(builder.attachment(attachment));
    }
    for (const Embed &embed : message.embeds)
        add(builder.embed(embed));
    if (parts.empty())
        add(placeholder(message, builder, context.style));
    int start = 0;
    for (const PartPtr &part : parts) {
        part->setTextStart(start);
        if (part->textLength() > 0)
            start += part->textLength() + 1;
    }
    return parts;
}

} // namespace chat::ui
