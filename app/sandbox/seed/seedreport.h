// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace chat::sandbox {

//! A place in a file of a community's folder.
struct SeedSpot
{
    QString file; //!< as it is called in the folder
    int line = 0; //!< from 1; 0: the file as a whole
};

//! Why a folder cannot be used, and where.
struct SeedProblem
{
    SeedSpot spot;
    QString reason;

    //! "guilds/home.json:12: unknown role 7"
    [[nodiscard]] QString text() const
    {
        const QString line = spot.line > 0 ? u':' + QString::number(spot.line) : QString();
        return spot.file + line + QStringLiteral(": ") + reason;
    }
};

//! Takes the problems of one reading; the first one counts. Readers go on with defaults after a problem, so that none of
//! their functions needs an error path of its own; what they read is thrown away in the end.
class SeedReport
{
public:
    void fail(const SeedSpot &spot, const QString &reason)
    {
        if (!m_problem)
            m_problem = SeedProblem{spot, reason};
    }
    [[nodiscard]] bool ok() const { return !m_problem.has_value(); }
    [[nodiscard]] const std::optional<SeedProblem> &problem() const { return m_problem; }

private:
    std::optional<SeedProblem> m_problem;
};

} // namespace chat::sandbox
