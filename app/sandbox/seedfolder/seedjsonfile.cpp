// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/sandbox/seedfolder/seedjsonfile.h"

#include "app/markup/json/jsonfault.h"
#include "app/sandbox/seedfolder/seednode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace chat::sandbox {

SeedJsonFile::SeedJsonFile(const QString &file, const QByteArray &bytes, SeedReport &report)
    : m_file(file)
    , m_text(QString::fromUtf8(bytes))
    , m_positions(m_text)
    , m_root(QJsonValue::Undefined)
    , m_report(report)
{
    if (!report.ok())
        return; // the bytes could not even be read
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_text.toUtf8(), &error);
    if (error.error == QJsonParseError::NoError) {
        m_root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        if (!m_positions.overtaken().empty()) {
            const auto &twice = m_positions.overtaken().front();
            report.fail({file, markup::lineColumnAt(m_text, twice.by).line}, u"the field stands here twice"_s);
        }
        return;
    }
    const auto fault = markup::findJsonFault(m_text);
    const qsizetype offset = fault ? fault->offset : std::min<qsizetype>(error.offset, m_text.size());
    report.fail({file, markup::lineColumnAt(m_text, offset).line},
        u"not JSON: "_s + (fault ? fault->message : error.errorString()));
}

SeedNode SeedJsonFile::root() const
{
    return {*this, u"$"_s, m_root};
}

SeedSpot SeedJsonFile::spotOf(const QString &path) const
{
    const auto *entry = m_positions.find(path);
    return {m_file, entry ? markup::lineColumnAt(m_text, entry->begin).line : 1};
}

} // namespace chat::sandbox
