// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/content.h"
#include "app/markup/card/cardfindings.h"

#include <initializer_list>

namespace chat::markup {

//! Checks the elements of a card's modules: texts, images, buttons, paragraphs.
class CardElementChecker
{
public:
    using Kinds = std::initializer_list<CardElement::Kind>;

    //! The allowed number of elements.
    struct Bounds
    {
        qsizetype least = 0;
        qsizetype most = 0;
    };

    explicit CardElementChecker(CardFindings &findings)
        : m_findings(findings)
    {
    }

    //! An element that must be one of `kinds`; returns the kind, Unknown if it is none of them.
    CardElement::Kind check(const QJsonValue &value, const QString &path, Kinds kinds);
    //! The array of elements in a field.
    void checkList(
        const QJsonObject &object, QLatin1StringView key, const QString &path, const Bounds &bounds, Kinds kinds);

private:
    void checkText(const QJsonObject &object, const QString &path, CardElement::Kind kind);
    void checkMarkup(const QString &source, const QString &where);
    void checkImage(const QJsonObject &object, const QString &path);
    void checkButton(const QJsonObject &object, const QString &path);
    void checkParagraph(const QJsonObject &object, const QString &path);

    CardFindings &m_findings;
};

//! The text of a plain-text or kmarkdown element and its position, for limits that apply in one place only.
struct ElementText
{
    QString text;
    QString where;
};
[[nodiscard]] ElementText elementText(const QJsonValue &element, const QString &path);

} // namespace chat::markup
