// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seed/seedcardparts.h"

#include "app/sandbox/seed/seedpictures.h"
#include "app/sandbox/seed/seedworld.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox::parts {

namespace {

QJsonObject part(const QString &type)
{
    return {{u"type"_s, type}, {u"elements"_s, QJsonArray()}};
}

QJsonArray list(std::initializer_list<QJsonObject> elements)
{
    QJsonArray array;
    for (const QJsonObject &element : elements)
        array.append(element);
    return array;
}

} // namespace

QJsonObject plain(const QString &text)
{
    QJsonObject element = part(u"plain-text"_s);
    element.insert("emoji"_L1, true);
    element.insert("content"_L1, text);
    return element;
}

QJsonObject marked(const QString &text)
{
    QJsonObject element = part(u"kmarkdown"_s);
    element.insert("content"_L1, text);
    return element;
}

QJsonObject paragraph(int cols, std::initializer_list<QString> fields)
{
    QJsonArray array;
    for (const QString &field : fields)
        array.append(marked(field));
    QJsonObject element = part(u"paragraph"_s);
    element.insert("cols"_L1, cols);
    element.insert("fields"_L1, array);
    return element;
}

QJsonObject image(const QString &name, bool small, bool circle)
{
    const PictureInfo *picture = seedPicture(name);
    QJsonObject element = part(u"image"_s);
    element.insert("src"_L1, picture ? pictureUrl(*picture) : QString(QLatin1StringView(kAssetPrefix) + name));
    element.insert("alt"_L1, QString());
    element.insert("size"_L1, small ? u"sm"_s : u"lg"_s);
    element.insert("circle"_L1, circle);
    return element;
}

QJsonObject button(const QString &text, const QString &theme, const QString &click, const QString &value)
{
    QJsonObject element = part(u"button"_s);
    element.insert("theme"_L1, theme);
    element.insert("value"_L1, value);
    element.insert("click"_L1, click);
    element.insert("text"_L1, plain(text));
    element.insert("external"_L1, true);
    return element;
}

QJsonObject header(const QString &text)
{
    QJsonObject module = part(u"header"_s);
    module.insert("text"_L1, plain(text));
    return module;
}

QJsonObject section(const QJsonObject &text, const QJsonObject &accessory, const QString &mode)
{
    const bool isButton = accessory.value("type"_L1).toString() == "button"_L1;
    QJsonObject module = part(u"section"_s);
    module.insert("text"_L1, text);
    module.insert("mode"_L1, !mode.isEmpty() ? mode : isButton ? u"right"_s : u"left"_s);
    module.insert("accessory"_L1, accessory.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(accessory));
    return module;
}

QJsonObject group(const QString &type, std::initializer_list<QJsonObject> elements)
{
    QJsonObject module = part(type);
    module.insert("elements"_L1, list(elements));
    return module;
}

QJsonObject divider()
{
    return part(u"divider"_s);
}

QJsonObject media(const QString &type, const QString &fileName, const QString &cover)
{
    QJsonObject module = part(type);
    const FileInfo *file = seedFile(fileName);
    if (file) {
        module.insert("src"_L1, fileUrl(*file));
        module.insert("title"_L1, fileName);
        module.insert("size"_L1, fileBytes(*file).size());
    }
    const PictureInfo *picture = seedPicture(cover);
    module.insert("cover"_L1, picture ? pictureUrl(*picture) : QString());
    return module;
}

QJsonObject countdown(const QString &mode, qint64 start, qint64 end)
{
    QJsonObject module = part(u"countdown"_s);
    module.insert("mode"_L1, mode);
    if (mode == "second"_L1)
        module.insert("startTime"_L1, start);
    module.insert("endTime"_L1, end);
    return module;
}

QJsonObject invite(const QString &code)
{
    QJsonObject module = part(u"invite"_s);
    module.insert("code"_L1, code);
    return module;
}

QJsonObject card(const QString &theme, std::initializer_list<QJsonObject> modules, const QString &size)
{
    const bool color = theme.startsWith(u'#');
    return {{u"type"_s, u"card"_s}, {u"theme"_s, color ? u"primary"_s : theme}, {u"color"_s, color ? theme : QString()},
        {u"size"_s, size}, {u"expand"_s, false}, {u"modules"_s, list(modules)}};
}

QString text(std::initializer_list<QJsonObject> cards)
{
    return QString::fromUtf8(QJsonDocument(list(cards)).toJson(QJsonDocument::Compact));
}

} // namespace chat::sandbox::parts
