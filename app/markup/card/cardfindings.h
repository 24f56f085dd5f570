// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/finding.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace chat::markup {

inline constexpr qint64 kCardExampleTime = 1893456000000; // 2030; the same in every run

//! What is wrong with a card message, noted with its JSONPath; positions come later. Checks single fields itself.
class CardFindings
{
public:
    enum class Need : quint8 { Required, Optional };

    explicit CardFindings(size_t most)
        : m_most(most)
    {
    }

    [[nodiscard]] bool isFull() const { return m_findings.size() >= m_most; }
    [[nodiscard]] size_t room() const { return m_most - m_findings.size(); }
    [[nodiscard]] std::vector<Finding> take() { return std::move(m_findings); }

    void add(QLatin1StringView reason, const QString &where, const QString &message,
        Finding::Severity severity = Finding::Severity::Error);
    void add(const Finding &finding); //!< one that has its line and column in the text at its path
    void addMissing(const QString &where, QLatin1StringView key);
    void addWrongType(const QString &where, const QString &expected);

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

private:
    size_t m_most;
    std::vector<Finding> m_findings; //!< line and column 0: at the value; otherwise within its text
};

} // namespace chat::markup
