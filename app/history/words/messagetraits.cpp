// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/words/messagetraits.h"

#include <algorithm>

namespace chat {

namespace {

using Trait = MessageTrait;

MessageTraits traitsIn(const Blocks &blocks);

bool hasLink(const Inlines &inlines)
{
    return std::ranges::any_of(
        inlines, [](const Inline &node) { return node.kind == Inline::Kind::Link || hasLink(node.children); });
}

MessageTraits traitsIn(const CardElement &element)
{
    MessageTraits found = traitsIn(element.blocks);
    found.setFlag(Trait::Image, found.testFlag(Trait::Image) || element.kind == CardElement::Kind::Image);
    if (element.kind == CardElement::Kind::Button)
        found |= element.click == QLatin1StringView("link") ? MessageTraits(Trait::Button) | Trait::Link
                                                            : MessageTraits(Trait::Button);
    for (const CardElement &child : element.elements)
        found |= traitsIn(child);
    return found;
}

MessageTraits traitsIn(const Card &card)
{
    MessageTraits found = Trait::Card;
    for (const CardModule &module : card.modules) {
        if (module.kind == CardModule::Kind::Video)
            found |= Trait::Video;
        else if (module.kind == CardModule::Kind::File || module.kind == CardModule::Kind::Audio)
            found |= Trait::File;
        if (module.text)
            found |= traitsIn(*module.text);
        if (module.accessory)
            found |= traitsIn(*module.accessory);
        for (const CardElement &element : module.elements)
            found |= traitsIn(element);
    }
    return found;
}

MessageTraits traitsIn(const Blocks &blocks)
{
    MessageTraits found;
    for (const Block &block : blocks) {
        switch (block.kind) {
        case Block::Kind::Image:
            found |= Trait::Image;
            break;
        case Block::Kind::Video:
            found |= Trait::Video;
            break;
        case Block::Kind::Audio:
        case Block::Kind::File:
            found |= Trait::File;
            break;
        case Block::Kind::Text:
        case Block::Kind::Quote:
        case Block::Kind::Code:
        case Block::Kind::Hr:
        case Block::Kind::Card:
            break;
        }
        if (hasLink(block.inlines))
            found |= Trait::Link;
        for (const Card &card : block.card)
            found |= traitsIn(card);
    }
    return found;
}

MessageTrait traitOf(Attachment::Kind kind)
{
    switch (kind) {
    case Attachment::Kind::Image:
        return Trait::Image;
    case Attachment::Kind::Video:
        return Trait::Video;
    case Attachment::Kind::Audio:
    case Attachment::Kind::File:
        return Trait::File;
    }
    return Trait::File;
}

} // namespace

MessageTraits traitsOf(const Message &message)
{
    MessageTraits found = traitsIn(message.content.blocks);
    for (const Attachment &attachment : message.attachments)
        found |= traitOf(attachment.kind);
    if (!message.embeds.empty())
        found |= Trait::Link;
    if (!message.reactions.empty())
        found |= Trait::Reaction;
    if (message.pinned)
        found |= Trait::Pin;
    return found;
}

} // namespace chat
