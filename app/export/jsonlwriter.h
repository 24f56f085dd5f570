// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/exportwriter.h"

namespace chat {

//! One JSON object a line, see messageJson().
class JsonlWriter : public ExportWriter
{
public:
    [[nodiscard]] QByteArray beginPlace(const ExportPlace &) override { return {}; }
    void continuePlace(const ExportPlace &, const QDateTime &) override {}
    [[nodiscard]] QByteArray message(const ExportedMessage &message) override;
};

} // namespace chat
