// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/settingsguard.h"

#include "app/base/logging.h"

#include <QFile>
#include <QFileInfo>

namespace chat {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kBuffer = 16 * 1024; // of QFileDevice: a file is truncated where one of these could not be written
constexpr qint64 kMostSettings = 8 << 20;

QString copyOf(const QString &file)
{
    return file + u".copy"_s;
}

bool isCut(qint64 size)
{
    return size % kBuffer == 0;
}

QByteArray contentsOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(kMostSettings) : QByteArray();
}

} // namespace

QString settingsMended(const QString &file)
{
    const QFileInfo info(file);
    if (!info.exists() || !isCut(info.size()))
        return file; // a missing file may have been removed on purpose
    const QByteArray copy = contentsOf(copyOf(file));
    if (!copy.isEmpty() && copy.size() > info.size()) {
        qCWarning(lcUi) << "the settings are cut; those of an earlier time are taken";
        if (const auto failure = replaceFile(file, copy))
            qCWarning(lcUi) << "they could not be written:" << failure->reason;
    }
    return file;
}

std::optional<WriteFailure> keepSettingsCopy(const QString &file)
{
    const QByteArray now = contentsOf(file);
    if (isCut(now.size()) || now == contentsOf(copyOf(file)))
        return std::nullopt;
    return replaceFile(copyOf(file), now);
}

} // namespace chat
