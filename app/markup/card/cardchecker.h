// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/card/cardcheck.h"
#include "app/markup/card/cardelementchecker.h"

namespace chat::markup {

//! One walk over a card message, its cards and their modules; what is wrong is noted with its JSONPath.
class CardChecker
{
public:
    explicit CardChecker(const CheckTarget &target)
        : m_now(target.now.isNull() ? 0 : target.now.toMSecsSinceEpoch())
        , m_findings(static_cast<size_t>(target.maxFindings))
        , m_elements(m_findings)
    {
    }
    Q_DISABLE_COPY_MOVE(CardChecker)

    void checkRoot(const QJsonValue &root);
    [[nodiscard]] std::vector<Finding> takeFindings() { return m_findings.take(); }

private:
    void checkCard(const QJsonValue &value, const QString &path);
    void checkModule(const QJsonValue &value, const QString &path, bool invisible);
    void checkHeader(const QJsonObject &object, const QString &path);
    void checkSection(const QJsonObject &object, const QString &path, bool invisible);
    void checkMedia(const QJsonObject &object, const QString &path);
    void checkCountdown(const QJsonObject &object, const QString &path);
    void checkTimes(qint64 start, qint64 end, const QString &path);

    qint64 m_now;
    CardFindings m_findings;
    CardElementChecker m_elements; //!< notes in the findings above
    qsizetype m_modules = 0;
};

} // namespace chat::markup
