// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/samecards.h"

#include "app/markup/card/cards.h"

using namespace Qt::Literals::StringLiterals;

namespace chat::test {

namespace {

// These write out what a missing field means.

void setDefault(QString &value, const QString &fallback)
{
    if (value.isEmpty())
        value = fallback;
}

void normalise(CardElement &element)
{
    if (element.kind == CardElement::Kind::Image)
        setDefault(element.size, u"lg"_s);
    if (element.kind == CardElement::Kind::Button)
        setDefault(element.theme, u"primary"_s);
    for (CardElement &child : element.elements)
        normalise(child);
}

void normalise(CardModule &module)
{
    if (module.kind == CardModule::Kind::Section)
        setDefault(module.mode,
            module.accessory && module.accessory->kind == CardElement::Kind::Button ? u"right"_s : u"left"_s);
    if (module.text)
        normalise(*module.text);
    if (module.accessory)
        normalise(*module.accessory);
    else if (module.kind == CardModule::Kind::Section)
        module.mode.clear(); // says where nothing is
    for (CardElement &element : module.elements)
        normalise(element);
}

void normalise(Blocks &blocks)
{
    for (Block &block : blocks) {
        for (Card &card : block.card) {
            setDefault(card.theme, u"primary"_s);
            setDefault(card.size, u"lg"_s);
            card.color = card.color.toLower();
            for (CardModule &module : card.modules)
                normalise(module);
        }
    }
}

} // namespace

bool sameCards(QStringView a, QStringView b)
{
    if (a == b)
        return true;
    Blocks first = markup::readCards(a).blocks;
    Blocks second = markup::readCards(b).blocks;
    normalise(first);
    normalise(second);
    return first == second;
}

} // namespace chat::test
