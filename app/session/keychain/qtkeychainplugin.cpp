// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/keychain/qtkeychainplugin.h"

#include "app/session/keychaintokenstore.h"

namespace chat {

std::unique_ptr<TokenStore> QtKeychainPlugin::create(const QString &profileFolder)
{
    return std::make_unique<KeychainTokenStore>(profileFolder);
}

} // namespace chat
