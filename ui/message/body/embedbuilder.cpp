// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/body/embedbuilder.h"

#include "ui/message/parts/stackpart.h"

#include <QMargins>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kThumbnail = 72;

PartPtr title(const Embed &embed, const PartBuilder &builder)
{
    Inline text;
    text.text = embed.title;
    Inline link;
    link.kind = Inline::Kind::Link;
    link.value = embed.url;
    link.children.push_back(text);
    return builder.inlines({link}, FontRole::Name, builder.tokens().text);
}

void addWords(StackPart &stack, const Embed &embed, const PartBuilder &builder)
{
    const Tokens &t = builder.tokens();
    const QString site = !embed.site.isEmpty() ? embed.site : QUrl(embed.url).host();
    if (!site.isEmpty())
        stack.add(builder.plain(site, FontRole::Note, t.dim, 1));
    if (!embed.title.isEmpty())
        stack.add(title(embed, builder), 2);
    if (!embed.description.isEmpty())
        stack.add(builder.plain(embed.description, FontRole::List, t.text, 4), 4);
}

} // namespace

PartPtr buildEmbed(const Embed &embed, const PartBuilder &outside)
{
    if (embed.kind == Embed::Kind::Image)
        return outside.picture(embed.image.isEmpty() ? embed.url : embed.image, {}, {});
    const int width = std::min(outside.width(), PartBuilder::kCardWidth);
    const PartBuilder inside = outside.narrower(std::max(80, width - 36));
    auto stack = std::make_unique<StackPart>();
    if (embed.kind == Embed::Kind::Video) {
        addWords(*stack, embed, inside);
        FilePart::Source video;
        video.kind = FilePart::Kind::Video;
        video.page = true;
        video.url = embed.url;
        video.name = embed.title;
        video.cover = embed.image;
        video.duration = embed.duration;
        stack->add(inside.file(std::move(video)), 8);
    } else if (embed.image.isEmpty()) {
        addWords(*stack, embed, inside);
    } else { // a small picture beside the text
        const bool room = inside.width() > 3 * kThumbnail;
        auto words = std::make_unique<StackPart>();
        addWords(*words, embed, room ? inside.narrower(inside.width() - kThumbnail - 12) : inside);
        words->finish({}, {});
        ImagePart::Shape shape;
        shape.limit = {kThumbnail, kThumbnail};
        shape.fill = true;
        auto image = std::make_unique<ImagePart>(embed.image, embed.title, shape, inside.context());
        const QPoint corner(room ? inside.width() - kThumbnail : 0, room ? 0 : words->size().height() + 8);
        stack->place(std::move(words), {});
        stack->place(std::move(image), corner);
    }
    if (stack->isEmpty())
        return nullptr;
    const QColor bar = embed.color ? QColor::fromRgb(embed.color) : outside.tokens().link;
    stack->finish({20, 10, 16, 12}, {true, bar}, width);
    return stack;
}

} // namespace chat::ui
