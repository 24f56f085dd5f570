// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/tokenstore.h"

#include <QtPlugin>

#include <memory>

namespace chat {

//! What the library of the keychain offers.
class KeychainPlugin
{
public:
    KeychainPlugin() = default;
    KeychainPlugin(const KeychainPlugin &) = delete;
    KeychainPlugin &operator=(const KeychainPlugin &) = delete;
    virtual ~KeychainPlugin() = default;

    [[nodiscard]] virtual std::unique_ptr<TokenStore> create(const QString &profileFolder) = 0;
};

//! The keychain for programs without a window: in a library of its own, since few runs of them need it, and it brings
//! D-Bus along. Null: it is not installed.
[[nodiscard]] std::unique_ptr<TokenStore> loadKeychain(const QString &profileFolder);

} // namespace chat

Q_DECLARE_INTERFACE(chat::KeychainPlugin, "kookaburra.KeychainPlugin/1")
