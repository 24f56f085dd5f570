// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/history.h"
#include "app/history/historyfile.h"
#include "app/history/search/historysearch.h"
#include "app/history/words/hanvariants.h"
#include "app/kook/kookcontent.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <random>

using namespace Qt::Literals::StringLiterals;

// Searching a stored history: the first 50 hits of a set of queries, what the index costs on disk and while storing, and
// beside it LIKE and FTS5's trigrams on the same texts in the same run. The texts have words as often as a language has
// them (Zipf): seven of ten messages are Chinese, about three years of them in 400 channels.

namespace {

using namespace chat;

constexpr int kPage = 50;
constexpr int kChannels = 400;
constexpr int kPeople = 3000;
constexpr int kConnections = 5;
constexpr int kRepeats = 6;

//! Microseconds of this process.
double cpu()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

//! Numbers from 0 on, the first ones most often.
class Zipf
{
public:
    explicit Zipf(int count)
    {
        double sum = 0;
        for (int i = 0; i < count; ++i)
            m_sums.push_back(sum += 1 / (i + 2.0));
    }
    int operator()(std::mt19937 &random) const
    {
        const double at = std::uniform_real_distribution<>(0, m_sums.back())(random);
        return static_cast<int>(std::ranges::lower_bound(m_sums, at) - m_sums.begin());
    }

private:
    std::vector<double> m_sums;
};

//! The texts: always the same ones.
class Corpus
{
public:
    Corpus()
        : m_character(2500)
        , m_word(20'000)
        , m_latin(30'000)
    {
        QString characters;
        for (char16_t c = 0x4e00; characters.size() < 2600; ++c) {
            if (simplifiedHan(c) == c) // LIKE does not know the traditional ones
                characters += QChar(c);
        }
        for (int i = 0; i < 20'000; ++i) {
            const int length = i < 40 ? 1 : i % 10 < 6 ? 2 : i % 10 < 8 ? 3 : 4;
            QString word;
            for (int k = 0; k < length; ++k)
                word += characters.at(i < 40 ? i : 40 + m_character(m_random));
            m_words.append(word);
        }
    }

    [[nodiscard]] QString word(int rank) const { return m_words.at(rank); }
    [[nodiscard]] static QString latin(int rank)
    {
        static const QStringList syllables = u"ka ro mi ten sul be do fa gir lo ne pu"_s.split(u' ');
        QString word;
        for (int rest = rank + 12; rest > 0; rest /= 12)
            word += syllables.at(rest % 12);
        return word;
    }

    Message message(int number)
    {
        Message message;
        message.id = MessageId(QUuid::createUuidV5(QUuid(), QString::number(number)).toString(QUuid::WithoutBraces));
        message.channel = {ChannelKind::Guild, ChannelId(QString::number(10'000 + m_random() % kChannels))};
        const int person = m_latin(m_random) % kPeople;
        message.author.id = UserId(QString::number(100'000 + person));
        message.author.name = u"person %1"_s.arg(person);
        const bool chinese = m_random() % 10 < 7;
        for (auto i = 2 + m_random() % 13; i > 0; --i)
            message.source += chinese ? m_words.at(m_word(m_random)) : latin(m_latin(m_random)) + u' ';
        if (chinese && m_random() % 5 == 0)
            message.source += u"，"_s + latin(m_latin(m_random));
        // Two words that are frequent, and nearly never in one message.
        const auto both = m_random() % 20'000;
        const auto which = m_random() % 16;
        if (which == 0 || both == 0)
            message.source += u" 开会"_s;
        if (which == 1 || both == 0)
            message.source += u" 下班"_s;
        if (m_random() % 12 == 0)
            message.attachments.push_back({Attachment::Kind::Image, u"https://img.test/%1.png"_s.arg(number),
                u"%1.png"_s.arg(number), u"image/png"_s, 20'000, 300, 200, 0});
        m_time += 1 + m_random() % 200'000;
        message.created = QDateTime::fromMSecsSinceEpoch(m_time, Qt::UTC);
        message.content = kook::contentOf(message.kind, message.source);
        return message;
    }

private:
    std::mt19937 m_random{20'261'130};
    Zipf m_character;
    Zipf m_word;
    Zipf m_latin;
    QStringList m_words;
    qint64 m_time = 1'600'000'000'000;
};

Content readKook(const Draft &draft)
{
    return kook::contentOf(draft.kind, draft.source);
}

double bytesOf(const QString &path)
{
    return static_cast<double>(QFileInfo(path).size());
}

SearchFilter filterOf(const QString &query)
{
    SearchParts parts = parseSearch(query);
    SearchNames names;
    names.people = [](const QString &name) { return QSet<UserId>{UserId(name)}; };
    names.channels = [](const QString &name) { return QSet<ChannelRef>{{ChannelKind::Guild, ChannelId(name)}}; };
    names.guild = [](const QString &) {
        QSet<ChannelRef> channels;
        for (int i = 0; i < kChannels / 2; ++i)
            channels.insert({ChannelKind::Guild, ChannelId(QString::number(10'000 + i))});
        return channels;
    };
    names.today = QDate(2026, 11, 30);
    names.zone = QTimeZone::utc();
    return resolveSearch(parts, names).value_or(SearchFilter());
}

//! Milliseconds, medians: the first time on a new connection, and later ones, by the clock and of the processor. (On a
//! busy machine the clock runs while others work.)
struct Times
{
    double first = 0;
    double firstCpu = 0;
    double later = 0;
    double laterCpu = 0;
    qsizetype hits = 0;
};

double medianOf(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

Times timesOf(const QString &path, const SearchFilter &filter)
{
    Times times;
    std::vector<double> clocks[2]; // first, later
    std::vector<double> cpus[2];
    for (int i = 0; i < kConnections; ++i) {
        HistoryFile file;
        if (file.open(path, HistoryFile::Mode::Read))
            std::exit(1);
        HistorySearch search(file, readKook);
        for (int k = 0; k < kRepeats; ++k) {
            const int later = k == 0 ? 0 : 1;
            const double begin = cpu();
            QElapsedTimer clock;
            clock.start();
            times.hits = std::ssize(search.page(filter, 50, {}).hits);
            clocks[later].push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            cpus[later].push_back((cpu() - begin) / 1e3);
        }
    }
    times.first = medianOf(clocks[0]);
    times.firstCpu = medianOf(cpus[0]);
    times.later = medianOf(clocks[1]);
    times.laterCpu = medianOf(cpus[1]);
    return times;
}

//! All hits of one of the peers' statements.
Times peerTimes(DataFile &file, const char *sql, const QString &value)
{
    Times times;
    QElapsedTimer clock;
    clock.start();
    QSqlQuery &find = file.statement(sql);
    find.bindValue(0, value);
    for (bool more = find.exec() && find.next(); more; more = find.next())
        ++times.hits;
    find.finish();
    times.first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 1'000'000;
    const bool peers = argc <= 2 || argv[2] != std::string("alone");
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"history.db"_s);
    const QString plainPath = folder.filePath(u"plain.db"_s);
    Corpus corpus;
    HistoryFile plain; // any file: only to have the peers' tables somewhere
    if (plain.open(plainPath, HistoryFile::Mode::Write))
        return 1;
    for (const char *sql : {"CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT)",
             "CREATE VIRTUAL TABLE trigrams USING fts5(text, content = '', tokenize = 'trigram')"})
        plain.statement(sql).exec();
    {
        HistoryFile file;
        if (file.open(path, HistoryFile::Mode::Write))
            return 1;
        History history(file, UserId(u"me"_s), readKook);
        double spent = 0;
        for (int at = 0; at < count; at += kPage) {
            std::vector<Message> messages;
            for (int i = at; i < at + kPage; ++i)
                messages.push_back(corpus.message(i));
            const double begin = cpu();
            (void)file.begin();
            for (const Message &message : messages)
                history.takeEvent(MessageCreated{message});
            (void)file.commit();
            spent += cpu() - begin;
            (void)plain.begin();
            for (int i = 0; peers && i < kPage; ++i) {
                for (const char *sql :
                    {"INSERT INTO texts VALUES (?, ?)", "INSERT INTO trigrams (rowid, text) VALUES (?, ?)"}) {
                    QSqlQuery &put = plain.statement(sql);
                    put.bindValue(0, at + i);
                    put.bindValue(1, messages[static_cast<size_t>(i)].content.plain);
                    put.exec();
                }
            }
            (void)plain.commit();
        }
        std::printf("%-52s %9.1f us CPU\n", "store a live message with its index (50 at once)", spent / count);
        file.statement("PRAGMA wal_checkpoint(TRUNCATE)").exec();
        std::printf("%-52s %9.1f bytes a message\n", "history.db with its index", bytesOf(path) / count);

        const int some = std::min(count, 100'000);
        double begin = cpu();
        HistoryFile alone;
        if (alone.open(folder.filePath(u"alone.db"_s), HistoryFile::Mode::Write))
            return 1;
        HistoryIndex index(alone);
        Corpus again;
        double indexing = 0;
        for (int at = 0; at < some; at += kPage) {
            std::vector<Message> messages;
            for (int i = at; i < at + kPage; ++i)
                messages.push_back(again.message(i));
            begin = cpu();
            (void)alone.begin();
            for (const Message &message : messages)
                index.put(HistoryIndex::firstRowOf(message.created.toMSecsSinceEpoch()), 1, message);
            (void)alone.commit();
            indexing += cpu() - begin;
        }
        std::printf("%-52s %9.1f us CPU\n", "the index alone (of the first 100,000)", indexing / some);
        alone.statement("PRAGMA wal_checkpoint(TRUNCATE)").exec();
        std::printf("%-52s %9.1f bytes a message\n", "the index alone", bytesOf(folder.filePath(u"alone.db"_s)) / some);

        begin = cpu();
        constexpr int single = 2000;
        for (int i = 0; i < single; ++i) {
            const Message message = corpus.message(count + i);
            (void)file.begin();
            history.takeEvent(MessageCreated{message});
            (void)file.commit();
        }
        std::printf(
            "%-52s %9.1f us CPU\n", "store a live message with its index (one at a time)", (cpu() - begin) / single);
    }

    const std::pair<const char *, QString> queries[]{{"one character, the most frequent", corpus.word(0)},
        {"one character, rare", corpus.word(19'000).left(1)}, {"word of 2, frequent", corpus.word(40)},
        {"word of 2, rare", corpus.word(15'000)}, {"word of 3", corpus.word(306)}, {"word of 4", corpus.word(309)},
        {"Latin word, the most frequent", Corpus::latin(0)}, {"Latin word, rare", Corpus::latin(25'000)},
        {"beginning of a rare word", Corpus::latin(25'000).left(6) + u'*'},
        {"two characters that are frequent", corpus.word(3) + u' ' + corpus.word(7)},
        {"two frequent words that rarely meet", u"开会 下班"_s},
        {"character and Latin word, both frequent", corpus.word(0) + u' ' + Corpus::latin(0)},
        {"phrase of two frequent words", u"\""_s + Corpus::latin(1) + u' ' + Corpus::latin(2) + u"\""_s},
        {"frequent word and excluded one", corpus.word(0) + u" -"_s + corpus.word(1)},
        {"frequent word in one channel", corpus.word(0) + u" in:10007"_s},
        {"rare word in one channel", corpus.word(3000) + u" in:10007"_s},
        {"frequent word in a guild of 200", corpus.word(0) + u" guild:all"_s},
        {"frequent word of a person", corpus.word(0) + u" from:100900"_s},
        {"frequent word with a picture", corpus.word(0) + u" has:image"_s},
        {"frequent word of one month", corpus.word(0) + u" on:2021-03"_s}, {"one person", u"from:100900"_s},
        {"a word that nobody wrote", u"龘龘龘"_s}, {"nothing but an excluded word", u"-"_s + corpus.word(0)}};
    std::printf(
        "\nfirst 50 hits of %-25d %8s %9s %9s %9s %9s\n", count, "hits", "first ms", "its CPU", "later ms", "its CPU");
    for (const auto &[name, query] : queries) {
        const Times times = timesOf(path, filterOf(query));
        std::printf("%-42s %8lld %9.2f %9.2f %9.2f %9.2f\n", name, static_cast<long long>(times.hits), times.first,
            times.firstCpu, times.later, times.laterCpu);
    }
    if (!peers)
        return 0;
    std::printf("\nall hits of words%36s %9s %9s\n", "ours", "LIKE", "trigram");
    HistoryFile file;
    if (file.open(path, HistoryFile::Mode::Read))
        return 1;
    HistorySearch search(file, readKook);
    for (const QString &word : {corpus.word(39), corpus.word(19'000).left(1), corpus.word(100), corpus.word(15'000),
             corpus.word(3006), corpus.word(15'006)}) {
        const SearchFilter filter = filterOf(word);
        QElapsedTimer clock;
        clock.start();
        const auto ours = std::ssize(search.page(filter, count, {}).hits);
        const double took = static_cast<double>(clock.nsecsElapsed()) / 1e6;
        const Times like
            = peerTimes(plain, "SELECT id FROM texts WHERE text LIKE '%' || ? || '%' ORDER BY id DESC", word);
        const Times trigram
            = peerTimes(plain, "SELECT rowid FROM trigrams WHERE text MATCH ?", u"\""_s + word + u"\""_s);
        std::printf("%lld characters%38lld %9lld %9lld hits\n", static_cast<long long>(word.size()),
            static_cast<long long>(ours), static_cast<long long>(like.hits), static_cast<long long>(trigram.hits));
        std::printf("%50.1f %9.1f %9.1f ms\n", took, like.first, trigram.first);
    }
    return 0;
}
