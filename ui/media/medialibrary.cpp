// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/medialibrary.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

QString MediaLibrary::path()
{
    // The path is the same for an installed program and a build folder.
    const QFileInfo file(QCoreApplication::applicationDirPath() + u"/../lib/kookaburra/libkookaburra-media.so"_s);
    return file.exists() ? file.canonicalFilePath() : QString();
}

std::unique_ptr<MediaEngine> MediaLibrary::create()
{
    if (!m_factory && !m_missing) {
        const QString file = path();
        QPluginLoader loader(file);
        auto *plugin = file.isEmpty() ? nullptr : qobject_cast<MediaPlugin *>(loader.instance());
        m_missing = !plugin;
        if (plugin) // stays loaded until the program ends
            m_factory = [plugin] { return plugin->create(); };
    }
    return m_factory ? m_factory() : nullptr;
}

} // namespace chat::ui
