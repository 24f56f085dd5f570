// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardfindings.h"

#include "app/markup/kmarkdownsyntax.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace chat::markup {

using namespace Qt::Literals::StringLiterals;

namespace {

//! What keeps a text from being an address, and how to mend it.
QString addressAdvice(const QString &url)
{
    const QString trimmed = url.trimmed();
    QString filled = trimmed;
    filled.replace(QRegularExpression(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption), u"%20"_s);
    if (isHttpUrl(trimmed) && filled == trimmed)
        return QCoreApplication::translate("CardCheck", "Remove the space before or after the address.");
    if (isHttpUrl(filled))
        return QCoreApplication::translate("CardCheck", "The address contains a space: write %20 instead.");
    QString slashes = filled;
    slashes.replace(u'\\', u'/');
    if (slashes != filled && isHttpUrl(slashes))
        return QCoreApplication::translate("CardCheck", "The address contains backslashes: write / instead.");
    static const QRegularExpression bare(u"^(//)?[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}([:/?#]|$)"_s);
    if (bare.match(trimmed).hasMatch())
        return QCoreApplication::translate("CardCheck", "Write https:// in front of the address.");
    static const QRegularExpression local(
        u"^(file:|data:|blob:|base64:|[A-Za-z]:[\\\\/]|[\\\\/~.])"_s, QRegularExpression::CaseInsensitiveOption);
    if (local.match(trimmed).hasMatch())
        return QCoreApplication::translate("CardCheck",
            "Upload the file first and enter its address here: only addresses that start with https:// or http:// are "
            "fetched.");
    return QCoreApplication::translate("CardCheck", "Write an address that starts with https:// or http://.");
}

} // namespace

void CardFindings::add(
    QLatin1StringView reason, const QString &where, const QString &message, Finding::Severity severity)
{
    if (!isFull())
        m_findings.push_back({severity, reason, where, 0, 0, message});
}

void CardFindings::add(const Finding &finding)
{
    if (!isFull())
        m_findings.push_back(finding);
}

void CardFindings::addMissing(const QString &where, QLatin1StringView key)
{
    add("missing_field"_L1, where + u'.' + key,
        QCoreApplication::translate("CardCheck", "Add the field \"%1\".").arg(key));
}

void CardFindings::addWrongType(const QString &where, const QString &expected)
{
    add("wrong_type"_L1, where, QCoreApplication::translate("CardCheck", "Put %1 here.").arg(expected));
}

std::optional<QString> CardFindings::stringField(
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

void CardFindings::boolField(const QJsonObject &object, QLatin1StringView key, const QString &path)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isNull() && !value.isBool())
        addWrongType(path + u'.' + key, QCoreApplication::translate("CardCheck", "true or false"));
}

std::optional<qint64> CardFindings::timeField(
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
                .arg(kCardExampleTime));
        return std::nullopt;
    }
    return static_cast<qint64>(number);
}

void CardFindings::choiceField(
    const QJsonObject &object, QLatin1StringView key, const QString &path, const QStringList &choices, Need need)
{
    const auto value = stringField(object, key, path, need);
    if (!value || (value->isEmpty() && need == Need::Optional) || choices.contains(*value))
        return;
    add("value_out_of_range"_L1, path + u'.' + key,
        QCoreApplication::translate("CardCheck", "Choose one of: %1.").arg(choices.join(u", "_s)));
}

void CardFindings::urlField(const QJsonObject &object, QLatin1StringView key, const QString &path, Need need)
{
    const auto url = stringField(object, key, path, need);
    if (!url || (url->isEmpty() && need == Need::Optional))
        return;
    const bool spaces = std::any_of(url->begin(), url->end(), [](QChar c) { return isSpace(c.unicode()); });
    if (!isHttpUrl(*url) || spaces)
        add("bad_url"_L1, path + u'.' + key, addressAdvice(*url));
}

void CardFindings::checkLength(const QString &text, qsizetype most, const QString &where, Finding::Severity severity)
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
