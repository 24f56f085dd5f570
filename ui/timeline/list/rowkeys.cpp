// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/rowkeys.h"

#include "ui/style/latinkey.h"

#include <QKeyEvent>

namespace chat::ui {

std::optional<RowAction> rowActionOf(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return std::nullopt;
    switch (latinKey(event)) {
    case Qt::Key_R:
        return RowAction::Reply;
    case Qt::Key_E:
        return RowAction::Edit;
    case Qt::Key_C:
        return RowAction::CopyText;
    case Qt::Key_U:
        return RowAction::MarkUnread;
    case Qt::Key_Plus:
        return RowAction::React;
    case Qt::Key_Delete:
        return event.modifiers() & Qt::ShiftModifier ? RowAction::RemoveNow : RowAction::Remove;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return RowAction::More;
    default:
        return std::nullopt;
    }
}

} // namespace chat::ui
