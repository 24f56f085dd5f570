// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/body/cardcolors.h"

#include "app/domain/content.h"
#include "ui/style/style.h"

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

QColor cardThemeColor(const QString &theme, const Tokens &tokens)
{
    if (theme == "success"_L1)
        return QColor(0x00d287);
    if (theme == "danger"_L1)
        return tokens.danger;
    if (theme == "warning"_L1)
        return tokens.warning;
    if (theme == "info"_L1)
        return tokens.link;
    if (theme == "secondary"_L1)
        return tokens.dark ? QColor(0x5c626d) : QColor(0xc5cad3);
    if (theme == "none"_L1 || theme == "invisible"_L1)
        return {};
    return tokens.accent;
}

QColor cardBarColor(const Card &card, const Tokens &tokens)
{
    if (card.theme == "invisible"_L1)
        return {};
    if (!card.color.isEmpty()) {
        if (const QColor own(card.color); own.isValid())
            return QColor(own.rgb()); // never transparent
    }
    return cardThemeColor(card.theme, tokens);
}

} // namespace chat::ui
