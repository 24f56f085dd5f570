// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/body/cardbuilder.h"

#include "ui/message/body/cardcolors.h"
#include "ui/message/body/cardmodules.h"
#include "ui/message/parts/foldpart.h"
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
{
}

PartPtr CardBuilder::build(const Card &card)
{
    LayoutContext &context = m_outside.context();
    const int index = context.cards++;
    const bool invisible = card.theme == "invisible"_L1;
    const bool small = card.size == "sm"_L1;
    const int width = std::min(m_outside.width(), small ? kSmallWidth : PartBuilder::kCardWidth);
    const QMargins padding = invisible ? QMargins(0, 2, 0, 2) : QMargins(20, 12, 16, 14);
    const PartBuilder inside = m_outside.narrower(std::max(80, width - padding.left() - padding.right()));
    const CardModules modules(inside, small);
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
        PartPtr part = modules.build(card.modules[done], at);
        if (!part)
            continue;
        part->setPath(at);
        stack->add(std::move(part), kCardBuilderGap);
    }
    if (done == kMostModules && card.modules.size() > kMostModules)
        stack->add(inside.plain(QCoreApplication::translate("chat::ui::CardBuilder", "%1 more modules are not shown.")
                                    .arg(card.modules.size() - kMostModules),
                       FontRole::Note, inside.tokens().dim),
            kCardBuilderGap);
    stack->finish(padding, {!invisible, cardBarColor(card, inside.tokens())}, invisible ? 0 : width);
    stack->setPath(path);
    const bool high = stack->size().height() > FoldPart::kHeight + FoldPart::kSlack;
    if (!context.folding || !high)
        return stack;
    const Tokens &t = inside.tokens();
    return std::make_unique<FoldPart>(std::move(stack), open, -1 - index, invisible ? t.main : t.elevated);
}

} // namespace chat::ui
