// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/exportformat.h"

using namespace Qt::Literals::StringLiterals;

namespace chat {

QString nameOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Jsonl:
        return u"jsonl"_s;
    case ExportFormat::Html:
        return u"html"_s;
    case ExportFormat::Markdown:
        return u"md"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    }
    return {};
}

std::optional<ExportFormat> exportFormatNamed(const QString &name)
{
    for (const auto format : {ExportFormat::Jsonl, ExportFormat::Html, ExportFormat::Markdown, ExportFormat::Csv}) {
        if (nameOf(format) == name)
            return format;
    }
    return std::nullopt;
}

} // namespace chat
