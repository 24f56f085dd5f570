// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/keychain/keychainlibrary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

using namespace Qt::Literals::StringLiterals;

namespace chat {

std::unique_ptr<TokenStore> loadKeychain(const QString &profileFolder)
{
    // The path is the same for an installed program and a build folder.
    const QFileInfo file(QCoreApplication::applicationDirPath() + u"/../lib/kookaburra/libkookaburra-keychain.so"_s);
    if (!file.exists())
        return nullptr;
    QPluginLoader loader(file.canonicalFilePath()); // it stays loaded until the program ends
    auto *plugin = qobject_cast<KeychainPlugin *>(loader.instance());
    return plugin ? plugin->create(profileFolder) : nullptr;
}

} // namespace chat
