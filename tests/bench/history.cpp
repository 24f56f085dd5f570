// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "app/history/historyfile.h"
#include "app/kook/kookcontent.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::Literals::StringLiterals;

// The stored history beside plain SQLite that does the same row work in the same run: a table with the same columns, the
// text as it is, prepared statements, one transaction for each page of 50. CPU time of the process, and the clock.

namespace {

using namespace chat;

constexpr int kConversations = 20;
constexpr int kPage = 50;

double cpu()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Watch
{
    double begin = cpu();
    QElapsedTimer clock;
    Watch() { clock.start(); }
    void print(const char *what, double count) const
    {
        std::printf("%-44s %9.3f ms CPU, %9.3f ms each\n", what, (cpu() - begin) / count,
            static_cast<double>(clock.nsecsElapsed()) / 1e6 / count);
    }
};

Message messageOf(const ChannelRef &channel, int number)
{
    static const QStringList words
        = u"the quick brown fox 狐狸 jumps over a lazy dog and then sleeps :smile: **well**"_s.split(u' ');
    Message message;
    message.id = MessageId(QUuid::createUuidV5(QUuid(), QString::number(number)).toString(QUuid::WithoutBraces));
    message.channel = channel;
    message.author.id = UserId(QString::number(1000 + number % 40));
    message.author.name = u"person %1"_s.arg(number % 40);
    for (int i = 0; i < 4 + number % 17; ++i)
        message.source += words.at((number * 7 + i * 3) % words.size()) + u' ';
    message.created = QDateTime::fromMSecsSinceEpoch(1'600'000'000'000 + number * 1000LL, Qt::UTC);
    return message;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const QTemporaryDir folder;
    const MessageCodec::ContentReader reader
        = [](const Draft &draft) { return kook::contentOf(draft.kind, draft.source); };
    const auto channelOf = [](int number) {
        return ChannelRef{ChannelKind::Guild, ChannelId(QString::number(100 + number / kPage % kConversations))};
    };

    HistoryFile file;
    if (file.open(folder.filePath(u"history.db"_s), HistoryFile::Mode::Write))
        return 1;
    History history(file, UserId(u"me"_s), reader);
    {
        const Watch watch;
        for (int at = 0; at < count; at += kPage) {
            (void)file.begin();
            for (int i = at; i < at + kPage; ++i) {
                Message message = messageOf(channelOf(at), i);
                Draft draft;
                draft.kind = message.kind;
                draft.source = message.source;
                message.content = reader(draft);
                history.takeEvent(MessageCreated{message});
            }
            (void)file.commit();
        }
        watch.print("store a live message, parsed", count);
    }
    {
        const Watch watch;
        for (int i = 0; i < kConversations; ++i) {
            HistoryReader::SliceQuery query;
            query.channel = channelOf(i * kPage);
            if (!history.slice(query) || history.slice(query)->entries.size() != kPage)
                return 1;
        }
        watch.print("first 50 rows of a conversation, twice", kConversations);
    }

    QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"plain"_s);
    plain.setDatabaseName(folder.filePath(u"plain.db"_s));
    if (!plain.open())
        return 1;
    QSqlQuery query(plain);
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = NORMAL",
             "CREATE TABLE messages (id INTEGER PRIMARY KEY, conversation INTEGER, mid TEXT, created INTEGER, author "
             "TEXT, body TEXT)",
             "CREATE UNIQUE INDEX by_id ON messages (conversation, mid)",
             "CREATE INDEX by_time ON messages (conversation, created)"})
        query.exec(QString::fromLatin1(sql));
    {
        const Watch watch;
        query.prepare(u"INSERT INTO messages (conversation, mid, created, author, body) VALUES (?, ?, ?, ?, ?)"_s);
        for (int at = 0; at < count; at += kPage) {
            plain.transaction();
            for (int i = at; i < at + kPage; ++i) {
                const Message message = messageOf(channelOf(at), i);
                query.bindValue(0, channelOf(at).id.value.toInt());
                query.bindValue(1, message.id.value);
                query.bindValue(2, message.created.toMSecsSinceEpoch());
                query.bindValue(3, message.author.id.value);
                query.bindValue(4, message.source);
                query.exec();
            }
            plain.commit();
        }
        watch.print("plain SQLite: store a message, not parsed", count);
    }
    {
        const Watch watch;
        query.prepare(
            u"SELECT mid, created, author, body FROM messages WHERE conversation = ? ORDER BY created DESC LIMIT 50"_s);
        for (int i = 0; i < kConversations; ++i) {
            query.bindValue(0, 100 + i);
            for (bool more = query.exec() && query.next(); more; more = query.next())
                (void)query.value(3).toString();
        }
        watch.print("plain SQLite: first 50 rows, not parsed", kConversations);
    }
    file.close();
    plain.close();
    for (const QString &name : {u"history.db"_s, u"plain.db"_s})
        std::printf("%-44s %9.1f bytes a message\n", qUtf8Printable(name),
            static_cast<double>(QFileInfo(folder.filePath(name)).size()) / count);
    return 0;
}
