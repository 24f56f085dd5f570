// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/parts/cardbuilder.h"

#include "app/base/showntext.h"
#include "ui/message/parts/cardcolors.h"
#include "ui/message/parts/countdownpart.h"
#include "ui/message/parts/foldpart.h"
#include "ui/message/parts/invitepart.h"
#include "ui/message/parts/rulepart.h"
#include "ui/message/parts/stackpart.h"

#include <QCoreApplication>
#include <QMargins>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {

constexpr int kSmallWidth = 360;
constexpr int kCardBuilderGap = 10;
constexpr size_t kMostModules = 120; // KOOK accepts 50 in all cards of a message

} // namespace

CardBuilder::CardBuilder(const PartBuilder &outside)
    : m_outside(outside)
    , m_inside(outside)
{
}

PartPtr CardBuilder::build(const Card &card)
{
    LayoutContext &context = m_outside.context();
    const int index = context.cards++;
    const bool invisible = card.theme == "invisible"_L1;
    m_small = card.size == "sm"_L1;
    const int width = std::min(m_outside.width(), m_small ? kSmallWidth : PartBuilder::kCardWidth);
    const QMargins padding = invisible ? QMargins(0, 2, 0, 2) : QMargins(20, 12, 16, 14);
    m_inside = m_outside.narrower(std::max(80, width - padding.left() - padding.right()));
    const bool open = context.revealed && context.revealed->contains(-1 - index);
    const bool folding = context.folding && !open;
    const QString path = context.paths ? u"$[%1]"_s.arg(index) : QString();

    auto stack = std::make_unique<StackPart>();
    size_t done = 0;
    for (; done < std::min(card.modules.size(), kMostModules); ++done) {
        // Folded parts are not laid out.
        if (folding && stack->bottom() > FoldPart::kHeight + FoldPart::kSlack)
            break;
        const QString at = context.paths ? u"%1.modules[%2]"_s.arg(path).arg(done) : QString();
        PartPtr part = module(card.modules[done], at);
        if (!part)
            continue;
        part->setPath(at);
        stack->add(std::move(part), kCardBuilderGap);
    }
    if (done == kMostModules && card.modules.size() > kMostModules)
        stack->add(m_inside.plain(QCoreApplication::translate("chat::ui::CardBuilder", "%1 more modules are not shown.")
                                      .arg(card.modules.size() - kMostModules),
                       FontRole::Note, m_inside.tokens().dim),
            kCardBuilderGap);
    stack->finish(padding, {!invisible, cardBarColor(card, m_inside.tokens())}, invisible ? 0 : width);
    stack->setPath(path);
    const bool high = stack->size().height() > FoldPart::kHeight + FoldPart::kSlack;
    if (!context.folding || !high)
        return stack;
    const Tokens &t = m_inside.tokens();
    return std::make_unique<FoldPart>(std::move(stack), open, -1 - index, invisible ? t.main : t.elevated);
}

PartPtr CardBuilder::module(const CardModule &module, const QString &path) const
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

PartPtr CardBuilder::header(const CardModule &module, const QString &path) const
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

PartPtr CardBuilder::media(const CardModule &module) const
{
    const FilePart::Kind kind = module.kind == CardModule::Kind::Audio ? FilePart::Kind::Audio
        : module.kind == CardModule::Kind::Video                       ? FilePart::Kind::Video
                                                                       : FilePart::Kind::File;
    return m_inside.file(
        {kind, module.src, module.title, module.cover, module.size, module.duration, {module.width, module.height}});
}

PartPtr CardBuilder::unknown(const QString &type, const QString &raw) const
{
    return m_inside.notice(
        QCoreApplication::translate("chat::ui::CardBuilder", "Unknown content type “%1”").arg(shownName(type, 40)),
        raw);
}

} // namespace chat::ui
