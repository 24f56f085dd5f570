// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/card/cardwords.h"

#include <QCoreApplication>
#include <QHash>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using Words = QHash<QString, const char *>;

QString lookUp(const Words &words, const QString &key)
{
    const char *word = words.value(key);
    return word ? QCoreApplication::translate("CardWords", word) : key;
}

} // namespace

QString partName(const QString &type)
{
    const Words words{
        {u"card"_s, QT_TRANSLATE_NOOP("CardWords", "Card")},
        {u"header"_s, QT_TRANSLATE_NOOP("CardWords", "Header")},
        {u"section"_s, QT_TRANSLATE_NOOP("CardWords", "Section")},
        {u"image-group"_s, QT_TRANSLATE_NOOP("CardWords", "Image group")},
        {u"container"_s, QT_TRANSLATE_NOOP("CardWords", "Images (uncropped)")},
        {u"action-group"_s, QT_TRANSLATE_NOOP("CardWords", "Buttons")},
        {u"context"_s, QT_TRANSLATE_NOOP("CardWords", "Note line")},
        {u"divider"_s, QT_TRANSLATE_NOOP("CardWords", "Divider")},
        {u"file"_s, QT_TRANSLATE_NOOP("CardWords", "File")},
        {u"audio"_s, QT_TRANSLATE_NOOP("CardWords", "Audio")},
        {u"video"_s, QT_TRANSLATE_NOOP("CardWords", "Video")},
        {u"countdown"_s, QT_TRANSLATE_NOOP("CardWords", "Countdown")},
        {u"invite"_s, QT_TRANSLATE_NOOP("CardWords", "Invitation")},
        {u"plain-text"_s, QT_TRANSLATE_NOOP("CardWords", "Plain text")},
        {u"kmarkdown"_s, QT_TRANSLATE_NOOP("CardWords", "KMarkdown")},
        {u"image"_s, QT_TRANSLATE_NOOP("CardWords", "Image")},
        {u"button"_s, QT_TRANSLATE_NOOP("CardWords", "Button")},
        {u"paragraph"_s, QT_TRANSLATE_NOOP("CardWords", "Columns")},
        {QString(), QT_TRANSLATE_NOOP("CardWords", "No type")},
    };
    return lookUp(words, type);
}

QString fieldName(const QString &name)
{
    const Words words{
        {u"theme"_s, QT_TRANSLATE_NOOP("CardWords", "Theme")},
        {u"color"_s, QT_TRANSLATE_NOOP("CardWords", "Colour")},
        {u"size"_s, QT_TRANSLATE_NOOP("CardWords", "Size")},
        {u"text"_s, QT_TRANSLATE_NOOP("CardWords", "Text")},
        {u"content"_s, QT_TRANSLATE_NOOP("CardWords", "Text")},
        {u"accessory"_s, QT_TRANSLATE_NOOP("CardWords", "Accessory")},
        {u"mode"_s, QT_TRANSLATE_NOOP("CardWords", "Mode")},
        {u"src"_s, QT_TRANSLATE_NOOP("CardWords", "Address")},
        {u"title"_s, QT_TRANSLATE_NOOP("CardWords", "Title")},
        {u"cover"_s, QT_TRANSLATE_NOOP("CardWords", "Cover")},
        {u"endTime"_s, QT_TRANSLATE_NOOP("CardWords", "Ends")},
        {u"startTime"_s, QT_TRANSLATE_NOOP("CardWords", "Starts")},
        {u"code"_s, QT_TRANSLATE_NOOP("CardWords", "Code or link")},
        {u"emoji"_s, QT_TRANSLATE_NOOP("CardWords", "Convert shortcodes to emoji")},
        {u"alt"_s, QT_TRANSLATE_NOOP("CardWords", "Alternative text")},
        {u"circle"_s, QT_TRANSLATE_NOOP("CardWords", "Round")},
        {u"fallbackUrl"_s, QT_TRANSLATE_NOOP("CardWords", "Fallback address")},
        {u"click"_s, QT_TRANSLATE_NOOP("CardWords", "Click")},
        {u"value"_s, QT_TRANSLATE_NOOP("CardWords", "Value")},
        {u"cols"_s, QT_TRANSLATE_NOOP("CardWords", "Columns")},
    };
    return lookUp(words, name);
}

QString choiceName(const markup::CardField &field, const QString &choice)
{
    if (field.action != markup::CardField::Action::Member && !choice.isEmpty())
        return partName(choice);
    const Words words{
        {QString(),
            field.action == markup::CardField::Action::AccessoryKind ? QT_TRANSLATE_NOOP("CardWords", "nothing")
                                                                     : QT_TRANSLATE_NOOP("CardWords", "not given")},
        {u"left"_s, QT_TRANSLATE_NOOP("CardWords", "left")},
        {u"right"_s, QT_TRANSLATE_NOOP("CardWords", "right")},
        {u"lg"_s, QT_TRANSLATE_NOOP("CardWords", "large")},
        {u"sm"_s, QT_TRANSLATE_NOOP("CardWords", "small")},
        {u"day"_s, QT_TRANSLATE_NOOP("CardWords", "days")},
        {u"hour"_s, QT_TRANSLATE_NOOP("CardWords", "hours")},
        {u"second"_s, QT_TRANSLATE_NOOP("CardWords", "progress bar")},
        {u"link"_s, QT_TRANSLATE_NOOP("CardWords", "opens a link")},
        {u"return-val"_s, QT_TRANSLATE_NOOP("CardWords", "notifies the bot")},
    };
    return lookUp(words, choice);
}

QString sampleWords(const QString &type)
{
    if (type == "header"_L1)
        return QCoreApplication::translate("CardWords", "Title");
    if (type == "button"_L1 || type == "action-group"_L1)
        return QCoreApplication::translate("CardWords", "OK");
    if (type == "file"_L1 || type == "audio"_L1 || type == "video"_L1)
        return QCoreApplication::translate("CardWords", "Title");
    if (type == "invite"_L1)
        return {};
    return QCoreApplication::translate("CardWords", "Text");
}

} // namespace chat::ui
