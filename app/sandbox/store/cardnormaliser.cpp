// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/store/cardnormaliser.h"

#include "app/markup/card/cardcheck.h"
#include "app/server/failures.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

namespace {

void fill(QJsonObject &object, QLatin1StringView key, const QJsonValue &value)
{
    if (!object.contains(key) || object.value(key).isNull())
        object.insert(key, value);
}

QJsonValue normalElement(const QJsonValue &source);

QJsonArray normalElements(const QJsonValue &source)
{
    QJsonArray out;
    const QJsonArray given = source.toArray();
    for (const QJsonValue item : given)
        out.append(normalElement(item));
    return out;
}

//! Texts, pictures, buttons, paragraphs; nothing for no element.
QJsonValue normalElement(const QJsonValue &source)
{
    if (!source.isString() && source.toObject().isEmpty())
        return QJsonValue::Null;
    QJsonObject element
        = source.isString() ? QJsonObject{{"type"_L1, u"plain-text"_s}, {"content"_L1, source}} : source.toObject();
    const QString type = element.value("type"_L1).toString();
    if (type == "plain-text"_L1) {
        fill(element, "emoji"_L1, true);
    } else if (type == "image"_L1) {
        fill(element, "alt"_L1, QString());
        fill(element, "size"_L1, u"lg"_s);
        fill(element, "circle"_L1, false);
    } else if (type == "button"_L1) {
        fill(element, "theme"_L1, u"primary"_s);
        fill(element, "value"_L1, QString());
        fill(element, "click"_L1, QString());
        fill(element, "external"_L1, true);
        element.insert("text"_L1, normalElement(element.value("text"_L1)));
    } else if (type == "paragraph"_L1) {
        element.insert("fields"_L1, normalElements(element.value("fields"_L1)));
    }
    fill(element, "elements"_L1, QJsonArray());
    return element;
}

QJsonObject normalModule(QJsonObject module)
{
    if (module.contains("text"_L1))
        module.insert("text"_L1, normalElement(module.value("text"_L1)));
    if (module.value("type"_L1).toString() == "section"_L1) {
        const QJsonValue accessory = normalElement(module.value("accessory"_L1));
        const bool button = accessory.toObject().value("type"_L1).toString() == "button"_L1;
        if (module.value("mode"_L1).toString().isEmpty())
            module.insert("mode"_L1, button ? u"right"_s : u"left"_s);
        module.insert("accessory"_L1, accessory);
    }
    module.insert("elements"_L1, normalElements(module.value("elements"_L1)));
    return module;
}

QJsonObject normalCard(QJsonObject card)
{
    fill(card, "theme"_L1, u"primary"_s);
    fill(card, "size"_L1, u"lg"_s);
    fill(card, "color"_L1, QString());
    fill(card, "expand"_L1, false);
    QJsonArray modules;
    const QJsonArray given = card.value("modules"_L1).toArray();
    for (const QJsonValue module : given)
        modules.append(normalModule(module.toObject()));
    card.insert("modules"_L1, modules);
    return card;
}

} // namespace

QJsonArray withCardDefaults(const QJsonArray &given)
{
    QJsonArray cards;
    for (const QJsonValue card : given)
        cards.append(normalCard(card.toObject()));
    return cards;
}

Result<QString> normaliseCards(const QString &source)
{
    const auto finding = markup::firstFinding(source);
    if (finding && finding->severity == markup::Finding::Severity::Error)
        return server::badContent(finding->where + u": "_s + finding->message);
    const QJsonArray cards = withCardDefaults(QJsonDocument::fromJson(source.toUtf8()).array());
    return QString::fromUtf8(QJsonDocument(cards).toJson(QJsonDocument::Compact));
}

} // namespace chat::sandbox
