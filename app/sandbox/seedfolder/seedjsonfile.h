// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/json/jsonpositions.h"
#include "app/sandbox/seed/seedreport.h"

#include <QByteArray>
#include <QJsonValue>

namespace chat::sandbox {

class SeedNode;

//! One JSON file of a folder with the places of its values.
class SeedJsonFile
{
public:
    //! What is no JSON is reported; its root is then empty.
    SeedJsonFile(const QString &file, const QByteArray &bytes, SeedReport &report);
    Q_DISABLE_COPY_MOVE(SeedJsonFile)

    [[nodiscard]] SeedNode root() const;
    //! Where the value at a JSONPath stands, or the closest one around it.
    [[nodiscard]] SeedSpot spotOf(const QString &path) const;
    [[nodiscard]] SeedReport &report() const { return m_report; }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
    QString m_text;
    markup::JsonPositions m_positions;
    QJsonValue m_root;
    SeedReport &m_report;
};

} // namespace chat::sandbox
