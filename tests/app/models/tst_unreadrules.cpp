// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/history/local/localstore.h"
#include "app/models/directory/directory.h"
#include "tests/support/community.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <set>

namespace tst_unreadrules {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const UserId kOther(u"3"_s);

//! One conversation as plainly as possible: all messages in their order, and how many of them are read.
struct Plain
{
    struct Message
    {
        MessageId id;
        qint64 created = 0;
        bool own = false;
        bool mention = false;
        bool deleted = false;
    };
    std::vector<Message> messages;
    size_t read = 0; //!< those in front are read
    std::set<QString> passed; //!< mentions among them that were never on screen

    [[nodiscard]] int count() const
    {
        return static_cast<int>(std::count_if(messages.begin() + static_cast<std::ptrdiff_t>(read), messages.end(),
            [](const Message &message) { return !message.own && !message.deleted; }));
    }
    [[nodiscard]] int mentions() const
    {
        return static_cast<int>(passed.size())
            + static_cast<int>(std::count_if(messages.begin() + static_cast<std::ptrdiff_t>(read), messages.end(),
                [](const Message &message) { return !message.own && !message.deleted && message.mention; }));
    }
    [[nodiscard]] MessageId first() const
    {
        for (size_t i = read; i < messages.size(); ++i) {
            if (!messages[i].own && !messages[i].deleted)
                return messages[i].id;
        }
        return {};
    }
};

//! The account: what the server and the person do, in both worlds.
class World
{
public:
    explicit World(quint32 seed)
        : m_random(seed)
    {
        Community::fill(m_backend);
        m_backend.start();
        mustBecome([this] { return !m_backend.self().id.isEmpty(); }, "no sign-in");
        m_store = &LocalStore::of(m_backend.messages(), m_backend.self());
        m_channels = {Community::channel(u"c-talk"_s), Community::channel(u"c-raid"_s), Community::channel(u"d-one"_s),
            Community::direct(u"dm-4"_s)};
        m_time = QDateTime::currentMSecsSinceEpoch();
        start(nullptr);
    }

    //! One of all operations.
    void step()
    {
        const ChannelRef channel = m_channels[below(m_channels.size())];
        switch (m_random.bounded(13)) {
        case 0:
        case 1:
        case 2:
        case 3:
            arrive(channel, true);
            break;
        case 4:
            remove(channel);
            break;
        case 5:
            edit(channel);
            break;
        case 6:
        case 7:
            see(channel);
            break;
        case 8:
            markRead(channel);
            break;
        case 9:
            undo();
            break;
        case 10:
            markUnread(channel);
            break;
        case 11:
            if (m_random.bounded(4) == 0)
                restart();
            break;
        case 12:
            m_directory->setFollowed(m_random.bounded(2) ? channel : ChannelRef());
            break;
        }
        settle();
    }

    //! What differs; empty: nothing.
    [[nodiscard]] QString difference() const
    {
        for (const ChannelRef &channel : m_channels) {
            const Plain plain = m_plain.value(channel);
            const auto unread = m_directory->unread(channel);
            const int mentions = channel.kind == ChannelKind::Direct ? plain.count() : plain.mentions();
            if (unread.count != plain.count() || unread.mentions != mentions || unread.first != plain.first())
                return u"%1: %2 unread, %3 mentions from %4; expected %5, %6 from %7 (%8)"_s.arg(channel.id.value)
                    .arg(unread.count)
                    .arg(unread.mentions)
                    .arg(unread.first.value)
                    .arg(plain.count())
                    .arg(mentions)
                    .arg(plain.first().value, m_last);
        }
        return {};
    }

private:
    [[nodiscard]] size_t below(size_t count) { return m_random.bounded(static_cast<quint32>(count)); }

    void start(const DirectorySnapshot *stored)
    {
        m_directory.reset();
        m_directory = std::make_unique<Directory>(m_backend);
        if (stored)
            m_directory->recall(*stored);
        else
            m_directory->unreadCounts().setBaseline(utcTime(m_time));
        m_directory->load();
        mustBecome([this] { return m_directory->state() == Directory::State::Ready; }, "no lists");
        for (const Guild &guild : std::vector<Guild>(m_directory->guilds())) {
            m_directory->loadGuild(guild.id);
            mustBecome([&] { return m_directory->guildState(guild.id) == Directory::State::Ready; }, "no guild");
        }
    }

    void settle()
    {
        mustBecome(
            [this] {
                QCoreApplication::processEvents();
                return std::ranges::none_of(
                    m_channels, [this](const ChannelRef &channel) { return m_directory->isCounting(channel); });
            },
            "the counting did not end");
    }

    //! A message is written; `heard`: an event tells of it.
    void arrive(const ChannelRef &channel, bool heard)
    {
        Plain &plain = m_plain[channel];
        const bool own = m_random.bounded(5) == 0;
        const bool mention = !own && m_random.bounded(4) == 0;
        const bool sameTime = !own && !plain.messages.empty() && !plain.messages.back().own && m_random.bounded(8) == 0;
        m_time += sameTime && plain.messages.back().created == m_time ? 0 : 1 + m_random.bounded(5);
        const auto author = own ? m_backend.self() : m_backend.directoryService.users.value(kOther);
        auto message
            = FakeMessageService::makeMessage(channel, u"r%1"_s.arg(++m_count), u"text"_s, author, utcTime(m_time));
        if (mention && m_random.bounded(3) == 0)
            message.mentionsAll = true;
        else if (mention)
            message.mentions = {m_backend.self().id};
        plain.messages.push_back({message.id, m_time, own, mention, false});
        m_last = u"arrive"_s;
        if (heard)
            m_backend.messageService.emitEvent(MessageCreated{message});
        else
            m_backend.messageService.messages(channel).push_back(message);
    }

    void remove(const ChannelRef &channel)
    {
        Plain &plain = m_plain[channel];
        if (plain.messages.empty())
            return;
        auto &message = plain.messages[below(plain.messages.size())];
        if (std::exchange(message.deleted, true))
            return;
        plain.passed.erase(message.id.value);
        m_last = u"remove"_s;
        m_backend.messageService.emitEvent(MessageDeleted{{channel, message.id}});
    }

    //! It mentions us from now on, or no longer does.
    void edit(const ChannelRef &channel)
    {
        Plain &plain = m_plain[channel];
        if (plain.messages.empty())
            return;
        const size_t at = below(plain.messages.size());
        auto &message = plain.messages[at];
        if (message.own || message.deleted)
            return;
        message.mention = !message.mention;
        if (!message.mention)
            plain.passed.erase(message.id.value);
        MessageUpdated update;
        update.ref = {channel, message.id};
        update.mentions = message.mention ? Mentions{{m_backend.self().id}, {}, false, false} : Mentions();
        m_last = u"edit"_s;
        m_backend.messageService.emitEvent(update);
    }

    //! Some rows are on screen.
    void see(const ChannelRef &channel)
    {
        Plain &plain = m_plain[channel];
        if (plain.messages.empty())
            return;
        const size_t first = below(plain.messages.size());
        const size_t last = std::min(first + 1 + m_random.bounded(4), plain.messages.size());
        std::vector<ReadPlace> rows;
        size_t newest = 0;
        for (size_t i = first; i < last; ++i) {
            if (plain.messages[i].deleted)
                continue;
            rows.push_back({plain.messages[i].created, plain.messages[i].id});
            plain.passed.erase(plain.messages[i].id.value);
            newest = i + 1;
        }
        for (size_t i = plain.read; i < newest; ++i) {
            const auto &message = plain.messages[i];
            const bool shown = std::ranges::any_of(rows, [&](const ReadPlace &row) { return row.id == message.id; });
            if (!shown && !message.own && !message.deleted && message.mention && channel.kind == ChannelKind::Guild)
                plain.passed.insert(message.id.value);
        }
        plain.read = std::max(plain.read, newest);
        m_last = u"see"_s;
        m_directory->see(channel, rows);
    }

    void markRead(const ChannelRef &channel)
    {
        m_last = u"mark read"_s;
        const GuildId guild = m_directory->guildOf(channel);
        const bool whole = m_random.bounded(3) == 0;
        const bool all = whole && m_random.bounded(2) == 0;
        m_undo.clear();
        for (const ChannelRef &one : m_channels) {
            const bool there
                = all || one == channel || (whole && !guild.isEmpty() && m_directory->guildOf(one) == guild);
            Plain &plain = m_plain[one];
            if (!there || (plain.count() == 0 && plain.mentions() == 0))
                continue;
            m_undo.insert(one, {plain.read, plain.passed});
            plain.read = plain.messages.size();
            plain.passed.clear();
        }
        m_taken = all                   ? m_directory->markAllRead()
            : whole && !guild.isEmpty() ? m_directory->markGuildRead(guild)
                                        : m_directory->markRead(channel);
    }

    void undo()
    {
        if (m_undo.isEmpty())
            return;
        m_last = u"undo"_s;
        for (auto it = m_undo.cbegin(); it != m_undo.cend(); ++it) {
            Plain &plain = m_plain[it.key()];
            plain.read = it->first;
            plain.passed = it->second;
            std::erase_if(plain.passed, [&](const QString &id) {
                const auto message = std::ranges::find(plain.messages, MessageId(id), &Plain::Message::id);
                return message->deleted || !message->mention;
            });
        }
        m_directory->restoreUnread(m_taken);
        m_undo.clear();
    }

    void markUnread(const ChannelRef &channel)
    {
        Plain &plain = m_plain[channel];
        if (plain.messages.empty())
            return;
        const size_t at = below(plain.messages.size());
        if (at == 0 || plain.messages[at - 1].deleted)
            return;
        m_last = u"mark unread"_s;
        plain.read = at;
        std::erase_if(plain.passed, [&](const QString &id) {
            return std::ranges::find(plain.messages, MessageId(id), &Plain::Message::id) - plain.messages.begin()
                >= static_cast<std::ptrdiff_t>(at);
        });
        m_directory->markUnread(channel, {plain.messages[at - 1].created, plain.messages[at - 1].id});
    }

    //! The program ends, something is written meanwhile, and is fetched after the start.
    void restart()
    {
        UnreadCounts &counts = m_directory->unreadCounts();
        DirectorySnapshot stored;
        stored.self = m_backend.self();
        for (const Guild &guild : m_directory->guilds())
            stored.guilds.push_back(m_directory->stored(guild));
        stored.chats = m_directory->directChats();
        stored.unread = m_directory->storedUnread();
        stored.readMarks = m_directory->readMarks();
        stored.baseline = counts.baseline();
        for (const ChannelRef &channel : m_channels) {
            if (!counts.isMarked(channel))
                continue;
            stored.readPlaces.push_back(counts.readPlace(channel));
            stored.readPlaces.back().guild = m_directory->guildOf(channel);
        }
        m_directory.reset();
        QList<ChannelRef> fetched;
        for (const ChannelRef &channel : m_channels) {
            for (quint32 i = m_random.bounded(3); i > 0; --i)
                arrive(channel, false);
            fetched << channel;
        }
        m_undo.clear();
        start(&stored);
        for (const ChannelRef &channel : fetched) {
            MessagePage page;
            page.messages = m_backend.messageService.messages(channel);
            if (page.messages.empty())
                continue;
            auto &history = m_store->history();
            history.takePage({channel, MessageQuery::Direction::Latest, {}, {}, 10'000}, page, history.now());
        }
        m_last = u"restart"_s;
    }

    QRandomGenerator m_random;
    FakeBackend m_backend;
    LocalStore *m_store = nullptr;
    std::unique_ptr<Directory> m_directory;
    std::vector<ChannelRef> m_channels;
    QHash<ChannelRef, Plain> m_plain;
    QHash<ChannelRef, std::pair<size_t, std::set<QString>>> m_undo;
    Directory::UnreadMap m_taken;
    qint64 m_time = 0;
    int m_count = 0;
    QString m_last;
};

} // namespace

//! The rules of what is unread, against a plain model: whatever arrives, is deleted, edited, seen, marked and undone,
//! over restarts.
class TestUnreadRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomOperationsAgreeWithThePlainModel_data();
    void randomOperationsAgreeWithThePlainModel();
};

void TestUnreadRules::randomOperationsAgreeWithThePlainModel_data()
{
    QTest::addColumn<quint32>("seed");
    const int seeds = std::max(8, qEnvironmentVariableIntValue("KOOKABURRA_UNREAD_SEEDS"));
    for (int seed = 1; seed <= seeds; ++seed)
        QTest::addRow("seed %d", seed) << static_cast<quint32>(seed);
}

void TestUnreadRules::randomOperationsAgreeWithThePlainModel()
{
    QFETCH(quint32, seed);
    World world(seed);
    for (int i = 0; i < 400; ++i) {
        world.step();
        const QString difference = world.difference();
        QVERIFY2(difference.isEmpty(), qPrintable(u"step %1: %2"_s.arg(i).arg(difference)));
    }
}

KOOKABURRA_GUI_CASE(TestUnreadRules)

} // namespace tst_unreadrules

#include "tst_unreadrules.moc"
