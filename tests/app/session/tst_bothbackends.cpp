// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/session/backendfactory.h"
#include "tests/support/fakesatoriserver.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/soon.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

namespace tst_bothbackends {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
namespace box = chat::sandbox::test;
using Edge = MessageListModel::Edge;
using EdgePhase = MessageListModel::EdgeState::Phase;

namespace {

constexpr int kMessages = 900;

//! A server with a channel of `kMessages` messages, an account on it, and somebody else who acts there. What the account
//! is made with is all that differs.
class World
{
public:
    virtual ~World() = default;
    [[nodiscard]] virtual AccountConfig config() = 0;
    [[nodiscard]] virtual ChannelRef channel() const = 0;
    //! Somebody else does it; gives the message's id.
    virtual QString say(const QString &text) = 0;
    virtual void change(const QString &id, const QString &text) = 0;
    virtual void erase(const QString &id) = 0;
    virtual void react(const QString &id, const QString &emoji, bool on) = 0;
    virtual void cutConnections() = 0;
};

class KookWorld : public World
{
public:
    AccountConfig config() override
    {
        return {AccountConfig::Backend::Kook, QUrl(m_box.server.url()), u"bot/token+=="_s, false, {}, {},
            LiveConnection::IfFree};
    }
    ChannelRef channel() const override { return {ChannelKind::Guild, ChannelId(u"11"_s)}; }
    QString say(const QString &text) override
    {
        const auto reply
            = m_box.ann->post(u"message/create"_s, {{"target_id"_L1, u"11"_s}, {"content"_L1, text}, {"type"_L1, 9}});
        return reply["msg_id"_L1].toString();
    }
    void change(const QString &id, const QString &text) override
    {
        (void)m_box.ann->post(u"message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, text}});
    }
    void erase(const QString &id) override { (void)m_box.ann->post(u"message/delete"_s, {{"msg_id"_L1, id}}); }
    void react(const QString &id, const QString &emoji, bool on) override
    {
        (void)m_box.ann->post(
            on ? u"message/add-reaction"_s : u"message/delete-reaction"_s, {{"msg_id"_L1, id}, {"emoji"_L1, emoji}});
    }
    void cutConnections() override {}

private:
    box::Sandbox m_box{box::smallOptions(kMessages)};
};

class SatoriWorld : public World
{
public:
    explicit SatoriWorld(test::SatoriSwitches switches)
        : m_server(std::move(switches), kMessages)
    {
    }
    AccountConfig config() override
    {
        return {
            AccountConfig::Backend::Satori, m_server.baseUrl(), {}, false, m_server.platform.name, UserId(u"1000"_s)};
    }
    ChannelRef channel() const override { return {ChannelKind::Guild, ChannelId(u"c-big"_s)}; }
    QString say(const QString &text) override { return m_server.say(u"c-big"_s, u"u1"_s, text); }
    void change(const QString &id, const QString &text) override { m_server.change(u"c-big"_s, id, text); }
    void erase(const QString &id) override { m_server.erase(u"c-big"_s, id); }
    void react(const QString &id, const QString &emoji, bool on) override
    {
        m_server.react(u"c-big"_s, id, emoji, u"u1"_s, on);
    }
    void cutConnections() override { m_server.cut(); }

private:
    test::FakeSatoriServer m_server;
};

std::unique_ptr<World> makeWorld(const QString &name)
{
    test::SatoriSwitches s;
    if (name == "kook"_L1)
        return std::make_unique<KookWorld>();
    if (name == "satori, ids are tokens"_L1)
        s.furtherFeatures = {u"message.list.from"_s};
    else if (name == "satori, newest first"_L1)
        s.descending = true;
    else if (name == "satori, old"_L1) {
        s.oldNames = true;
        s.events = test::SatoriSwitches::EventForm::Old;
        s.create = test::SatoriSwitches::Create::IdOnly;
    }
    return std::make_unique<SatoriWorld>(s);
}

//! An account with its directory and one timeline, as the window has them.
struct Rig
{
    std::unique_ptr<World> world;
    QNetworkAccessManager network;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<MessageListModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;

    explicit Rig(const QString &name)
        : world(makeWorld(name))
    {
        backend = makeBackend(world->config(), network);
    }
    [[nodiscard]] bool open()
    {
        backend->start();
        const bool online
            = test::soon([this] { return backend->connection().phase == ConnectionState::Phase::Online; });
        if (!online || backend->self().id.isEmpty())
            return false;
        model = std::make_unique<MessageListModel>(backend->messages(), world->channel(), backend->self());
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        model->loadLatest();
        return test::soon([this] { return model->rowCount() > 0 && settled(); });
    }
    [[nodiscard]] bool settled() const
    {
        return model->edge(Edge::Older).phase != EdgePhase::Loading
            && model->edge(Edge::Newer).phase != EdgePhase::Loading;
    }
    [[nodiscard]] bool page(Edge edge)
    {
        model->loadMore(edge);
        return test::soon([this] { return settled(); }) && model->edge(edge).phase != EdgePhase::Failed;
    }
    [[nodiscard]] QString idAt(int row) const { return model->messageAt(row).id.value; }
    [[nodiscard]] int lastRow() const { return model->rowCount() - 1; }
};

} // namespace

//! The same timeline over each backend: nothing in the models may notice which one is there.
class TestBothBackends : public QObject
{
    Q_OBJECT

    static void addWorlds()
    {
        QTest::addColumn<QString>("world");
        for (const char *name : {"kook", "satori", "satori, ids are tokens", "satori, newest first", "satori, old"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

private Q_SLOTS:
    void pagesToTheFirstMessageAndBack_data() { addWorlds(); }
    void pagesToTheFirstMessageAndBack()
    {
        QFETCH(QString, world);
        Rig rig(world);
        QVERIFY(rig.open());
        const QString newest = rig.idAt(rig.lastRow());
        QSet<QString> seen;
        const auto look = [&] {
            for (int row = 0; row < rig.model->rowCount(); ++row) {
                seen.insert(rig.idAt(row));
                if (row > 0)
                    QVERIFY(rig.model->messageAt(row - 1).created <= rig.model->messageAt(row).created);
            }
        };
        look();
        for (int i = 0; i < 60 && rig.model->edge(Edge::Older).phase != EdgePhase::End; ++i) {
            QVERIFY(rig.page(Edge::Older));
            look();
            QVERIFY(rig.model->rowCount() <= MessageListModel::kWindow);
        }
        QCOMPARE(rig.model->edge(Edge::Older).phase, EdgePhase::End);
        QCOMPARE(seen.size(), kMessages);
        const QString oldest = rig.idAt(0);
        QVERIFY(!rig.model->atPresent());
        seen.clear();
        look();
        for (int i = 0; i < 60 && !rig.model->atPresent(); ++i) {
            QVERIFY(rig.page(Edge::Newer));
            look();
        }
        QVERIFY(rig.model->atPresent());
        QCOMPARE(seen.size(), kMessages);
        QVERIFY(seen.contains(oldest));
        QCOMPARE(rig.idAt(rig.lastRow()), newest);
    }

    void jumpsAndComesBack_data() { addWorlds(); }
    void jumpsAndComesBack()
    {
        QFETCH(QString, world);
        Rig rig(world);
        QVERIFY(rig.open());
        QString target;
        for (int i = 0; i < 16; ++i)
            QVERIFY(rig.page(Edge::Older));
        target = rig.idAt(10);
        rig.model->loadLatest();
        SOON_VERIFY(rig.settled() && rig.model->atPresent());
        QCOMPARE(rig.model->rowOf(MessageId(target)), -1);
        QSignalSpy arrived(rig.model.get(), &MessageListModel::arrived);
        rig.model->loadAround(MessageId(target));
        SOON_COMPARE(arrived.size(), 1);
        QVERIFY(rig.model->rowOf(MessageId(target)) >= 0);
        const int before = rig.model->rowCount();
        QVERIFY(rig.page(Edge::Older));
        QVERIFY(rig.page(Edge::Newer));
        QVERIFY(rig.model->rowCount() > before);
    }

    void liveEventsShow_data() { addWorlds(); }
    void liveEventsShow()
    {
        QFETCH(QString, world);
        Rig rig(world);
        QVERIFY(rig.open());
        const int rows = rig.model->rowCount();
        const QString id = rig.world->say(u"hello there"_s);
        QVERIFY(!id.isEmpty());
        SOON_COMPARE(rig.model->rowCount(), rows + 1);
        QCOMPARE(rig.idAt(rig.lastRow()), id);
        QCOMPARE(rig.model->messageAt(rig.lastRow()).content.plain, u"hello there"_s);
        QVERIFY(!rig.model->messageAt(rig.lastRow()).author.displayName().isEmpty());
        rig.world->change(id, u"hello again"_s);
        SOON_COMPARE(rig.model->messageAt(rig.lastRow()).content.plain, u"hello again"_s);
        QVERIFY(rig.model->messageAt(rig.lastRow()).edited.isValid());
        rig.world->react(id, u"👍"_s, true);
        SOON_COMPARE(rig.model->messageAt(rig.lastRow()).reactions.size(), 1u);
        QCOMPARE(rig.model->messageAt(rig.lastRow()).reactions.front().count, 1);
        QVERIFY(!rig.model->messageAt(rig.lastRow()).reactions.front().mine);
        rig.world->react(id, u"👍"_s, false);
        SOON_VERIFY(rig.model->messageAt(rig.lastRow()).reactions.empty());
        rig.world->erase(id);
        SOON_COMPARE(rig.model->rowCount(), rows);
    }

    void ownActionsShow_data() { addWorlds(); }
    void ownActionsShow()
    {
        QFETCH(QString, world);
        Rig rig(world);
        QVERIFY(rig.open());
        const int rows = rig.model->rowCount();
        Draft typed;
        typed.source = u"**bold** words"_s;
        rig.model->send(rig.model->service().composed(typed));
        QCOMPARE(rig.model->rowCount(), rows + 1);
        QCOMPARE(rig.model->messageAt(rows).content.plain, u"bold words"_s);
        QCOMPARE(rig.model->messageAt(rows).content.blocks.front().inlines.front().kind, Inline::Kind::Bold);
        SOON_COMPARE(rig.model->messageAt(rows).state, SendState::Sent);
        const MessageId id = rig.model->messageAt(rows).id;
        const QString later = rig.world->say(u"later"_s); // comes after the event of our message, which adds no row
        SOON_COMPARE(rig.model->rowCount(), rows + 2);
        QCOMPARE(rig.model->rowOf(id), rows);
        rig.world->erase(later);
        SOON_COMPARE(rig.model->rowCount(), rows + 1);

        QObject context;
        bool done = false;
        typed.source = u"*changed*"_s;
        rig.model->edit(id, rig.model->service().composed(typed), &context,
            [&done](const Result<Unit> &result) { done = result.ok(); });
        SOON_VERIFY(done);
        SOON_COMPARE(rig.model->messageAt(rows).content.plain, u"changed"_s);

        Emoji emoji;
        emoji.id = u"👍"_s;
        rig.model->toggleReaction(id, emoji);
        SOON_COMPARE(rig.model->messageAt(rows).reactions.size(), 1u);
        QVERIFY(rig.model->messageAt(rows).reactions.front().mine);
        rig.world->react(id.value, u"👍"_s, true);
        SOON_COMPARE(rig.model->messageAt(rows).reactions.front().count, 2);
        rig.model->toggleReaction(id, emoji);
        SOON_COMPARE(rig.model->messageAt(rows).reactions.front().count, 1);
        QVERIFY(!rig.model->messageAt(rows).reactions.front().mine);

        done = false;
        rig.model->remove(id, &context, [&done](const Result<Unit> &result) { done = result.ok(); });
        SOON_VERIFY(done);
        SOON_COMPARE(rig.model->rowCount(), rows);
    }

    void lostConnectionLeavesNoGap()
    {
        Rig rig(u"satori"_s);
        QVERIFY(rig.open());
        const int rows = rig.model->rowCount();
        rig.world->cutConnections();
        SOON_VERIFY(rig.backend->connection().phase != ConnectionState::Phase::Online);
        for (int i = 0; i < 70; ++i)
            rig.world->say(u"missed %1"_s.arg(i)); // not connected
        SOON_COMPARE(rig.model->rowCount(), rows + 70);
        QCOMPARE(rig.model->messageAt(rig.lastRow()).content.plain, u"missed 69"_s);
    }

    void placesAreListed_data() { addWorlds(); }
    void placesAreListed()
    {
        QFETCH(QString, world);
        Rig rig(world);
        Directory directory(*rig.backend);
        QObject::connect(rig.backend.get(), &Backend::selfChanged, &directory, &Directory::load);
        rig.backend->start();
        SOON_COMPARE(directory.state(), Directory::State::Ready);
        QCOMPARE(directory.guilds().size(), 1u);
        const GuildId guild = directory.guilds().front().id;
        directory.loadGuild(guild);
        SOON_COMPARE(directory.guildState(guild), Directory::State::Ready);
        QVERIFY(directory.findChannel(rig.world->channel().id));
        QVERIFY(has(directory.permissions(rig.world->channel()), Permission::SendMessages));
    }
};

KOOKABURRA_CORE_CASE(TestBothBackends)

} // namespace tst_bothbackends

#include "tst_bothbackends.moc"
