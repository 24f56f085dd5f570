// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/peopleinrows.h"

#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"

namespace chat {

void learnPeopleInRows(Directory &directory, MessageListModel &model)
{
    const auto learnRows = [&directory, &model](int first, int last) {
        const auto guild = directory.guildOf(model.channel());
        if (model.channel().kind == ChannelKind::Guild && guild.isEmpty())
            return;
        for (int row = first; row <= last; ++row) {
            const Message &message = model.messageAt(row);
            directory.learn(message.author, guild);
            // A quote contains its author's name at that time: used only if nothing else is known.
            if (message.quote && !directory.hasMet(message.quote->author.id, guild))
                directory.learn(message.quote->author, guild);
        }
    };
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &directory,
        [learnRows](const QModelIndex &, int first, int last) { learnRows(first, last); });
    QObject::connect(&model, &QAbstractItemModel::modelReset, &directory,
        [learnRows, &model] { learnRows(0, model.rowCount() - 1); });
}

} // namespace chat
