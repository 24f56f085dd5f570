// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/exportwriter.h"

namespace chat {

//! A table as RFC 4180 has it, in UTF-8 with a mark at its beginning, because spreadsheets take it for something else
//! without one. A cell that a spreadsheet would calculate gets an apostrophe in front.
class CsvWriter : public ExportWriter
{
public:
    [[nodiscard]] QByteArray begin() override;
    [[nodiscard]] QByteArray beginPlace(const ExportPlace &place) override;
    void continuePlace(const ExportPlace &place, const QDateTime &) override { m_place = place; }
    [[nodiscard]] QByteArray message(const ExportedMessage &message) override;

private:
    ExportPlace m_place;
};

//! One cell, quoted if it must be.
[[nodiscard]] QString csvCell(const QString &text);

} // namespace chat
