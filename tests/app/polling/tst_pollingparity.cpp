// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/kook/kookbackend.h"
#include "app/models/directory/directory.h"
#include "app/models/directory/interest.h"
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/fastscheduler.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QRandomGenerator>
#include <QTest>

namespace tst_pollingparity {

using namespace chat;
using namespace Qt::Literals::StringLiterals;
namespace box = chat::sandbox::test;

namespace {

const ChannelRef kShown{ChannelKind::Guild, ChannelId(u"11"_s)};
const ChannelRef kElsewhere{ChannelKind::Guild, ChannelId(u"14"_s)};
const ChannelRef kChat{ChannelKind::Direct, ChannelId(box::kChatCode)};

//! Quick, but with the server's time of day.
class QuickScheduler : public test::FastScheduler
{
public:
    using test::FastScheduler::FastScheduler;
    [[nodiscard]] QDateTime utc() const override { return QDateTime::currentDateTimeUtc(); }
};

//! The bot's account as a window has it: lists, unread counts and the timeline of one conversation.
struct Side
{
    QNetworkAccessManager network;
    std::unique_ptr<kook::KookBackend> backend;
    std::unique_ptr<Directory> directory;
    std::unique_ptr<MessageListModel> model;
    QObject context;

    Side(const QString &url, LiveConnection live)
    {
        kook::KookBackend::Parts parts;
        parts.scheduler = std::make_unique<QuickScheduler>(10);
        const QByteArray token = "Bot bot/token+=="_ba;
        backend = std::make_unique<kook::KookBackend>(
            kook::KookBackend::Account{QUrl(url), token, live}, network, std::move(parts));
        directory = std::make_unique<Directory>(*backend);
        directory->setCurrent(kShown);
        Attention attention;
        attention.window = Attention::Window::Active;
        attention.open = kShown;
        attention.others = [this] { return roundOf(*directory); };
        backend->setAttention(attention);
        QObject::connect(backend.get(), &Backend::selfChanged, &context, [this] {
            directory->load();
            directory->loadGuild(GuildId(u"1"_s));
            model = std::make_unique<MessageListModel>(backend->messages(), kShown, backend->self());
            model->setVisibleRange(0, 60);
            model->loadLatest();
        });
        backend->start();
    }
    bool ready() const
    {
        return model && model->atPresent() && directory->state() == Directory::State::Ready
            && directory->guildState(GuildId(u"1"_s)) == Directory::State::Ready
            && backend->connection().phase == ConnectionState::Phase::Online
            && (!backend->connection().polls() || backend->connection().checked.isValid());
    }
    //! Everything that is shown, as text.
    QStringList shown() const
    {
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            const Message &m = model->messageAt(row);
            QStringList reactions;
            for (const Reaction &reaction : m.reactions)
                reactions << u"%1%2%3"_s.arg(reaction.emoji.id).arg(reaction.count).arg(reaction.mine ? u"*"_s : u""_s);
            reactions.sort();
            lines << u"%1 | %2 | %3 | %4 | %5"_s.arg(m.created.toMSecsSinceEpoch())
                         .arg(m.id.value, m.author.id.value, m.source, reactions.join(u' '));
        }
        lines.sort(); // the order within one millisecond is not defined
        for (const ChannelRef &channel : {kShown, kElsewhere, kChat}) {
            const auto unread = directory->unread(channel);
            lines << u"%1: %2 unread, %3 calls"_s.arg(channel.id.value).arg(unread.count).arg(unread.mentions);
        }
        return lines;
    }
};

} // namespace

//! A window that asks for its news must show, after one round, exactly what one shows that gets events.
class TestPollingParity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterOneRoundItShowsWhatEventsShow_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 4; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void afterOneRoundItShowsWhatEventsShow()
    {
        QFETCH(quint32, seed);
        auto options = box::smallOptions(40);
        options.gateways = sandbox::Gateways::Many; // both are the bot
        box::Sandbox server(options);
        QVERIFY2(server.started, qPrintable(server.error));
        Side live(server.server.url(), LiveConnection::Always);
        Side asking(server.server.url(), LiveConnection::Never);
        SOON_VERIFY(live.ready() && asking.ready());
        QVERIFY(asking.backend->connection().polls());
        m_random.seed(seed);
        m_written.clear();
        for (int round = 0; round < 2; ++round) {
            for (int step = 0; step < 20; ++step)
                operate(server);
            // Some of it must have come over the gateway, and the rest of it, too.
            const QString last = write(*server.ann, u"message/create"_s, u"target_id"_s, kShown.id.value);
            SOON_VERIFY(live.model->rowOf(MessageId(last)) >= 0);
            SOON_COMPARE(asking.shown(), live.shown());
        }
    }

private:
    QString write(box::Client &by, const QString &call, const QString &key, const QString &target)
    {
        const QJsonObject body{{key, target}, {"type"_L1, 9},
            {"content"_L1, u"%1 %2"_s.arg(++m_count).arg(m_random.bounded(4) == 0 ? u"(met)100(met)"_s : u"text"_s)}};
        const QString id = by.post(call, body)["msg_id"_L1].toString();
        if (target == kShown.id.value)
            m_written.append({id, &by});
        return id;
    }

    void operate(box::Sandbox &server)
    {
        box::Client *people[] = {server.ann.get(), server.bob.get(), server.bot.get(), server.mod.get()};
        box::Client &by = *people[m_random.bounded(4)];
        const int dice = m_random.bounded(12);
        if (dice < 4 || m_written.isEmpty()) {
            (void)write(by, u"message/create"_s, u"target_id"_s, kShown.id.value);
        } else if (dice < 6) {
            (void)write(by, u"message/create"_s, u"target_id"_s, kElsewhere.id.value);
        } else if (dice < 7) {
            (void)write(*server.ann, u"direct-message/create"_s, u"chat_code"_s, kChat.id.value);
        } else {
            const qsizetype at = m_random.bounded(int(m_written.size()));
            const auto [id, author] = m_written.at(at);
            if (dice < 9) {
                (void)author->post(
                    u"message/update"_s, {{"msg_id"_L1, id}, {"content"_L1, u"edit %1"_s.arg(++m_count)}});
            } else if (dice < 10) {
                (void)author->post(u"message/delete"_s, {{"msg_id"_L1, id}});
                m_written.removeAt(at);
            } else {
                const QString call
                    = m_random.bounded(4) == 0 ? u"message/delete-reaction"_s : u"message/add-reaction"_s;
                (void)by.post(call, {{"msg_id"_L1, id}, {"emoji"_L1, m_random.bounded(2) ? u"👍"_s : u"🎉"_s}});
            }
        }
    }

    QRandomGenerator m_random;
    QList<std::pair<QString, box::Client *>> m_written;
    int m_count = 0;
};

KOOKABURRA_CORE_CASE(TestPollingParity)

} // namespace tst_pollingparity

#include "tst_pollingparity.moc"
