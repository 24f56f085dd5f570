// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/json/jsonpositions.h"

#include <QJsonValue>
#include <QString>
#include <QStringView>

#include <optional>

namespace chat::markup {

// Edits a JSON text at one path. Key order and formatting are kept, which going through QJsonObject would lose. All
// functions return the whole new text, or nothing if the path does not exist. White space around an edit is not
// adjusted.

[[nodiscard]] std::optional<QString> setValue(const QString &json, const QString &path, const QString &raw);
//! Replaces the member, or appends it.
[[nodiscard]] std::optional<QString> setMember(
    const QString &json, const QString &object, const QString &key, const QString &raw);
[[nodiscard]] std::optional<QString> removeMember(const QString &json, const QString &object, const QString &key);
//! An index beyond the end appends.
[[nodiscard]] std::optional<QString> insertItem(
    const QString &json, const QString &array, int index, const QString &raw);
[[nodiscard]] std::optional<QString> removeItem(const QString &json, const QString &array, int index);
//! Moves an item to the position of `before`, counted while the item is still in its old place.
[[nodiscard]] std::optional<QString> moveItem(
    const QString &json, const QString &from, int index, const QString &to, int before);

//! The text of the value at a path; empty: no such path.
[[nodiscard]] QString rawAt(const QString &json, const JsonPositions &positions, const QString &path);
[[nodiscard]] QJsonValue valueAt(const QString &json, const JsonPositions &positions, const QString &path);
//! A text as JSON string with quotes.
[[nodiscard]] QString quoted(const QString &text);

} // namespace chat::markup
