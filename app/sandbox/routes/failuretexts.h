// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace chat::sandbox {

//! The server's texts in the requested language: Chinese unless the Accept-Language header starts with English. What
//! follows a colon (a parameter's name, a number) is the same in both.
[[nodiscard]] QString failureText(const QString &chinese, const QByteArray &acceptLanguage);

} // namespace chat::sandbox
