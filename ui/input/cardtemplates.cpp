// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/input/cardtemplates.h"

#include <QDir>
#include <QFile>
#include <QUrl>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 1 << 20;

} // namespace

//! Names may contain anything: what a file name cannot contain is percent-encoded.
QString CardTemplates::pathOf(const QString &name) const
{
    const QByteArray encoded = QUrl::toPercentEncoding(name, " ()", ".~");
    return m_folder + u'/' + QString::fromLatin1(encoded) + u".json"_s;
}

QStringList CardTemplates::names() const
{
    QStringList names;
    if (m_folder.isEmpty())
        return names;
    const QStringList files = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files);
    for (const QString &file : files)
        names.append(QUrl::fromPercentEncoding(file.chopped(5).toUtf8()));
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString CardTemplates::load(const QString &name) const
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kMostBytes)) : QString();
}

std::optional<WriteFailure> CardTemplates::save(const QString &name, const QString &json) const
{
    if (m_folder.isEmpty() || name.trimmed().isEmpty())
        return WriteFailure{};
    return replaceFile(pathOf(name.trimmed()), json.toUtf8(), {false, true});
}

std::optional<WriteFailure> CardTemplates::remove(const QString &name) const
{
    return removeFile(pathOf(name));
}

} // namespace chat::ui
