// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/json/jsonobject.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace chat::markup {

namespace {

QJsonObject parsedObject(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

void putText(QJsonObject &object, const QStringList &place, const QString &text)
{
    const QString &key = place.first();
    if (place.size() == 1) {
        object[key] = text;
        return;
    }
    QJsonObject inner = object[key].toObject();
    putText(inner, place.mid(1), text);
    object[key] = inner;
}

QString takeText(const QJsonObject &object, const QStringList &place)
{
    const QJsonValue value = object[place.first()];
    if (place.size() > 1)
        return takeText(value.toObject(), place.mid(1));
    return value.isString() ? value.toString() : value.toVariant().toString();
}

} // namespace

bool isJsonObject(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).isObject();
}

QString textAt(const QString &json, const QString &place)
{
    return takeText(parsedObject(json), place.split(u'.'));
}

QString withTexts(const QString &json, const QList<std::pair<QString, QString>> &texts)
{
    QJsonObject object = parsedObject(json);
    for (const auto &[place, text] : texts)
        putText(object, place.split(u'.'), text);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace chat::markup
