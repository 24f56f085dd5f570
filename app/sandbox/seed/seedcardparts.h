// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>

namespace chat::sandbox::parts {

// A card's parts as a server gives them back (protocol 10.6): everything spelt out.

[[nodiscard]] QJsonObject plain(const QString &text);
[[nodiscard]] QJsonObject marked(const QString &text);
//! `cols` columns of KMarkdown fields.
[[nodiscard]] QJsonObject paragraph(int cols, std::initializer_list<QString> fields);
//! A picture by its name in seedpictures, or an asset's path when it holds a '/'.
[[nodiscard]] QJsonObject image(const QString &name, bool small = false, bool circle = false);
[[nodiscard]] QJsonObject button(const QString &text, const QString &theme, const QString &click, const QString &value);

[[nodiscard]] QJsonObject header(const QString &text);
[[nodiscard]] QJsonObject section(const QJsonObject &text, const QJsonObject &accessory = {}, const QString &mode = {});
//! image-group, container, action-group, context.
[[nodiscard]] QJsonObject group(const QString &type, std::initializer_list<QJsonObject> elements);
[[nodiscard]] QJsonObject divider();
//! file, audio, video.
[[nodiscard]] QJsonObject media(const QString &type, const QString &fileName, const QString &cover = {});
[[nodiscard]] QJsonObject countdown(const QString &mode, qint64 start, qint64 end);
[[nodiscard]] QJsonObject invite(const QString &code);

//! `theme` may be a colour "#rrggbb".
[[nodiscard]] QJsonObject card(
    const QString &theme, std::initializer_list<QJsonObject> modules, const QString &size = QStringLiteral("lg"));
[[nodiscard]] QString text(std::initializer_list<QJsonObject> cards);

} // namespace chat::sandbox::parts
