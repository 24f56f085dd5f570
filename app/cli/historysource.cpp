// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/cli/historysource.h"

#include "app/session/backendfactory.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace chat::cli {

QStringList accountFolders(const QString &profile)
{
    const QDir accounts(profile + u"/accounts"_s);
    QStringList folders;
    for (const QString &name : accounts.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        folders.append(accounts.filePath(name));
    return folders;
}

HistorySource HistorySource::open(const QString &folder, HistoryFile::Mode mode, QNetworkAccessManager &network)
{
    using Mode = HistoryFile::Mode;
    const QString path = folder + u"/history.db"_s;
    HistorySource source;
    source.file = std::make_unique<HistoryFile>();
    const bool writing = mode == Mode::Write && QFileInfo::exists(path) && !source.file->open(path, Mode::Write);
    if (!writing && source.file->open(path, Mode::Read))
        return {};
    AccountConfig config;
    config.backend = QFileInfo(folder).fileName().startsWith("satori"_L1) ? AccountConfig::Backend::Satori
                                                                          : AccountConfig::Backend::Kook;
    config.baseUrl = QUrl(u"http://127.0.0.1/api"_s);
    config.token = u"none"_s;
    source.parser = makeBackend(config, network);
    return source.parser ? std::move(source) : HistorySource();
}

} // namespace chat::cli
