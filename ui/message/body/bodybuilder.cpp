// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/body/bodybuilder.h"

#include "app/domain/emojitable.h"
#include "app/markup/kmarkdown/coveredlinks.h"
#include "app/markup/plaintext.h"
#include "ui/message/body/cardbuilder.h"
#include "ui/message/body/embedbuilder.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kJumboAtMost = 12; // maximum number of emoji in a message that is shown large
constexpr size_t kMostBlocks = 400; // of a message

//! Emoji of both kinds and spaces only, a dozen at most.
bool isJumbo(const Content &content)
{
    if (content.blocks.size() != 1 || content.blocks.front().kind != Block::Kind::Text)
        return false;
    int custom = 0;
    bool any = false;
    for (const Inline &node : content.blocks.front().inlines) {
        if (node.kind == Inline::Kind::Emoji) {
            any = true;
            ++custom;
        } else if (node.kind != Inline::Kind::Text || node.text.size() > 8 * kJumboAtMost) {
            return false;
        } else if (const QString text = node.text.trimmed(); !text.isEmpty()) {
            if (!isEmojiOnly(text))
                return false;
            any = true;
        }
    }
    return any && custom <= kJumboAtMost;
}

PartPtr attachment(const Attachment &attachment, const PartBuilder &builder)
{
    const QSize pixels(attachment.width, attachment.height);
    const auto file = [&](FilePart::Kind kind) {
        return builder.file({kind, attachment.url, attachment.name, {}, attachment.size, attachment.duration, pixels});
    };
    switch (attachment.kind) {
    case Attachment::Kind::Image: {
        const QSize limit = PartBuilder::kPictureLimit.boundedTo(
            {std::max(40, builder.width()), PartBuilder::kPictureLimit.height()});
        auto part = std::make_unique<ImagePart>(
            attachment.url, attachment.name, ImagePart::Shape{pixels, limit}, builder.context());
        part->setMayMove(attachment.mime == "image/gif"_L1);
        return part;
    }
    case Attachment::Kind::Video:
        return file(FilePart::Kind::Video);
    case Attachment::Kind::Audio:
        return file(FilePart::Kind::Audio);
    case Attachment::Kind::File:
        return file(FilePart::Kind::File);
    }
    return nullptr;
}

PartPtr blockPart(const Block &block, const std::vector<Attachment> &attachments, const PartBuilder &builder)
{
    if (block.kind == Block::Kind::Card)
        return block.card.empty() ? nullptr : CardBuilder(builder).build(block.card.front());
    // A picture message has its picture as content and, on some servers, as attachment too, which has the size.
    const auto known = std::find_if(attachments.begin(), attachments.end(),
        [&block](const Attachment &each) { return !block.src.isEmpty() && each.url == block.src; });
    return known != attachments.end() ? attachment(*known, builder) : builder.block(block);
}

void addBlocks(std::vector<PartPtr> &parts, const Content &content, const std::vector<Attachment> &attachments,
    const PartBuilder &builder)
{
    if (isJumbo(content)) {
        parts.push_back(builder.inlines(content.blocks.front().inlines, FontRole::Jumbo, builder.tokens().text));
        return;
    }
    size_t done = 0;
    int spoilers = 0;
    for (const Block &block : content.blocks) {
        // Counted as in plain text, however much of a card is laid out.
        builder.context().spoilers = spoilers;
        spoilers += markup::spoilersIn(block);
        if (done++ == kMostBlocks) {
            parts.push_back(
                builder.notice(QCoreApplication::translate("chat::ui::BodyBuilder", "%1 more parts are not shown.")
                                   .arg(content.blocks.size() - kMostBlocks),
                    {}));
            return;
        }
        if (PartPtr part = blockPart(block, attachments, builder))
            parts.push_back(std::move(part));
    }
}

//! Embeds; those of covered links only once they are uncovered.
void addEmbeds(std::vector<PartPtr> &parts, const Message &message, const PartBuilder &builder)
{
    if (message.embeds.empty())
        return;
    const QSet<int> *revealed = builder.context().revealed;
    const markup::CoveredLinks links(message.content.blocks, revealed ? *revealed : QSet<int>());
    for (const Embed &embed : message.embeds) {
        if (links.covers(embed.url))
            continue;
        if (PartPtr part = buildEmbed(embed, builder))
            parts.push_back(std::move(part));
    }
}

PartPtr placeholder(const Message &message, const PartBuilder &builder)
{
    switch (message.kind) {
    case MessageKind::Item:
        return builder.notice(
            u"🎁 "_s + QCoreApplication::translate("chat::ui::BodyBuilder", "Sent a gift"), message.source);
    case MessageKind::Unknown:
        if (message.rawType == 0) // the kind is known, but it is empty
            return builder.notice(
                QCoreApplication::translate("chat::ui::BodyBuilder", "An empty message"), message.source);
        return builder.notice(
            QCoreApplication::translate("chat::ui::BodyBuilder", "A message of unknown type %1").arg(message.rawType),
            message.source);
    default:
        return builder.notice(QCoreApplication::translate("chat::ui::BodyBuilder", "An empty message"), message.source);
    }
}

//! A system message is a quiet line.
bool isQuiet(const Message &message)
{
    return message.kind == MessageKind::System;
}

} // namespace

BodyLayout buildBody(const Message &message, int width, LayoutContext &context)
{
    const PartBuilder builder(width, context);
    std::vector<PartPtr> parts;
    const auto add = [&parts](PartPtr part) {
        if (part)
            parts.push_back(std::move(part));
    };
    if (message.kind == MessageKind::Unknown || message.kind == MessageKind::Item)
        add(placeholder(message, builder));
    else if (isQuiet(message) && !message.content.plain.isEmpty())
        add(builder.plain(message.content.plain, FontRole::List, builder.tokens().dim));
    else
        addBlocks(parts, message.content, message.attachments, builder);
    const auto shown = [&message](const QString &url) {
        return std::any_of(message.content.blocks.begin(), message.content.blocks.end(),
            [&url](const Block &b) { return b.src == url; });
    };
    for (const Attachment &each : message.attachments) {
        if (!shown(each.url))
            add(attachment(each, builder));
    }
    addEmbeds(parts, message, builder);
    if (parts.empty())
        add(placeholder(message, builder));
    return BodyLayout(std::move(parts));
}

BodyLayout buildBody(const Content &content, int width, LayoutContext &context)
{
    std::vector<PartPtr> parts;
    addBlocks(parts, content, {}, PartBuilder(width, context));
    return BodyLayout(std::move(parts));
}

} // namespace chat::ui
