// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/body/cardmodules.h"

#include "app/base/showntext.h"
#include "ui/message/body/cardcolors.h"
#include "ui/message/parts/buttonpart.h"
#include "ui/message/parts/countdownpart.h"
#include "ui/message/parts/inlinetext.h"
#include "ui/message/parts/invitepart.h"
#include "ui/message/parts/rulepart.h"
#include "ui/message/parts/stackpart.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kCardModulesGap = 12; // between an accessory and its text, and between columns
constexpr int kLargePicture = 72; // side of a picture beside a section
constexpr int kSmallPicture = 40;
constexpr int kContextPicture = 20;
constexpr int kTileGap = 4;
constexpr int kSingleTile = 240;
constexpr int kMostColumns = 3;
constexpr size_t kMostElements = 50;

QString below(const QString &path, QLatin1StringView name)
{
    return path.isEmpty() ? QString() : path + name;
}

QString below(const QString &path, QLatin1StringView name, size_t index)
{
    return path.isEmpty() ? QString() : u"%1%2[%3]"_s.arg(path, name).arg(index);
}

size_t shownCount(const std::vector<CardElement> &elements)
{
    return std::min(elements.size(), kMostElements);
}

} // namespace

CardModules::CardModules(const PartBuilder &builder, bool small)
    : m_inside(builder)
    , m_small(small)
{
}

PartPtr CardModules::build(const CardModule &module, const QString &path) const
{
    switch (module.kind) {
    case CardModule::Kind::Header:
        return header(module, path);
    case CardModule::Kind::Section:
        return section(module, path);
    case CardModule::Kind::ImageGroup:
        return imageGroup(module, path);
    case CardModule::Kind::Container:
        return container(module, path);
    case CardModule::Kind::ActionGroup:
        return actionGroup(module, path);
    case CardModule::Kind::Context:
        return contextRow(module, path);
    case CardModule::Kind::Divider:
        return std::make_unique<RulePart>(m_inside.width(), 3);
    case CardModule::Kind::File:
    case CardModule::Kind::Audio:
    case CardModule::Kind::Video:
        return media(module);
    case CardModule::Kind::Countdown:
        return std::make_unique<CountdownPart>(module, m_inside.width(), m_inside.context().style);
    case CardModule::Kind::Invite:
        return std::make_unique<InvitePart>(module.code, m_inside.width());
    case CardModule::Kind::Unknown:
        return unknown(module.type, module.raw);
    }
    return nullptr;
}

PartPtr CardModules::header(const CardModule &module, const QString &path) const
{
    if (!module.text)
        return nullptr;
    auto stack = std::make_unique<StackPart>();
    PartPtr part = module.text->blocks.empty()
        ? m_inside.plain(module.text->content, FontRole::Title, m_inside.tokens().text)
        : text(*module.text, m_inside, FontRole::Title, {});
    if (!part)
        return nullptr;
    if (!path.isEmpty())
        part->setPath(path + ".text"_L1);
    stack->add(std::move(part));
    stack->finish({}, {}, m_inside.width());
    return stack;
}

PartPtr CardModules::media(const CardModule &module) const
{
    const FilePart::Kind kind = module.kind == CardModule::Kind::Audio ? FilePart::Kind::Audio
        : module.kind == CardModule::Kind::Video                       ? FilePart::Kind::Video
                                                                       : FilePart::Kind::File;
    return m_inside.file(
        {kind, module.src, module.title, module.cover, module.size, module.duration, {module.width, module.height}});
}

PartPtr CardModules::unknown(const QString &type, const QString &raw) const
{
    return m_inside.notice(
        QCoreApplication::translate("chat::ui::CardModules", "Unknown content type “%1”").arg(shownName(type, 40)),
        raw);
}

PartPtr CardModules::text(
    const CardElement &element, const PartBuilder &builder, FontRole role, const QString &path) const
{
    PartPtr part;
    if (element.blocks.size() == 1) {
        part = builder.block(element.blocks.front(), role);
    } else if (!element.blocks.empty()) {
        auto stack = std::make_unique<StackPart>();
        for (const Block &block : element.blocks) {
            if (PartPtr inner = builder.block(block, role))
                stack->add(std::move(inner), 4);
        }
        stack->finish({}, {});
        part = std::move(stack);
    } else if (element.kind == CardElement::Kind::Unknown) {
        part = unknown(element.type, element.raw);
    } else if (!element.content.isEmpty()) {
        part = builder.plain(
            element.content, role, role == FontRole::Note ? builder.tokens().dim : builder.tokens().text);
    }
    if (part)
        part->setPath(path);
    return part;
}

PartPtr CardModules::smallPicture(const CardElement &image, int side, const QString &path) const
{
    ImagePart::Shape shape;
    shape.limit = {side, side};
    shape.fill = true;
    shape.circle = image.circle;
    auto part = std::make_unique<ImagePart>(image.src, image.alt, shape, m_inside.context());
    part->setPath(path);
    return part;
}

PartPtr CardModules::button(const CardElement &element, int room, bool wide, const QString &path) const
{
    const Tokens &t = m_inside.tokens();
    ButtonPart::Look look;
    look.ground = cardThemeColor(element.theme, t);
    look.value = element.value;
    look.click = element.click == "link"_L1 ? ButtonPart::Click::Link
        : element.click == "return-val"_L1  ? ButtonPart::Click::Return
                                            : ButtonPart::Click::None;
    look.works = m_inside.context().canClick;
    look.width = wide ? room : 0;
    const QFont font = m_inside.context().style.font(FontRole::ListStrong);
    InlineText label;
    if (!element.elements.empty()) {
        const CardElement &words = element.elements.front();
        const bool tree = !words.blocks.empty() && words.blocks.front().kind == Block::Kind::Text;
        label = tree ? flatten(words.blocks.front().inlines, font, m_inside.context()) : flatten(words.content, font);
        if (std::ranges::any_of(label.spans, &Span::hidden)) // clicking a button does not open spoilers
            label = flatten(copiedText(label, 0, static_cast<int>(label.text.size())), font);
    }
    label.spans.clear(); // a click anywhere presses the whole button
    auto part = std::make_unique<ButtonPart>(std::move(label), look, room, m_inside.context().style);
    part->setPath(path);
    return part;
}

PartPtr CardModules::paragraph(const CardElement &element, int width, const QString &path) const
{
    const int columns = std::clamp(element.cols, 1, kMostColumns);
    const int column = (width - kCardModulesGap * (columns - 1)) / columns;
    const PartBuilder cell = m_inside.narrower(column);
    auto stack = std::make_unique<StackPart>();
    int y = 0;
    int rowHeight = 0;
    for (size_t i = 0; i < shownCount(element.elements); ++i) {
        const int place = static_cast<int>(i) % columns;
        if (place == 0 && i > 0) {
            y += rowHeight + 6;
            rowHeight = 0;
        }
        PartPtr part = text(element.elements[i], cell, FontRole::List, below(path, ".fields"_L1, i));
        if (!part)
            continue;
        rowHeight = std::max(rowHeight, part->size().height());
        stack->place(std::move(part), {place * (column + kCardModulesGap), y});
    }
    stack->finish({}, {}, width);
    stack->setPath(path);
    return stack;
}

PartPtr CardModules::section(const CardModule &module, const QString &path) const
{
    const int width = m_inside.width();
    const CardElement *beside = module.accessory ? &*module.accessory : nullptr;
    const bool image = beside && beside->kind == CardElement::Kind::Image;
    const bool isButton = beside && beside->kind == CardElement::Kind::Button;
    PartPtr accessory;
    if (image)
        accessory = smallPicture(
            *beside, beside->size == "sm"_L1 ? kSmallPicture : kLargePicture, below(path, ".accessory"_L1));
    else if (isButton)
        accessory = button(*beside, m_small ? width : width / 2, m_small, below(path, ".accessory"_L1));
    const bool under = isButton && m_small;
    const int taken = accessory && !under ? accessory->size().width() + kCardModulesGap : 0;
    const QString textPath = below(path, ".text"_L1);
    PartPtr words;
    if (module.text && module.text->kind == CardElement::Kind::Paragraph)
        words = paragraph(*module.text, width - taken, textPath);
    else if (module.text)
        words = text(*module.text, m_inside.narrower(width - taken), FontRole::Body, textPath);

    auto stack = std::make_unique<StackPart>();
    const int textHeight = words ? words->size().height() : 0;
    const int otherHeight = accessory ? accessory->size().height() : 0;
    const int height = under ? 0 : std::max(textHeight, otherHeight);
    // A picture without a mode is on the left, a button never is.
    const bool left = image && module.mode != "right"_L1;
    // Beside much text a picture is at the top, a button in the middle.
    if (words)
        stack->place(std::move(words), {left ? taken : 0, under ? 0 : (height - textHeight) / 2});
    if (accessory) {
        const int x = left || under ? 0 : width - accessory->size().width();
        const int y = under ? stack->bottom() + 8 : image ? 0 : (height - otherHeight) / 2;
        stack->place(std::move(accessory), {x, y});
    }
    stack->finish({}, {}, width);
    return stack->isEmpty() ? nullptr : std::move(stack);
}

PartPtr CardModules::imageGroup(const CardModule &module, const QString &path) const
{
    const size_t count = shownCount(module.elements);
    if (count == 0)
        return nullptr;
    const int columns = count == 1 ? 1 : count == 2 || count == 4 ? 2 : 3;
    const int width = columns == 1 ? std::min(m_inside.width(), kSingleTile) : m_inside.width();
    const int side = (width - kTileGap * (columns - 1)) / columns;
    auto stack = std::make_unique<StackPart>();
    for (size_t i = 0; i < count; ++i) {
        const int row = static_cast<int>(i) / columns;
        const int column = static_cast<int>(i) % columns;
        stack->place(smallPicture(module.elements[i], side, below(path, ".elements"_L1, i)),
            {column * (side + kTileGap), row * (side + kTileGap)});
    }
    stack->finish({}, {}, m_inside.width());
    return stack;
}

PartPtr CardModules::container(const CardModule &module, const QString &path) const
{
    auto stack = std::make_unique<StackPart>();
    for (size_t i = 0; i < shownCount(module.elements); ++i) {
        const CardElement &image = module.elements[i];
        ImagePart::Shape shape;
        shape.limit = {m_inside.width(), 2 * m_inside.width()};
        auto part = std::make_unique<ImagePart>(image.src, image.alt, shape, m_inside.context());
        part->setPath(below(path, ".elements"_L1, i));
        stack->add(std::move(part), kTileGap);
    }
    stack->finish({}, {}, m_inside.width());
    return stack->isEmpty() ? nullptr : std::move(stack);
}

PartPtr CardModules::actionGroup(const CardModule &module, const QString &path) const
{
    const int width = m_inside.width();
    auto stack = std::make_unique<StackPart>();
    int x = 0;
    int y = 0;
    for (size_t i = 0; i < shownCount(module.elements); ++i) {
        if (module.elements[i].kind != CardElement::Kind::Button)
            continue;
        PartPtr part = button(module.elements[i], width, m_small, below(path, ".elements"_L1, i));
        if (x > 0 && x + part->size().width() > width) {
            x = 0;
            y += ButtonPart::kHeight + 8;
        }
        const int wide = part->size().width();
        stack->place(std::move(part), {x, y});
        x += wide + 8;
    }
    stack->finish({}, {}, width);
    return stack->isEmpty() ? nullptr : std::move(stack);
}

PartPtr CardModules::contextRow(const CardModule &module, const QString &path) const
{
    const int width = m_inside.width();
    const int line = std::max(kContextPicture, PartBuilder::lineHeight(FontRole::Note));
    auto stack = std::make_unique<StackPart>();
    int x = 0;
    int y = 0;
    for (size_t i = 0; i < shownCount(module.elements); ++i) {
        const CardElement &element = module.elements[i];
        const QString at = below(path, ".elements"_L1, i);
        PartPtr part = element.kind == CardElement::Kind::Image
            ? smallPicture(element, kContextPicture, at)
            : text(element, m_inside.narrower(width), FontRole::Note, at);
        if (!part)
            continue;
        const QSize size = part->size();
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y = stack->bottom() + 2;
        }
        stack->place(std::move(part), {x, y + std::max(0, (line - size.height()) / 2)});
        x += size.width() + 6;
        if (size.height() > line) { // several lines: nothing fits beside them
            x = 0;
            y = stack->bottom() + 2;
        }
    }
    stack->finish({}, {}, width);
    return stack->isEmpty() ? nullptr : std::move(stack);
}

} // namespace chat::ui
