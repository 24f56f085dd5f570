// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The message, its cards and their modules; cardcheckelements.cpp has the elements.
#include "app/markup/card/cardchecker.h"

#include "app/markup/card/cardpaste.h"
#include "app/markup/cardnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using ElementKind = CardElement::Kind;
using ModuleKind = CardModule::Kind;

namespace {

constexpr qint64 kCardCheckerExampleTime = 1893456000000; // 2030; the same in every run
constexpr qsizetype kMaxCards = 5;
constexpr qsizetype kCardCheckerMaxModules = 50;
constexpr qsizetype kMaxHeader = 100;
constexpr qsizetype kMaxImages = 9;
constexpr qsizetype kMaxButtons = 4;
constexpr qsizetype kMaxContext = 10;

bool fitsInvisible(ModuleKind kind)
{
    return kind != ModuleKind::ImageGroup && kind != ModuleKind::Countdown && kind != ModuleKind::Invite;
}

//! A theme that sets a colour and is not the default.
bool hasThemeColor(const QString &theme)
{
    return theme == "success"_L1 || theme == "danger"_L1 || theme == "warning"_L1 || theme == "info"_L1
        || theme == "secondary"_L1;
}

//! Servers write null, {} and [] for "none".
bool isNone(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isObject() && value.toObject().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

} // namespace

void CardChecker::add(
    QLatin1StringView reason, const QString &where, const QString &message, Finding::Severity severity)
{
    if (m_findings.size() < m_max)
        m_findings.push_back({severity, reason, where, 0, 0, message});
}

void CardChecker::addMissing(const QString &where, QLatin1StringView key)
{
    add("missing_field"_L1, where + u'.' + key,
        QCoreApplication::translate("CardCheck", "Add the field \"%1\".").arg(key));
}

void CardChecker::addWrongType(const QString &where, const QString &expected)
{
    add("wrong_type"_L1, where, QCoreApplication::translate("CardCheck", "Put %1 here.").arg(expected));
}

void CardChecker::checkRoot(const QJsonValue &root)
{
    const QString path = u"$"_s;
    if (const auto near = nearlyCards(root)) {
        add(root.isArray() ? "wrong_type"_L1 : "not_an_array"_L1, near->where, near->message);
        return;
    }
    if (const QString advice = adviceForPart(root); !advice.isEmpty()) {
        add("not_an_array"_L1, path, advice);
        return;
    }
    if (!root.isArray()) {
        add("not_an_array"_L1, path, QCoreApplication::translate("CardCheck", "Put the card into an array: [ … ]."));
        if (root.isObject() && root.toObject().value("modules"_L1).isArray())
            checkCard(root, path);
        return;
    }
    const QJsonArray cards = root.toArray();
    if (cards.isEmpty())
        add("no_cards"_L1, path, QCoreApplication::translate("CardCheck", "Add at least one card."));
    if (cards.size() > kMaxCards) {
        add("too_many_cards"_L1, path,
            QCoreApplication::translate("CardCheck", "Remove cards until there are %1: there are %2.")
                .arg(kMaxCards)
                .arg(cards.size()));
    }
    for (qsizetype i = 0; i < cards.size() && m_findings.size() < m_max; ++i)
        checkCard(cards.at(i), u"%1[%2]"_s.arg(path).arg(i));
}

void CardChecker::checkCard(const QJsonValue &value, const QString &path)
{
    if (!value.isObject()) {
        addWrongType(path, QCoreApplication::translate("CardCheck", "a card object"));
        return;
    }
    const QJsonObject card = value.toObject();
    if (const QString advice = adviceForPart(value); !advice.isEmpty()) {
        add("unknown_type"_L1, path + u".type"_s, advice);
        return;
    }
    if (const auto type = stringField(card, "type"_L1, path, Need::Required); type && type != "card"_L1)
        add("unknown_type"_L1, path + u".type"_s,
            QCoreApplication::translate("CardCheck", "The type of a card is \"card\"."));
    choiceField(card, "theme"_L1, path,
        {u"primary"_s, u"success"_s, u"danger"_s, u"warning"_s, u"info"_s, u"secondary"_s, u"none"_s, u"invisible"_s});
    choiceField(card, "size"_L1, path, {u"lg"_s, u"sm"_s});
    if (const auto color = stringField(card, "color"_L1, path, Need::Optional);
        color && !color->isEmpty() && !isCardColor(*color)) {
        add("value_out_of_range"_L1, path + u".color"_s,
            QCoreApplication::translate("CardCheck", "Write the colour as \"#rrggbb\" or leave it out."));
    } else if (color && !color->isEmpty() && hasThemeColor(card.value("theme"_L1).toString())) {
        add("overruled"_L1, path + u".theme"_s,
            QCoreApplication::translate(
                "CardCheck", "\"color\" decides the colour of the card, \"theme\" does not: remove one of them."),
            Finding::Severity::Warning);
    }
    const QJsonValue modulesValue = card.value("modules"_L1);
    const QString modulesPath = path + u".modules"_s;
    if (modulesValue.isUndefined())
        return addMissing(path, "modules"_L1);
    if (!modulesValue.isArray())
        return addWrongType(modulesPath, QCoreApplication::translate("CardCheck", "an array of modules"));
    const QJsonArray modules = modulesValue.toArray();
    const bool fitted = m_modules <= kCardCheckerMaxModules;
    m_modules += modules.size();
    if (fitted && m_modules > kCardCheckerMaxModules) {
        add("too_many_modules"_L1, modulesPath,
            QCoreApplication::translate("CardCheck", "Remove modules: all cards together may have %1.")
                .arg(kCardCheckerMaxModules));
    }
    const bool invisible = card.value("theme"_L1) == "invisible"_L1;
    for (qsizetype i = 0; i < modules.size() && m_findings.size() < m_max; ++i)
        checkModule(modules.at(i), u"%1[%2]"_s.arg(modulesPath).arg(i), invisible);
}

void CardChecker::checkModule(const QJsonValue &value, const QString &path, bool invisible)
{
    if (!value.isObject())
        return addWrongType(path, QCoreApplication::translate("CardCheck", "a module object"));
    const QJsonObject module = value.toObject();
    const auto type = stringField(module, "type"_L1, path, Need::Required);
    if (!type)
        return;
    const ModuleKind kind = moduleKind(*type);
    if (invisible && kind != ModuleKind::Unknown && !fitsInvisible(kind)) {
        add("not_in_invisible"_L1, path,
            QCoreApplication::translate("CardCheck",
                "A card with the theme \"invisible\" cannot hold \"%1\": choose \"none\" or another theme.")
                .arg(*type));
    }
    switch (kind) {
    case ModuleKind::Header:
        return checkHeader(module, path);
    case ModuleKind::Section:
        return checkSection(module, path, invisible);
    case ModuleKind::ImageGroup:
    case ModuleKind::Container:
        return checkElements(module, "elements"_L1, path, {1, kMaxImages}, {ElementKind::Image});
    case ModuleKind::ActionGroup:
        return checkElements(module, "elements"_L1, path, {1, kMaxButtons}, {ElementKind::Button});
    case ModuleKind::Context:
        return checkElements(module, "elements"_L1, path, {0, kMaxContext},
            {ElementKind::PlainText, ElementKind::KMarkdown, ElementKind::Image});
    case ModuleKind::Divider:
        return;
    case ModuleKind::File:
    case ModuleKind::Audio:
    case ModuleKind::Video:
        return checkMedia(module, path);
    case ModuleKind::Countdown:
        return checkCountdown(module, path);
    case ModuleKind::Invite:
        if (const auto code = stringField(module, "code"_L1, path, Need::Required); code && code->trimmed().isEmpty())
            addMissing(path, "code"_L1);
        return;
    case ModuleKind::Unknown:
        add("unknown_type"_L1, path + u".type"_s,
            QCoreApplication::translate("CardCheck",
                "There is no module \"%1\". Modules: header, section, image-group, container, "
                "action-group, context, divider, file, audio, video, countdown, invite.")
                .arg(*type));
        return;
    }
}

void CardChecker::checkHeader(const QJsonObject &object, const QString &path)
{
    const QJsonValue text = object.value("text"_L1);
    if (text.isUndefined() || text.isNull())
        return addMissing(path, "text"_L1);
    const QString textPath = path + u".text"_s;
    if (checkElement(text, textPath, {ElementKind::PlainText}) != ElementKind::PlainText)
        return;
    const TextPlace place = textPlace(text, textPath);
    checkLength(place.text, kMaxHeader, place.where);
}

void CardChecker::checkSection(const QJsonObject &object, const QString &path, bool invisible)
{
    const QJsonValue text = object.value("text"_L1);
    const QJsonValue accessory = object.value("accessory"_L1);
    if (!isNone(text))
        checkElement(text, path + u".text"_s, {ElementKind::PlainText, ElementKind::KMarkdown, ElementKind::Paragraph});
    else if (isNone(accessory))
        addMissing(path, "text"_L1);
    else {
        add("missing_field"_L1, path + u".text"_s,
            QCoreApplication::translate("CardCheck", "Add the field \"%1\".").arg("text"_L1),
            Finding::Severity::Warning);
    }
    choiceField(object, "mode"_L1, path, {u"left"_s, u"right"_s});
    if (isNone(accessory))
        return;
    const QString accessoryPath = path + u".accessory"_s;
    if (invisible) {
        add("not_in_invisible"_L1, accessoryPath,
            QCoreApplication::translate("CardCheck",
                "In a card with the theme \"invisible\" a section has no accessory: remove it or choose "
                "another theme."));
    }
    const ElementKind kind = checkElement(accessory, accessoryPath, {ElementKind::Image, ElementKind::Button});
    if (kind == ElementKind::Button && object.value("mode"_L1) == "left"_L1) {
        add("button_on_left"_L1, path + u".mode"_s,
            QCoreApplication::translate("CardCheck", "A button cannot stand on the left: set the mode to \"right\"."));
    }
}

void CardChecker::checkElements(
    const QJsonObject &object, QLatin1StringView key, const QString &path, const Bounds &bounds, ElementKinds kinds)
{
    const QJsonValue value = object.value(key);
    const QString where = path + u'.' + key;
    if (value.isUndefined())
        return addMissing(path, key);
    if (!value.isArray())
        return addWrongType(where, QCoreApplication::translate("CardCheck", "an array"));
    const QJsonArray elements = value.toArray();
    if (elements.size() < bounds.least)
        add("too_few_elements"_L1, where, QCoreApplication::translate("CardCheck", "Add at least one element."));
    if (elements.size() > bounds.most) {
        add("too_many_elements"_L1, where,
            QCoreApplication::translate("CardCheck", "Remove elements until there are %1: there are %2.")
                .arg(bounds.most)
                .arg(elements.size()));
    }
    for (qsizetype i = 0; i < elements.size() && m_findings.size() < m_max; ++i)
        checkElement(elements.at(i), u"%1[%2]"_s.arg(where).arg(i), kinds);
}

void CardChecker::checkMedia(const QJsonObject &object, const QString &path)
{
    urlField(object, "src"_L1, path, Need::Required);
    stringField(object, "title"_L1, path, Need::Optional);
    urlField(object, "cover"_L1, path, Need::Optional);
}

void CardChecker::checkCountdown(const QJsonObject &object, const QString &path)
{
    choiceField(object, "mode"_L1, path, {u"day"_s, u"hour"_s, u"second"_s}, Need::Required);
    const auto end = timeField(object, "endTime"_L1, path, Need::Required);
    const auto start = timeField(object, "startTime"_L1, path, Need::Optional);
    const QJsonValue mode = object.value("mode"_L1);
    if (start && *start != 0 && mode.isString() && mode != "second"_L1) {
        add("field_not_allowed"_L1, path + u".startTime"_s,
            QCoreApplication::translate("CardCheck", "Remove \"startTime\": only the mode \"second\" has it."));
    }
    checkTimes(start.value_or(0), end.value_or(0), path);
}

void CardChecker::checkTimes(qint64 start, qint64 end, const QString &path)
{
    if (start != 0 && end != 0 && end <= start)
        add("time_order"_L1, path + u".endTime"_s,
            QCoreApplication::translate("CardCheck", "The end must lie after the start."));
    if (m_now == 0)
        return;
    const QString message = QCoreApplication::translate(
        "CardCheck", "This time is in the past. Times are milliseconds since 1970, like %1.")
                                .arg(kCardCheckerExampleTime);
    if (end != 0 && end < m_now)
        add("time_in_past"_L1, path + u".endTime"_s, message);
    if (start != 0 && start < m_now)
        add("time_in_past"_L1, path + u".startTime"_s, message, Finding::Severity::Warning);
}

} // namespace chat::markup
