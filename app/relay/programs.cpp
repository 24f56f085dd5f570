// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/programs.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::relay {

namespace {

constexpr qsizetype kMostPrograms = 100;

} // namespace

void Programs::noteCall(const QString &name, bool write)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (m_programs.size() >= kMostPrograms && !m_programs.contains(name)) {
        // The one that has been silent for longest.
        const auto oldest = std::min_element(
            m_programs.cbegin(), m_programs.cend(), [](const Program &a, const Program &b) { return a.last < b.last; });
        m_programs.erase(oldest);
    }
    Program &program = m_programs[name];
    if (program.first == 0)
        program.first = now;
    program.last = now;
    ++program.calls;
    program.writes += write ? 1 : 0;
}

void Programs::noteAnswer(const QString &name, int status)
{
    const auto program = m_programs.find(name);
    if (program == m_programs.end())
        return;
    program->failures += status >= 400 ? 1 : 0;
    program->limited += status == 429 ? 1 : 0;
}

QStringList Programs::names() const
{
    QStringList names = m_programs.keys();
    names.sort();
    return names;
}

QJsonObject Programs::describe(const QString &name) const
{
    const Program program = m_programs.value(name);
    return {{"name"_L1, name}, {"first"_L1, program.first}, {"last"_L1, program.last}, {"calls"_L1, program.calls},
        {"writes"_L1, program.writes}, {"failures"_L1, program.failures}, {"limited"_L1, program.limited}};
}

} // namespace chat::relay
