// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/storedspace.h"

#include "app/base/onpool.h"
#include "app/history/historyspace.h"
#include "app/history/local/localstore.h"
#include "app/services/messageservice.h"

#include <QDirIterator>
#include <QFileInfo>

#include <memory>

namespace chat {

using namespace Qt::Literals::StringLiterals;

void StoredSpace::measure(
    const ChannelRef &channel, QObject *context, const std::function<void(const Messages &)> &callback)
{
    auto found = std::make_shared<Messages>();
    auto *history = LocalStore::historyOf(m_service);
    if (!history)
        return;
    history->maintain(
        [channel, found](HistoryFile &file) {
            const auto size = HistorySpace(file).sizeOf(channel);
            *found = {size.messages, size.bytes};
        },
        context, [found, callback] { callback(*found); });
}

void StoredSpace::measureLargest(int most, QObject *context, const std::function<void(const Conversations &)> &callback)
{
    auto found = std::make_shared<Conversations>();
    auto *history = LocalStore::historyOf(m_service);
    if (!history)
        return;
    history->maintain(
        [most, found](HistoryFile &file) {
            for (const auto &[channel, size] : HistorySpace(file).sizes(most))
                found->push_back({channel, {size.messages, size.bytes}});
        },
        context, [found, callback] { callback(*found); });
}

void StoredSpace::forget(const ChannelRef &channel, QObject *context, const std::function<void(bool)> &callback)
{
    if (auto *history = LocalStore::historyOf(m_service))
        history->forgetMessages(channel, context, callback);
}

void StoredSpace::measureFolder(
    const QString &folder, QObject *context, const std::function<void(const Folder &)> &callback)
{
    onPool(
        context,
        [folder] {
            Folder found;
            QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                files.next();
                const QFileInfo file = files.fileInfo();
                (file.path().endsWith("/cache"_L1) ? found.pictures : found.messages) += file.size();
            }
            return found;
        },
        callback);
}

} // namespace chat
