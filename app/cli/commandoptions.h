// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace chat::cli {

//! Written "--name value" or "--name=value".
struct Option
{
    QString name;
    QString value;
};
//! The one at `i`, which is moved to the last argument of it. nullopt: it has no value.
[[nodiscard]] std::optional<Option> takeOption(const QStringList &arguments, qsizetype &i);

//! The window's own, for commands without --profile.
[[nodiscard]] QString defaultProfile();

//! Reads ADDRESS:PORT. False: it is none, or not an address of this machine.
[[nodiscard]] bool readListen(const QString &value, QString &address, quint16 &port);

} // namespace chat::cli
