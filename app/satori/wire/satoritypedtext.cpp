// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/satori/wire/satoritypedtext.h"

#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/markup/satori/satoriwriter.h"

namespace chat::satori {

using namespace Qt::Literals::StringLiterals;

namespace {

//! Adds known names beside the ids.
void addNames(Inlines &inlines, const SatoriPeople &people)
{
    for (Inline &node : inlines) {
        if (node.kind == Inline::Kind::User && node.text.isEmpty()) {
            node.text = people.nameOf(UserId(node.value), {});
        } else if (node.kind == Inline::Kind::Channel && node.text.isEmpty()) {
            if (const Channel *channel = people.channel(ChannelId(node.value)))
                node.text = channel->name;
        } else if (node.kind == Inline::Kind::Emoji && node.value.startsWith("emoji/"_L1)) {
            node.value.remove(0, 6); // parseEmoji() marks ids with this prefix
        }
        addNames(node.children, people);
    }
}

} // namespace

QString elementsOfTyped(const QString &typed, const SatoriPeople &people)
{
    markup::ParseOptions options;
    options.anyIds = true;
    Blocks blocks = markup::parseKMarkdownBlocks(typed, options);
    for (Block &block : blocks)
        addNames(block.inlines, people);
    return markup::writeSatori(blocks);
}

SatoriNodeName mediaElement(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Image:
        return u"img"_s;
    case MessageKind::Video:
        return u"video"_s;
    case MessageKind::Audio:
        return u"audio"_s;
    case MessageKind::File:
        return u"file"_s;
    case MessageKind::Text:
    case MessageKind::Markup:
    case MessageKind::Card:
    case MessageKind::Item:
    case MessageKind::System:
    case MessageKind::Unknown:
        break;
    }
    return {};
}

markup::SatoriNode elementOf(const Attachment &file)
{
    static constexpr QLatin1StringView kNames[] = {"img"_L1, "video"_L1, "audio"_L1, "file"_L1};
    auto node = markup::SatoriNode::ofElement(QString(kNames[static_cast<size_t>(file.kind)]));
    node.set(u"src"_s, file.url);
    node.set(u"title"_s, file.name);
    node.set(u"width"_s, file.width);
    node.set(u"height"_s, file.height);
    node.set(u"duration"_s, file.duration);
    return node;
}

} // namespace chat::satori
