// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/history/local/localstore.h"
#include "app/kook/kookbackend.h"
#include "app/models/timeline/messagelistmodel.h"
#include "tests/support/fastscheduler.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

namespace tst_messagelistmodelsandbox {

using namespace chat;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
namespace box = chat::sandbox::test;

namespace {

constexpr int kCompared = 30; // rows from the end: what is older is not touched by the operations
const ChannelRef kGeneral{ChannelKind::Guild, ChannelId(u"11"_s)};
const ChannelRef kChat{ChannelKind::Direct, ChannelId(box::kChatCode)};

//! A message as anybody sees it: time, id, source, reactions with counts.
QString lineOf(qint64 created, const QString &id, const QString &source, QStringList reactions)
{
    reactions.sort();
    return u"%1 | %2 | %3 | %4"_s.arg(created).arg(id, source, reactions.join(u' '));
}

//! The newest ones; the order within one millisecond is not defined.
QStringList tailOf(QStringList lines)
{
    lines.sort();
    return lines.mid(std::max<qsizetype>(0, lines.size() - kCompared));
}

//! One account with a model of each conversation.
struct Person
{
    QNetworkAccessManager network;
    std::unique_ptr<kook::KookBackend> backend;
    std::unique_ptr<MessageListModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    QObject context;

    Person(const QString &url, const QString &name, const ChannelRef &channel)
    {
        kook::KookBackend::Parts parts;
        parts.scheduler = std::make_unique<test::FastScheduler>(8);
        parts.rest.timeout = 2s; // 250 ms of real time
        const QByteArray token = "Bot "_ba + name.toLatin1() + "/token+=="_ba;
        backend = std::make_unique<kook::KookBackend>(
            kook::KookBackend::Account{QUrl(url), token}, network, std::move(parts));
        QObject::connect(backend.get(), &Backend::selfChanged, &context, [this, channel] {
            if (model)
                return;
            model = std::make_unique<MessageListModel>(backend->messages(), channel, backend->self());
            model->setPatience(300ms);
            tester = std::make_unique<QAbstractItemModelTester>(
                model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
            model->loadLatest();
        });
        QObject::connect(backend.get(), &Backend::connectionChanged, &context, [this] { // as an account does
            if (LocalStore *local = backend->messages().localStore())
                local->setLive(backend->connection().phase == ConnectionState::Phase::Online);
        });
        // As a window says it: a connection that lost the event of an own message is taken for deaf, and news is asked for.
        Attention attention;
        attention.window = Attention::Window::Active;
        attention.open = channel;
        backend->setAttention(attention);
        backend->start();
    }
    bool ready() const { return model && model->atPresent(); }
    QStringList lines() const
    {
        QStringList out;
        for (int row = 0; row < model->rowCount(); ++row) {
            const Message &m = model->messageAt(row);
            QStringList reactions;
            for (const Reaction &reaction : m.reactions)
                reactions << reaction.emoji.id + QString::number(reaction.count);
            out << lineOf(m.created.toMSecsSinceEpoch(), m.id.value, m.source, reactions);
        }
        return tailOf(out);
    }
    bool allSent() const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->messageAt(row).state != SendState::Sent)
                return false;
        }
        return model->outbox().isEmpty();
    }
    //! What a person, or the view, does about failures.
    void resendFailed() const
    {
        using Phase = MessageListModel::EdgeState::Phase;
        const Phase newer = model->edge(MessageListModel::Edge::Newer).phase;
        if (newer == Phase::Failed)
            model->retry(MessageListModel::Edge::Newer);
        else if (newer == Phase::Idle)
            model->loadMore(MessageListModel::Edge::Newer);
        for (int row = model->rowCount() - 1; row >= 0; --row) {
            const Message m = model->messageAt(row);
            if (m.state != SendState::Failed && m.state != SendState::InDoubt)
                continue;
            if (m.state == SendState::Failed && m.error
                && (m.error->kind == ApiError::Kind::Rejected || m.error->kind == ApiError::Kind::NotFound))
                model->discard(m.id); // the message it replies to was deleted meanwhile
            else
                model->resend(m.id);
        }
    }
};

//! The possible state of the server according to requests and answers, recorded without a model.
struct Reference
{
    struct Entry
    {
        QStringList mayBe; //!< sources; a null one: not there
        bool busy = false; //!< an operation on it is under way
    };
    QMap<QString, Entry> entries; //!< by the text it was sent with

    static QString markOf(const QString &source) { return source.section(u' ', 0, 0); }
};

} // namespace

//! Accounts that write, edit, delete and react in any order on a sandbox that misbehaves. After every step the models
//! must be sound; whenever things are quiet, models, server and a plain reference must say the same.
class TestMessageListModelSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomOperations_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::addColumn<bool>("direct");
        QTest::newRow("no fault") << QStringList() << false;
        QTest::newRow("doubled events") << QStringList{u"gateway-dup"_s} << false;
        QTest::newRow("swapped events") << QStringList{u"gateway-reorder"_s} << false;
        QTest::newRow("missing events") << QStringList{u"gateway-gap"_s} << false;
        QTest::newRow("cut gateway") << QStringList{u"drop-gateway=0.5s"_s} << false;
        QTest::newRow("late answers") << QStringList{u"latency=0..330"_s} << false;
        QTest::newRow("errors") << QStringList{u"error=502:0.15"_s, u"error=500:0.1"_s} << false;
        QTest::newRow("rate limit") << QStringList{u"ratelimit=message/create:4/0.5s"_s} << false;
        const QStringList all{u"gateway-dup"_s, u"gateway-reorder"_s, u"gateway-gap"_s, u"drop-gateway=1.5s"_s,
            u"latency=0..120"_s, u"error=502:0.08"_s, u"ratelimit=message/create:6/0.5s"_s, u"ugly-shapes"_s};
        QTest::newRow("everything at once") << all << false;
        QTest::newRow("everything at once, direct") << all << true;
    }
    void randomOperations()
    {
        QFETCH(QStringList, faults);
        QFETCH(bool, direct);
        auto options = box::smallOptions(60);
        options.gateways = sandbox::Gateways::Many; // a client that reconnects at once gets events again
        options.faults = faults;
        m_sandbox = std::make_unique<box::Sandbox>(options);
        QVERIFY2(m_sandbox->started, qPrintable(m_sandbox->error));
        m_channel = direct ? kChat : kGeneral;
        m_reference = {};
        m_people.clear();
        for (const QString &name : direct ? QStringList{u"bot"_s, u"ann"_s} : QStringList{u"bot"_s, u"ann"_s, u"bob"_s})
            m_people.push_back(std::make_unique<Person>(m_sandbox->server.url(), name, m_channel));
        QVERIFY(becomeReady());
        // The same operations in every run; another number in the environment gives others, to look for what is rare.
        const int seed = std::max(7, qEnvironmentVariableIntValue("KOOKABURRA_SEED"));
        m_random.seed(
            static_cast<quint32>(qHash(QLatin1StringView(QTest::currentDataTag()), static_cast<size_t>(seed))));
        for (int step = 0; step < 45; ++step) {
            operate(step);
            for (int turns = m_random.bounded(25); turns > 0; --turns)
                QCoreApplication::processEvents();
            QVERIFY2(sound(), qPrintable(m_problem));
            if (step % 15 == 14)
                QVERIFY2(quietAndEqual(), qPrintable(m_problem));
        }
        m_people.clear();
        m_sandbox.reset();
    }

private:
    bool becomeReady()
    {
        return chat::test::soon([this] {
            for (const auto &person : m_people) {
                if (!person->model)
                    person->backend->retryNow(); // pauses between tries grow: not what is looked at here
                else if (person->model->edge(MessageListModel::Edge::Newer).phase
                    == MessageListModel::EdgeState::Phase::Failed)
                    person->model->retry(MessageListModel::Edge::Newer);
            }
            return std::ranges::all_of(m_people, [](const auto &person) { return person->ready(); });
        });
    }

    //! A sent message of the last few, of that account or of anybody.
    std::optional<Message> pick(const Person &person, bool own)
    {
        std::vector<Message> choice;
        const auto &model = *person.model;
        for (int row = std::max(0, model.rowCount() - 12); row < model.rowCount(); ++row) {
            const Message &m = model.messageAt(row);
            if (m.state == SendState::Sent && (!own || m.author.id == model.selfId()))
                choice.push_back(m);
        }
        if (choice.empty())
            return std::nullopt;
        return choice[static_cast<size_t>(m_random.bounded(static_cast<int>(choice.size())))];
    }

    void operate(int step)
    {
        const Person &person = *m_people[static_cast<size_t>(m_random.bounded(static_cast<int>(m_people.size())))];
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
        case 2:
        case 3:
            write(person, step);
            break;
        case 4:
            edit(person, step);
            break;
        case 5:
            remove(person);
            break;
        case 6:
        case 7:
            if (const auto message = pick(person, false))
                person.model->toggleReaction(message->id, {m_random.bounded(2) ? u"👍"_s : u"🎉"_s, {}, {}});
            break;
        case 8:
            person.resendFailed();
            break;
        case 9:
            person.backend->retryNow();
            if (m_random.bounded(3) == 0)
                person.model->loadMore(MessageListModel::Edge::Older);
            break;
        }
    }

    void write(const Person &person, int step)
    {
        Draft draft;
        draft.source = u"#%1 :smile: **text**"_s.arg(step);
        if (const auto quoted = pick(person, false); quoted && m_random.bounded(3) == 0)
            draft.quoted = quoted->id;
        m_reference.entries.insert(u"#%1"_s.arg(step), {{QString(), u"#%1 😄 **text**"_s.arg(step)}, false});
        person.model->send(draft);
    }

    Reference::Entry *idleEntry(const Message &message)
    {
        const auto it = m_reference.entries.find(Reference::markOf(message.source));
        return it == m_reference.entries.end() || it->busy ? nullptr : &it.value();
    }

    void edit(const Person &person, int step)
    {
        const auto message = pick(person, true);
        Reference::Entry *entry = message ? idleEntry(*message) : nullptr;
        if (!entry)
            return;
        const QString mark = Reference::markOf(message->source);
        Draft draft;
        draft.source = u"%1 edited at %2"_s.arg(mark).arg(step);
        entry->busy = true;
        entry->mayBe.append(draft.source);
        person.model->edit(message->id, draft, this, [this, mark, source = draft.source](const Result<Unit> &result) {
            Reference::Entry &now = m_reference.entries[mark];
            now.busy = false;
            if (result.ok())
                now.mayBe = {source};
        });
    }

    void remove(const Person &person)
    {
        const auto message = pick(person, true);
        Reference::Entry *entry = message ? idleEntry(*message) : nullptr;
        if (!entry)
            return;
        const QString mark = Reference::markOf(message->source);
        entry->busy = true;
        entry->mayBe.append(QString());
        person.model->remove(message->id, this, [this, mark](const Result<Unit> &result) {
            Reference::Entry &now = m_reference.entries[mark];
            now.busy = false;
            if (result.ok())
                now.mayBe = {QString()};
        });
    }

    //! What must hold at any moment.
    bool sound()
    {
        for (const auto &person : m_people) {
            const MessageListModel &model = *person->model;
            QSet<MessageId> ids;
            QHash<QString, int> marks;
            bool unsentSeen = false;
            for (int row = 0; row < model.rowCount(); ++row) {
                const Message &m = model.messageAt(row);
                if (ids.contains(m.id) || model.rowOf(m.id) != row)
                    return problem(u"row %1 twice or not where it is found"_s.arg(row));
                ids.insert(m.id);
                if (m.state == SendState::Sent && unsentSeen)
                    return problem(u"a sent row below an unsent one"_s);
                unsentSeen = unsentSeen || m.state != SendState::Sent;
                if (row > 0 && m.state == SendState::Sent && m.created < model.messageAt(row - 1).created)
                    return problem(u"rows out of order"_s);
                for (const Reaction &reaction : m.reactions) {
                    if (reaction.count < 1)
                        return problem(u"a reaction of nobody"_s);
                }
            }
        }
        return true;
    }

    bool problem(const QString &text)
    {
        m_problem = text;
        return false;
    }

    QStringList serverLines(QStringList *sources)
    {
        const bool direct = m_channel.kind == ChannelKind::Direct;
        const QString call = direct ? u"direct-message/list"_s : u"message/list"_s;
        for (int tries = 0; tries < 60; ++tries) {
            const auto reply = m_sandbox->bot->get(
                call, {{direct ? u"chat_code"_s : u"target_id"_s, m_channel.id.value}, {u"page_size"_s, u"50"_s}});
            if (!reply.ok())
                continue;
            QStringList out;
            for (const QJsonValue item : reply.items()) {
                QStringList reactions;
                for (const QJsonValue reaction : item["reactions"_L1].toArray())
                    reactions << characters(reaction["emoji"_L1]["id"_L1].toString())
                            + QString::number(reaction["count"_L1].toInt());
                const QString source = item["content"_L1].toString();
                sources->append(source);
                out << lineOf(
                    item["create_at"_L1].toInteger(), item["id"_L1].toVariant().toString(), source, reactions);
            }
            return tailOf(out);
        }
        return {};
    }

    //! "[#128077;]" as the character it is.
    static QString characters(const QString &id)
    {
        if (!id.startsWith("[#"_L1))
            return id;
        const char32_t code = id.mid(2).chopped(2).toUInt();
        return QString::fromUcs4(&code, 1);
    }

    bool referenceAgrees(const QStringList &sources)
    {
        for (auto it = m_reference.entries.begin(); it != m_reference.entries.end(); ++it) {
            QStringList there;
            for (const QString &source : sources) {
                if (Reference::markOf(source) == it.key())
                    there << source;
            }
            if (there.size() > 1)
                return problem(it.key() + u" is there twice"_s);
            const QString now = there.isEmpty() ? QString() : there.first();
            const bool allowed = std::ranges::any_of(
                it->mayBe, [&now](const QString &source) { return source == now && source.isNull() == now.isNull(); });
            if (!allowed)
                return problem(u"%1 is \"%2\", may be \"%3\""_s.arg(it.key(), now, it->mayBe.join(u"\", \""_s)));
            it->mayBe = {now};
        }
        return true;
    }

    //! Waits until everything written is there and nothing is under way, then compares all three.
    bool quietAndEqual()
    {
        const bool sent = chat::test::soon([this] {
            for (const auto &person : m_people)
                person->resendFailed();
            return std::ranges::all_of(m_people, [](const auto &person) { return person->allSent(); })
                && std::ranges::none_of(m_reference.entries, &Reference::Entry::busy);
        });
        if (!sent) {
            QString states;
            for (const auto &person : m_people) {
                for (int row = 0; row < person->model->rowCount(); ++row) {
                    const Message &m = person->model->messageAt(row);
                    if (m.state != SendState::Sent)
                        states += u"\n%1: %2, state %3"_s.arg(person->backend->self().name, m.source)
                                      .arg(static_cast<int>(m.state));
                }
            }
            return problem(u"something was never sent or answered:"_s + states);
        }
        QStringList sources;
        QStringList server;
        const bool equal = chat::test::soon([&] {
            for (const auto &person : m_people)
                person->resendFailed();
            sources.clear();
            server = serverLines(&sources);
            return std::ranges::all_of(m_people, [&server](const auto &person) { return person->lines() == server; });
        });
        if (!equal) {
            for (const auto &person : m_people) {
                const QStringList mine = person->lines();
                QString difference;
                for (const QString &line : mine)
                    difference += server.contains(line) ? QString() : u"\n  shown only: "_s + line;
                for (const QString &line : server)
                    difference += mine.contains(line) ? QString() : u"\n  on the server only: "_s + line;
                if (mine != server)
                    return problem(u"%1, newer edge %2, connection %3%4"_s.arg(person->backend->self().name)
                                       .arg(static_cast<int>(person->model->edge(MessageListModel::Edge::Newer).phase))
                                       .arg(static_cast<int>(person->backend->connection().phase))
                                       .arg(difference));
            }
        }
        return equal && referenceAgrees(sources);
    }

    std::unique_ptr<box::Sandbox> m_sandbox;
    std::vector<std::unique_ptr<Person>> m_people;
    ChannelRef m_channel;
    Reference m_reference;
    QRandomGenerator m_random;
    QString m_problem;
};

KOOKABURRA_CORE_CASE(TestMessageListModelSandbox)

} // namespace tst_messagelistmodelsandbox

#include "tst_messagelistmodelsandbox.moc"
