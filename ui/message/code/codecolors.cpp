// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/message/code/codecolors.h"

#include "ui/style/style.h"

namespace chat::ui {

QColor codeColor(CodeKind kind, const Tokens &tokens)
{
    const bool dark = tokens.dark;
    switch (kind) {
    case CodeKind::Keyword:
        return tokens.code;
    case CodeKind::Type:
        return dark ? QColor(0xe5c07b) : QColor(0x8a5a00);
    case CodeKind::Constant:
    case CodeKind::Number:
        return dark ? QColor(0xe0965a) : QColor(0xa34e00);
    case CodeKind::String:
    case CodeKind::Added:
        return dark ? QColor(0x98c379) : QColor(0x33761f);
    case CodeKind::Comment:
        return dark ? QColor(0x8b93a1) : QColor(0x616772);
    case CodeKind::Function:
    case CodeKind::Name:
    case CodeKind::Section:
        return dark ? QColor(0x61afef) : QColor(0x0a63b8);
    case CodeKind::Tag:
    case CodeKind::Removed:
        return dark ? QColor(0xf07178) : QColor(0xbd2c2c);
    }
    return tokens.text;
}

} // namespace chat::ui
