// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/list/rowtip.h"

#include "app/base/showntext.h"
#include "app/domain/message.h"
#include "ui/message/parts/hit.h"
#include "ui/widgets/linkopener.h"

#include <QCoreApplication>
#include <QLocale>

namespace chat::ui {

namespace {

constexpr int kLongestValue = 200;

//! The tool tip of a button that opens nothing, with its value.
QString buttonTip(const Hit &hit, bool clicks)
{
    const QString value = shownLine(hit.value, kLongestValue);
    if (hit.index != 1)
        return value.isEmpty()
            ? QCoreApplication::translate("chat::ui::RowTip", "This button does nothing")
            : QCoreApplication::translate("chat::ui::RowTip", "This button does nothing. Its value: %1").arg(value);
    if (clicks)
        return QCoreApplication::translate("chat::ui::RowTip", "Sends “%1” to the bot").arg(value);
    return QCoreApplication::translate(
        "chat::ui::RowTip", "Sends “%1” to the bot. This server accepts clicks only from its own app.")
        .arg(value);
}

QString timeTip(const Message &message)
{
    QString text = QLocale().toString(message.created.toLocalTime(), QLocale::LongFormat);
    if (message.edited.isValid())
        text += u'\n'
            + QCoreApplication::translate("chat::ui::RowTip", "edited %1")
                  .arg(QLocale().toString(message.edited.toLocalTime(), QLocale::LongFormat));
    if (message.deletedAt.isValid())
        text += u'\n'
            + QCoreApplication::translate("chat::ui::RowTip", "deleted %1")
                  .arg(QLocale().toString(message.deletedAt.toLocalTime(), QLocale::LongFormat));
    if (!message.visibleOnlyTo.isEmpty())
        text += u'\n' + QCoreApplication::translate("chat::ui::RowTip", "only visible to you");
    return text;
}

} // namespace

QString rowTip(const Hit &hit, const Message &message, bool clicks)
{
    switch (hit.kind) {
    case Hit::Kind::Link:
    case Hit::Kind::File:
        return shownTarget(hit.value);
    case Hit::Kind::Time:
        return timeTip(message);
    case Hit::Kind::Versions:
        return timeTip(message) + u'\n'
            + QCoreApplication::translate("chat::ui::RowTip", "Click to see the earlier versions");
    case Hit::Kind::Date:
        return QCoreApplication::translate("chat::ui::RowTip", "Jump to a date (Ctrl+G)");
    case Hit::Kind::Quote:
        return QCoreApplication::translate("chat::ui::RowTip", "Go to the quoted message");
    case Hit::Kind::Image:
        return hit.text;
    case Hit::Kind::LoadPicture:
        return QCoreApplication::translate("chat::ui::RowTip", "Load the picture");
    case Hit::Kind::Spoiler:
        return QCoreApplication::translate("chat::ui::RowTip", "Click to reveal");
    case Hit::Kind::AddReaction:
        return QCoreApplication::translate("chat::ui::RowTip", "React");
    case Hit::Kind::CopyCode:
        return QCoreApplication::translate("chat::ui::RowTip", "Copy the code");
    case Hit::Kind::Button:
        return buttonTip(hit, clicks);
    case Hit::Kind::Raw:
        return QCoreApplication::translate("chat::ui::RowTip", "Show the source");
    default:
        return {};
    }
}

} // namespace chat::ui
