// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/words/searchabletext.h"

#include "app/markup/plaintext.h"

#include <utility>

namespace chat {

std::vector<SearchableText> searchableTexts(const Message &message)
{
    using TextKind = SearchableText::Kind;
    std::vector<SearchableText> texts;
    const auto add = [&texts](TextKind kind, const QString &shown, const QString &searched = {}) {
        if (!shown.isEmpty())
            texts.push_back({kind, shown, searched});
    };
    const auto addContent = [&add](TextKind kind, const Content &content) {
        const bool covered = content.plain.contains(kCoveredText);
        add(kind, content.plain, covered ? markup::uncoveredPlainOf(content.blocks) : QString());
    };
    addContent(TextKind::Body, message.content);
    if (message.quote) {
        if (message.quote->content.plain.isEmpty())
            add(TextKind::Quote, message.quote->summary);
        else
            addContent(TextKind::Quote, message.quote->content);
    }
    for (const Attachment &attachment : message.attachments) {
        if (!message.content.plain.contains(attachment.name))
            add(TextKind::FileName, attachment.name);
    }
    for (const Embed &embed : message.embeds) {
        add(TextKind::Embed, embed.title);
        add(TextKind::Embed, embed.description);
    }
    return texts;
}

} // namespace chat
