// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardelementchecker.h"

#include "app/markup/cardnames.h"
#include "app/markup/kmarkdown/kmarkdowncheck.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;
using ElementKind = CardElement::Kind;

namespace {

constexpr qsizetype kMaxPlainText = 2000;
constexpr qsizetype kMaxKMarkdown = 5000;
constexpr qsizetype kMaxButtonText = 40;
constexpr qsizetype kMaxAlt = 20;
constexpr qsizetype kMaxFields = 50;

} // namespace

ElementText elementText(const QJsonValue &element, const QString &path)
{
    if (element.isString())
        return {element.toString(), path};
    return {element.toObject().value("content"_L1).toString(), path + u".content"_s};
}

ElementKind CardElementChecker::check(const QJsonValue &value, const QString &path, Kinds kinds)
{
    const auto allowed
        = [&kinds](ElementKind kind) { return std::find(kinds.begin(), kinds.end(), kind) != kinds.end(); };
    const auto refuse = [&](QLatin1StringView name) {
        QStringList names;
        for (const ElementKind kind : kinds)
            names += typeName(kind);
        m_findings.add("element_not_allowed"_L1, path,
            QCoreApplication::translate("CardCheck", "\"%1\" is not allowed here. Allowed: %2.")
                .arg(name, names.join(u", "_s)));
        return ElementKind::Unknown;
    };
    if (value.isString()) {
        if (!allowed(ElementKind::PlainText))
            return refuse(typeName(ElementKind::PlainText));
        m_findings.checkLength(value.toString(), kMaxPlainText, path);
        return ElementKind::PlainText;
    }
    if (!value.isObject()) {
        m_findings.addWrongType(path, QCoreApplication::translate("CardCheck", "an element object"));
        return ElementKind::Unknown;
    }
    const QJsonObject object = value.toObject();
    const auto type = m_findings.stringField(object, "type"_L1, path, CardFindings::Need::Required);
    if (!type)
        return ElementKind::Unknown;
    const ElementKind kind = elementKind(*type);
    if (kind == ElementKind::Unknown) {
        m_findings.add("unknown_type"_L1, path + u".type"_s,
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
        checkText(object, path, kind);
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

void CardElementChecker::checkText(const QJsonObject &object, const QString &path, ElementKind kind)
{
    const auto content = m_findings.stringField(object, "content"_L1, path, CardFindings::Need::Required);
    const QString where = path + u".content"_s;
    if (content)
        m_findings.checkLength(*content, kind == ElementKind::KMarkdown ? kMaxKMarkdown : kMaxPlainText, where);
    if (content && kind == ElementKind::KMarkdown)
        checkMarkup(*content, where);
    if (kind == ElementKind::PlainText)
        m_findings.boolField(object, "emoji"_L1, path);
}

//! Its findings keep the line and column within the text; the position in the JSON is added later.
void CardElementChecker::checkMarkup(const QString &source, const QString &where)
{
    for (Finding &finding : checkKMarkdown(source, {0, static_cast<int>(m_findings.room())})) {
        finding.where = where;
        m_findings.add(finding);
    }
}

void CardElementChecker::checkImage(const QJsonObject &object, const QString &path)
{
    m_findings.urlField(object, "src"_L1, path, CardFindings::Need::Required);
    m_findings.urlField(object, "fallbackUrl"_L1, path, CardFindings::Need::Optional);
    m_findings.choiceField(object, "size"_L1, path, {u"lg"_s, u"sm"_s});
    m_findings.boolField(object, "circle"_L1, path);
    if (const auto alt = m_findings.stringField(object, "alt"_L1, path, CardFindings::Need::Optional))
        m_findings.checkLength(*alt, kMaxAlt, path + u".alt"_s, Finding::Severity::Warning);
}

void CardElementChecker::checkButton(const QJsonObject &object, const QString &path)
{
    m_findings.choiceField(object, "theme"_L1, path,
        {u"primary"_s, u"success"_s, u"danger"_s, u"warning"_s, u"info"_s, u"secondary"_s, u"none"_s});
    m_findings.choiceField(object, "click"_L1, path, {u"link"_s, u"return-val"_s});
    if (object.value("click"_L1) == "link"_L1)
        m_findings.urlField(object, "value"_L1, path, CardFindings::Need::Required);
    else
        m_findings.stringField(object, "value"_L1, path, CardFindings::Need::Optional);
    const QJsonValue text = object.value("text"_L1);
    if (text.isUndefined() || text.isNull())
        return m_findings.addMissing(path, "text"_L1);
    const QString textPath = path + u".text"_s;
    if (check(text, textPath, {ElementKind::PlainText, ElementKind::KMarkdown}) == ElementKind::Unknown)
        return;
    const ElementText place = elementText(text, textPath);
    m_findings.checkLength(place.text, kMaxButtonText, place.where, Finding::Severity::Warning);
}

void CardElementChecker::checkParagraph(const QJsonObject &object, const QString &path)
{
    const QJsonValue cols = object.value("cols"_L1);
    if (cols.isUndefined())
        m_findings.addMissing(path, "cols"_L1);
    else if (!cols.isDouble())
        m_findings.addWrongType(path + u".cols"_s, QCoreApplication::translate("CardCheck", "a number"));
    else if (cols.toDouble() != 1 && cols.toDouble() != 2 && cols.toDouble() != 3) {
        m_findings.add("value_out_of_range"_L1, path + u".cols"_s,
            QCoreApplication::translate("CardCheck", "A paragraph has 1, 2 or 3 columns."));
    }
    checkList(object, "fields"_L1, path, {0, kMaxFields}, {ElementKind::PlainText, ElementKind::KMarkdown});
}

void CardElementChecker::checkList(
    const QJsonObject &object, QLatin1StringView key, const QString &path, const Bounds &bounds, Kinds kinds)
{
    const QJsonValue value = object.value(key);
    const QString where = path + u'.' + key;
    if (value.isUndefined())
        return m_findings.addMissing(path, key);
    if (!value.isArray())
        return m_findings.addWrongType(where, QCoreApplication::translate("CardCheck", "an array"));
    const QJsonArray elements = value.toArray();
    if (elements.size() < bounds.least)
        m_findings.add(
            "too_few_elements"_L1, where, QCoreApplication::translate("CardCheck", "Add at least one element."));
    if (elements.size() > bounds.most) {
        m_findings.add("too_many_elements"_L1, where,
            QCoreApplication::translate("CardCheck", "At most %1 elements are allowed: there are %2. Remove some.")
                .arg(bounds.most)
                .arg(elements.size()));
    }
    for (qsizetype i = 0; i < elements.size() && !m_findings.isFull(); ++i)
        check(elements.at(i), u"%1[%2]"_s.arg(where).arg(i), kinds);
}

} // namespace chat::markup
