// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/keychain/keychainlibrary.h"

namespace chat {

//! The library's end of loadKeychain().
class QtKeychainPlugin : public QObject, public KeychainPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "kookaburra.KeychainPlugin/1")
    Q_INTERFACES(chat::KeychainPlugin)

public:
    [[nodiscard]] std::unique_ptr<TokenStore> create(const QString &profileFolder) override;
};

} // namespace chat
