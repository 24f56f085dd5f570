// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/chips/chip.h"

namespace chat::ui {

namespace {

enum ChipProperty : int {
    ChipSource = QTextFormat::UserProperty + 1,
    ChipKind,
    ChipId,
    ChipName,
};

} // namespace

QTextCharFormat chipFormat(const Chip &chip)
{
    QTextCharFormat format;
    format.setObjectType(kChipObject);
    format.setProperty(ChipSource, chip.source);
    format.setProperty(ChipKind, static_cast<int>(chip.kind));
    format.setProperty(ChipId, chip.id);
    format.setProperty(ChipName, chip.name);
    return format;
}

std::optional<Chip> chipOf(const QTextFormat &format)
{
    if (format.objectType() != kChipObject)
        return std::nullopt;
    return Chip{static_cast<Inline::Kind>(format.intProperty(ChipKind)), format.stringProperty(ChipId),
        format.stringProperty(ChipName), format.stringProperty(ChipSource)};
}

} // namespace chat::ui
