// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/cardcheck.h"

#include <QJsonDocument>

namespace chat::ui {

std::optional<CardProblem> firstCardProblem(const QString &json)
{
    QJsonParseError error;
    QJsonDocument::fromJson(json.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return CardProblem{positionOfByte(json, error.offset), {}, error.errorString()};
    return {};
}

} // namespace chat::ui
