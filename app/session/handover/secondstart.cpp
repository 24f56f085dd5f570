// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/handover/secondstart.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chat::secondstart {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kVersion = 1;

QByteArray written(QJsonObject object)
{
    object.insert("kookaburra"_L1, kVersion);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

//! Empty: it is not of this version.
QJsonObject parsed(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    return object.value("kookaburra"_L1).toInt() == kVersion ? object : QJsonObject();
}

} // namespace

QByteArray request(const QString &open)
{
    return written({{"open"_L1, open}});
}

std::optional<QString> readRequest(const QByteArray &line)
{
    const QJsonObject object = parsed(line);
    return object.isEmpty() ? std::nullopt : std::optional(object.value("open"_L1).toString());
}

QByteArray answer()
{
    return written({{"taken"_L1, true}});
}

bool isAnswer(const QByteArray &line)
{
    return parsed(line).value("taken"_L1).toBool();
}

} // namespace chat::secondstart
