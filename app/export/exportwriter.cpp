// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/export/exportwriter.h"

#include "app/export/csvwriter.h"
#include "app/export/htmlwriter.h"
#include "app/export/jsonlwriter.h"
#include "app/export/markdownwriter.h"

#include <utility>

namespace chat {

std::unique_ptr<ExportWriter> ExportWriter::make(ExportFormat format, const QString &title, ExportPictures pictures)
{
    switch (format) {
    case ExportFormat::Jsonl:
        return std::make_unique<JsonlWriter>();
    case ExportFormat::Html:
        return std::make_unique<HtmlWriter>(title, std::move(pictures));
    case ExportFormat::Markdown:
        return std::make_unique<MarkdownWriter>(title);
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>();
    }
    return nullptr;
}

} // namespace chat
