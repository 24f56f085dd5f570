// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The card checker's elements and fields.
#include "app/markup/card/cardchecker.h"

#include "app/markup/cardnames.h"
#include "app/markup/kmarkdown/kmarkdowncheck.h"
#include "app/markup/kmarkdownsyntax.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using ElementKind = CardElement::Kind;

namespace {

constexpr qint64 kCardcheckelementsExampleTime = 1893456000000; // 2030; the same in every run
constexpr qsizetype kMaxPlainText = 2000;
constexpr qsizetype kMaxKMarkdown = 5000;
constexpr qsizetype kMaxButtonText = 40;
constexpr qsizetype kMaxAlt = 20;
constexpr qsizetype kMaxFields = 50;

//! What keeps a text from being an address, and how to mend it.
QString addressAdvice(const QString &url)
{
    const QString trimmed = url.trimmed();
    QString filled = trimmed;
    filled.replace(QRegularExpression(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption), u"%20"_s);
    if (isHttpUrl(trimmed) && filled == trimmed)
        return QCoreApplication::translate("CardCheck", "Remove the space before or after the address.");
    if (isHttpUrl(filled))
        return QCoreApplication::translate("CardCheck", "There is a space in the address: write %20 for it.");
    QString slashes = filled;
    slashes.replace(u'\\', u'/');
    if (slashes != filled && isHttpUrl(slashes))
        return QCoreApplication::translate("CardCheck", "There are backslashes in the address: write / for them.");
    static const QRegularExpression bare(u"^(//)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}([:/?#]|$)"_s);
    if (bare.match(trimmed).hasMatch())
        return QCoreApplication::translate("CardCheck", "Write https:// in front of the address.");
    static const QRegularExpression local(
        u"^(file:|data:|blob:|base64:|[A-Za-z]:[\\\\/]|[\\\\/~.])"_s, QRegularExpression::CaseInsensitiveOption);
    if (local.match(trimmed).hasMatch())
        return QCoreApplication::translate("CardCheck",
            "Upload the file and write its address here: only what starts with https:// or http:// is fetched.");
    return QCoreApplication::translate("CardCheck", "Write an address that starts with https:// or http://.");
}

} // namespace

TextPlace textPlace(const QJsonValue &element, const QString &path)
{
    if (element.isString())
        return {element.toString(), path};
    return {element.toObject().value("content"_L1).toString(), path + u".content"_s};
}

ElementKind CardChecker::checkElement(const QJsonValue &value, const QString &path, ElementKinds kinds)
{
    const auto allowed
        = [&kinds](ElementKind kind) { return std::find(kinds.begin(), kinds.end(), kind) != kinds.end(); };
    const auto refuse = [&](QLatin1StringView name) {
        QStringList names;
        for (const ElementKind kind : kinds)
            names += typeName(kind);
        add("element_not_allowed"_L1, path,
            QCoreApplication::translate("CardCheck", "\"%1\" cannot stand here. Allowed: %2.")
                .arg(name, names.join(u", "_s)));
        return ElementKind::Unknown;
    };
    if (value.isString()) {
        if (!allowed(ElementKind::PlainText))
            return refuse(typeName(ElementKind::PlainText));
        checkLength(value.toString(), kMaxPlainText, path);
        return ElementKind::PlainText;
    }
    if (!value.isObject()) {
        addWrongType(path, QCoreApplication::translate("CardCheck", "an element object"));
        return ElementKind::Unknown;
    }
    const QJsonObject object = value.toObject();
    const auto type = stringField(object, "type"_L1, path, Need::Required);
    if (!type)
        return ElementKind::Unknown;
    const ElementKind kind = elementKind(*type);
    if (kind == ElementKind::Unknown) {
        add("unknown_type"_L1, path + u".type"_s,
            QCoreApplication::translate(
                "CardCheck", "There is no element \"%1\". Elements: plain-text, kmarkdown, image, button, paragraph.")
                .arg(*type));
        return kind;
    }
    if (!allowed(kind))
        return refuse(typeName(kind));
    switch (kind) {
    case ElementKind::PlainText:
    case ElementKind::KMarkdown:
        checkTextElement(object, path, kind);
        break;
    case ElementKind::Image:
        checkImage(object, path);
        break;
    case ElementKind::Button:
        checkButton(object, path);
        break;
    case ElementKind::Paragraph:
        checkParagraph(object, path);
        break;
    case ElementKind::Unknown:
        break;
    }
    return kind;
}

void CardChecker::checkTextElement(const QJsonObject &object, const QString &path, ElementKind kind)
{
    const auto content = stringField(object, "content"_L1, path, Need::Required);
    const QString where = path + u".content"_s;
    if (content)
        checkLength(*content, kind == ElementKind::KMarkdown ? kMaxKMarkdown : kMaxPlainText, where);
    if (content && kind == ElementKind::KMarkdown)
        checkMarkup(*content, where);
    if (kind == ElementKind::PlainText)
        boolField(object, "emoji"_L1, path);
}

//! Its findings keep the line and column within the text; the position in the JSON is added later.
void CardChecker::checkMarkup(const QString &source, const QString &where)
{
    for (Finding &finding : checkKMarkdown(source, {0, static_cast<int>(m_max - std::min(m_max, m_findings.size()))})) {
        finding.where = where;
        m_findings.push_back(std::move(finding));
    }
}

void CardChecker::checkImage(const QJsonObject &object, const QString &path)
{
    urlField(object, "src"_L1, path, Need::Required);
    urlField(object, "fallbackUrl"_L1, path, Need::Optional);
    choiceField(object, "size"_L1, path, {u"lg"_s, u"sm"_s});
    boolField(object, "circle"_L1, path);
    if (const auto alt = stringField(object, "alt"_L1, path, Need::Optional))
        checkLength(*alt, kMaxAlt, path + u".alt"_s, Finding::Severity::Warning);
}

void CardChecker::checkButton(const QJsonObject &object, const QString &path)
{
    choiceField(object, "theme"_L1, path,
        {u"primary"_s, u"success"_s, u"danger"_s, u"warning"_s, u"info"_s, u"secondary"_s, u"none"_s});
    choiceField(object, "click"_L1, path, {u"link"_s, u"return-val"_s});
    if (object.value("click"_L1) == "link"_L1)
        urlField(object, "value"_L1, path, Need::Required);
    else
        stringField(object, "value"_L1, path, Need::Optional);
    const QJsonValue text = object.value("text"_L1);
    if (text.isUndefined() || text.isNull())
        return addMissing(path, "text"_L1);
    const QString textPath = path + u".text"_s;
    if (checkElement(text, textPath, {ElementKind::PlainText, ElementKind::KMarkdown}) == ElementKind::Unknown)
        return;
    const TextPlace place = textPlace(text, textPath);
    checkLength(place.text, kMaxButtonText, place.where, Finding::Severity::Warning);
}

void CardChecker::checkParagraph(const QJsonObject &object, const QString &path)
{
    const QJsonValue cols = object.value("cols"_L1);
    if (cols.isUndefined())
        addMissing(path, "cols"_L1);
    else if (!cols.isDouble())
        addWrongType(path + u".cols"_s, QCoreApplication::translate("CardCheck", "a number"));
    else if (cols.toDouble() != 1 && cols.toDouble() != 2 && cols.toDouble() != 3) {
        add("value_out_of_range"_L1, path + u".cols"_s,
            QCoreApplication::translate("CardCheck", "A paragraph has 1, 2 or 3 columns."));
    }
    checkElements(object, "fields"_L1, path, {0, kMaxFields}, {ElementKind::PlainText, ElementKind::KMarkdown});
}

std::optional<QString> CardChecker::stringField(
    const QJsonObject &object, QLatin1StringView key, const QString &path, Need need)
{
    const QJsonValue value = object.value(key);
    if (value.isString())
        return value.toString();
    const bool absent = value.isUndefined() || value.isNull();
    if (absent && need == Need::Required)
        addMissing(path, key);
    else if (!absent)
        addWrongType(path + u'.' + key, QCoreApplication::translate("CardCheck", "a text in quotes"));
    return std::nullopt;
}

void CardChecker::boolField(const QJsonObject &object, QLatin1StringView key, const QString &path)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isBool())
        addWrongType(path + u'.' + key, QCoreApplication::translate("CardCheck", "true or false"));
}

std::optional<qint64> CardChecker::timeField(
    const QJsonObject &object, QLatin1StringView key, const QString &path, Need need)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull()) {
        if (need == Need::Required)
            addMissing(path, key);
        return std::nullopt;
    }
    const double number = value.toDouble();
    if (!value.isDouble() || number != std::floor(number)) {
        addWrongType(path + u'.' + key, QCoreApplication::translate("CardCheck", "a whole number of milliseconds"));
        return std::nullopt;
    }
    if (number < 0 || number > 1e15) {
        add("value_out_of_range"_L1, path + u'.' + key,
            QCoreApplication::translate("CardCheck", "Times are milliseconds since 1970, like %1.")
                .arg(kCardcheckelementsExampleTime));
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

void CardChecker::choiceField(
    const QJsonObject &object, QLatin1StringView key, const QString &path, const QStringList &choices, Need need)
{
    const auto value = stringField(object, key, path, need);
    if (!value || (value->isEmpty() && need == Need::Optional) || choices.contains(*value))
        return;
    add("value_out_of_range"_L1, path + u'.' + key,
        QCoreApplication::translate("CardCheck", "Choose one of: %1.").arg(choices.join(u", "_s)));
}

void CardChecker::urlField(const QJsonObject &object, QLatin1StringView key, const QString &path, Need need)
{
    const auto url = stringField(object, key, path, need);
    if (!url || (url->isEmpty() && need == Need::Optional))
        return;
    const bool spaces = std::any_of(url->begin(), url->end(), [](QChar c) { return isSpace(c.unicode()); });
    if (!isHttpUrl(*url) || spaces)
        add("bad_url"_L1, path + u'.' + key, addressAdvice(*url));
}

void CardChecker::checkLength(const QString &text, qsizetype most, const QString &where, Finding::Severity severity)
{
    if (text.size() <= most)
        return;
    add("text_too_long"_L1, where,
        QCoreApplication::translate("CardCheck", "Shorten the text to %1 characters: it has %2.")
            .arg(most)
            .arg(text.size()),
        severity);
}

} // namespace chat::markup
