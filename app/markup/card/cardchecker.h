// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"
#include "app/markup/card/cardcheck.h"

#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>

namespace chat::markup {

//! Walks over a card message once and collects findings with their JSONPath; positions are added later.
class CardChecker
{
public:
    explicit CardChecker(const CheckTarget &target)
        : m_now(target.now.isNull() ? 0 : target.now.toMSecsSinceEpoch())
        , m_max(static_cast<size_t>(target.maxFindings))
    {
    }

    void checkRoot(const QJsonValue &root);
    [[nodiscard]] std::vector<Finding> takeFindings() { return std::move(m_findings); }

private:
    using ElementKinds = std::initializer_list<CardElement::Kind>;
    enum class Need : quint8 { Required, Optional };

    //! The allowed number of elements.
    struct Bounds
    {
        qsizetype least = 0;
        qsizetype most = 0;
    };

    void add(QLatin1StringView reason, const QString &where, const QString &message,
        Finding::Severity severity = Finding::Severity::Error);
    void addMissing(const QString &where, QLatin1StringView key);
    void addWrongType(const QString &where, const QString &expected);

    void checkCard(const QJsonValue &value, const QString &path);
    void checkModule(const QJsonValue &value, const QString &path, bool invisible);
    void checkHeader(const QJsonObject &object, const QString &path);
    void checkSection(const QJsonObject &object, const QString &path, bool invisible);
    void checkElements(const QJsonObject &object, QLatin1StringView key, const QString &path, const Bounds &bounds,
        ElementKinds kinds);
    void checkMedia(const QJsonObject &object, const QString &path);
    void checkCountdown(const QJsonObject &object, const QString &path);
    void checkTimes(qint64 start, qint64 end, const QString &path);

    //! Checks an element that must be one of `kinds`; returns its kind, or Unknown if it is none of them.
    CardElement::Kind checkElement(const QJsonValue &value, const QString &path, ElementKinds kinds);
    void checkTextElement(const QJsonObject &object, const QString &path, CardElement::Kind kind);
    void checkMarkup(const QString &source, const QString &where);
    void checkImage(const QJsonObject &object, const QString &path);
    void checkButton(const QJsonObject &object, const QString &path);
    void checkParagraph(const QJsonObject &object, const QString &path);

    //! The string in a field; nullopt if the field is missing or, with a finding, not a string.
    std::optional<QString> stringField(
        const QJsonObject &object, QLatin1StringView key, const QString &path, Need need);
    void boolField(const QJsonObject &object, QLatin1StringView key, const QString &path);
    std::optional<qint64> timeField(const QJsonObject &object, QLatin1StringView key, const QString &path, Need need);
    void choiceField(const QJsonObject &object, QLatin1StringView key, const QString &path, const QStringList &choices,
        Need need = Need::Optional);
    void urlField(const QJsonObject &object, QLatin1StringView key, const QString &path, Need need);
    void checkLength(const QString &text, qsizetype most, const QString &where,
        Finding::Severity severity = Finding::Severity::Error);

    qint64 m_now;
    size_t m_max;
    qsizetype m_modules = 0;
    std::vector<Finding> m_findings; //!< line and column 0: at the value; otherwise within its text
};

//! The text of a plain-text or kmarkdown element and its position, for limits that apply in one place only.
struct TextPlace
{
    QString text;
    QString where;
};
[[nodiscard]] TextPlace textPlace(const QJsonValue &element, const QString &path);

} // namespace chat::markup
