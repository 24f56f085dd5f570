// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardchecker.h"

#include "app/markup/card/cardpaste.h"
#include "app/markup/cardnames.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using ElementKind = CardElement::Kind;
using ModuleKind = CardModule::Kind;

namespace {

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

void CardChecker::checkRoot(const QJsonValue &root)
{
    const QString path = u"$"_s;
    if (const auto near = nearlyCards(root)) {
        m_findings.add(root.isArray() ? "wrong_type"_L1 : "not_an_array"_L1, near->where, near->message);
        return;
    }
    if (const QString advice = adviceForPart(root); !advice.isEmpty()) {
        m_findings.add("not_an_array"_L1, path, advice);
        return;
    }
    if (!root.isArray()) {
        m_findings.add(
            "not_an_array"_L1, path, QCoreApplication::translate("CardCheck", "Put the card into an array: [ … ]."));
        if (root.isObject() && root.toObject().value("modules"_L1).isArray())
            checkCard(root, path);
        return;
    }
    const QJsonArray cards = root.toArray();
    if (cards.isEmpty())
        m_findings.add("no_cards"_L1, path, QCoreApplication::translate("CardCheck", "Add at least one card."));
    if (cards.size() > kMaxCards) {
        m_findings.add("too_many_cards"_L1, path,
            QCoreApplication::translate("CardCheck", "At most %1 cards are allowed: there are %2. Remove some.")
                .arg(kMaxCards)
                .arg(cards.size()));
    }
    for (qsizetype i = 0; i < cards.size() && !m_findings.isFull(); ++i)
        checkCard(cards.at(i), u"%1[%2]"_s.arg(path).arg(i));
}

void CardChecker::checkCard(const QJsonValue &value, const QString &path)
{
    if (!value.isObject()) {
        m_findings.addWrongType(path, QCoreApplication::translate("CardCheck", "a card object"));
        return;
    }
    const QJsonObject card = value.toObject();
    if (const QString advice = adviceForPart(value); !advice.isEmpty()) {
        m_findings.add("unknown_type"_L1, path + u".type"_s, advice);
        return;
    }
    if (const auto type = m_findings.stringField(card, "type"_L1, path, CardFindings::Need::Required);
        type && type != "card"_L1)
        m_findings.add("unknown_type"_L1, path + u".type"_s,
            QCoreApplication::translate("CardCheck", "The type of a card is \"card\"."));
    m_findings.choiceField(card, "theme"_L1, path,
        {u"primary"_s, u"success"_s, u"danger"_s, u"warning"_s, u"info"_s, u"secondary"_s, u"none"_s, u"invisible"_s});
    m_findings.choiceField(card, "size"_L1, path, {u"lg"_s, u"sm"_s});
    if (const auto color = m_findings.stringField(card, "color"_L1, path, CardFindings::Need::Optional);
        color && !color->isEmpty() && !isCardColor(*color)) {
        m_findings.add("value_out_of_range"_L1, path + u".color"_s,
            QCoreApplication::translate("CardCheck", "Write the colour as \"#rrggbb\" or leave it out."));
    } else if (color && !color->isEmpty() && hasThemeColor(card.value("theme"_L1).toString())) {
        m_findings.add("overruled"_L1, path + u".theme"_s,
            QCoreApplication::translate(
                "CardCheck", "\"color\" sets the colour of the card and \"theme\" is ignored: remove one of them."),
            Finding::Severity::Warning);
    }
    const QJsonValue modulesValue = card.value("modules"_L1);
    const QString modulesPath = path + u".modules"_s;
    if (modulesValue.isUndefined())
        return m_findings.addMissing(path, "modules"_L1);
    if (!modulesValue.isArray())
        return m_findings.addWrongType(modulesPath, QCoreApplication::translate("CardCheck", "an array of modules"));
    const QJsonArray modules = modulesValue.toArray();
    const bool fitted = m_modules <= kCardCheckerMaxModules;
    m_modules += modules.size();
    if (fitted && m_modules > kCardCheckerMaxModules) {
        m_findings.add("too_many_modules"_L1, modulesPath,
            QCoreApplication::translate("CardCheck", "Remove some modules: all cards together may have at most %1.")
                .arg(kCardCheckerMaxModules));
    }
    const bool invisible = card.value("theme"_L1) == "invisible"_L1;
    for (qsizetype i = 0; i < modules.size() && !m_findings.isFull(); ++i)
        checkModule(modules.at(i), u"%1[%2]"_s.arg(modulesPath).arg(i), invisible);
}

void CardChecker::checkModule(const QJsonValue &value, const QString &path, bool invisible)
{
    if (!value.isObject())
        return m_findings.addWrongType(path, QCoreApplication::translate("CardCheck", "a module object"));
    const QJsonObject module = value.toObject();
    const auto type = m_findings.stringField(module, "type"_L1, path, CardFindings::Need::Required);
    if (!type)
        return;
    const ModuleKind kind = moduleKind(*type);
    if (invisible && kind != ModuleKind::Unknown && !fitsInvisible(kind)) {
        m_findings.add("not_in_invisible"_L1, path,
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
        return m_elements.checkList(module, "elements"_L1, path, {1, kMaxImages}, {ElementKind::Image});
    case ModuleKind::ActionGroup:
        return m_elements.checkList(module, "elements"_L1, path, {1, kMaxButtons}, {ElementKind::Button});
    case ModuleKind::Context:
        return m_elements.checkList(module, "elements"_L1, path, {0, kMaxContext},
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
        if (const auto code = m_findings.stringField(module, "code"_L1, path, CardFindings::Need::Required);
            code && code->trimmed().isEmpty())
            m_findings.addMissing(path, "code"_L1);
        return;
    case ModuleKind::Unknown:
        m_findings.add("unknown_type"_L1, path + u".type"_s,
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
        return m_findings.addMissing(path, "text"_L1);
    const QString textPath = path + u".text"_s;
    if (m_elements.check(text, textPath, {ElementKind::PlainText}) != ElementKind::PlainText)
        return;
    const ElementText place = elementText(text, textPath);
    m_findings.checkLength(place.text, kMaxHeader, place.where);
}

void CardChecker::checkSection(const QJsonObject &object, const QString &path, bool invisible)
{
    const QJsonValue text = object.value("text"_L1);
    const QJsonValue accessory = object.value("accessory"_L1);
    if (!isNone(text))
        m_elements.check(
            text, path + u".text"_s, {ElementKind::PlainText, ElementKind::KMarkdown, ElementKind::Paragraph});
    else if (isNone(accessory))
        m_findings.addMissing(path, "text"_L1);
    else {
        m_findings.add("missing_field"_L1, path + u".text"_s,
            QCoreApplication::translate("CardCheck", "Add the field \"%1\".").arg("text"_L1),
            Finding::Severity::Warning);
    }
    m_findings.choiceField(object, "mode"_L1, path, {u"left"_s, u"right"_s});
    if (isNone(accessory))
        return;
    const QString accessoryPath = path + u".accessory"_s;
    if (invisible) {
        m_findings.add("not_in_invisible"_L1, accessoryPath,
            QCoreApplication::translate("CardCheck",
                "In a card with the theme \"invisible\" a section has no accessory: remove it or choose "
                "another theme."));
    }
    const ElementKind kind = m_elements.check(accessory, accessoryPath, {ElementKind::Image, ElementKind::Button});
    if (kind == ElementKind::Button && object.value("mode"_L1) == "left"_L1) {
        m_findings.add("button_on_left"_L1, path + u".mode"_s,
            QCoreApplication::translate("CardCheck", "A button cannot be on the left: set the mode to \"right\"."));
    }
}

void CardChecker::checkMedia(const QJsonObject &object, const QString &path)
{
    m_findings.urlField(object, "src"_L1, path, CardFindings::Need::Required);
    m_findings.stringField(object, "title"_L1, path, CardFindings::Need::Optional);
    m_findings.urlField(object, "cover"_L1, path, CardFindings::Need::Optional);
}

void CardChecker::checkCountdown(const QJsonObject &object, const QString &path)
{
    m_findings.choiceField(object, "mode"_L1, path, {u"day"_s, u"hour"_s, u"second"_s}, CardFindings::Need::Required);
    const auto end = m_findings.timeField(object, "endTime"_L1, path, CardFindings::Need::Required);
    const auto start = m_findings.timeField(object, "startTime"_L1, path, CardFindings::Need::Optional);
    const QJsonValue mode = object.value("mode"_L1);
    if (start && *start != 0 && mode.isString() && mode != "second"_L1) {
        m_findings.add("field_not_allowed"_L1, path + u".startTime"_s,
            QCoreApplication::translate("CardCheck", "Remove \"startTime\": only the mode \"second\" has it."));
    }
    checkTimes(start.value_or(0), end.value_or(0), path);
}

void CardChecker::checkTimes(qint64 start, qint64 end, const QString &path)
{
    if (start != 0 && end != 0 && end <= start)
        m_findings.add("time_order"_L1, path + u".endTime"_s,
            QCoreApplication::translate("CardCheck", "The end must be after the start."));
    if (m_now == 0)
        return;
    const QString message = QCoreApplication::translate(
        "CardCheck", "This time is in the past. Times are milliseconds since 1970, like %1.")
                                .arg(kCardExampleTime);
    if (end != 0 && end < m_now)
        m_findings.add("time_in_past"_L1, path + u".endTime"_s, message);
    if (start != 0 && start < m_now)
        m_findings.add("time_in_past"_L1, path + u".startTime"_s, message, Finding::Severity::Warning);
}

} // namespace chat::markup
