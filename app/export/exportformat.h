// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace chat {

enum class ExportFormat : quint8 {
    Jsonl, //!< one JSON object a line: everything that is known
    Html, //!< one page that needs nothing else
    Markdown,
    Csv,
};

//! "jsonl", "html", "md", "csv": names for a command line, and endings of files.
[[nodiscard]] QString nameOf(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatNamed(const QString &name);

} // namespace chat
