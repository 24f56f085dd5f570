// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace chat::json {

// What the server wrote of an object, byte for byte. QJsonObject sorts its keys and drops what it does not show, so the
// text is put into the object, under a key of our own, where it was parsed; sourceOf() reads it there.

//! The bytes of the member with that key; of several the last one, which QJsonDocument takes too. Text that is no JSON
//! gives nothing, or some part of it.
[[nodiscard]] std::optional<QByteArrayView> memberSpan(QByteArrayView object, const QString &key);
//! The bytes of each element of an array.
[[nodiscard]] std::vector<QByteArrayView> elementSpans(QByteArrayView array);

//! Gives an object its text, or each object of a list. `path`: the keys that lead there; one that the value does not have
//! is passed over. `text`: from which the value was parsed. Texts of more than `most` bytes are not kept.
void keepSources(QJsonValue &value, QByteArrayView text, const QStringList &path, qsizetype most);
//! The object's text as the server wrote it; where it was not kept, as we would write it. Empty: longer than `most` bytes.
[[nodiscard]] QByteArray sourceOf(const QJsonObject &object, qsizetype most);

} // namespace chat::json
