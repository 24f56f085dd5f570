// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// A program that writes, uploads, edits, reacts, deletes and receives against a real sandbox is killed with SIGKILL again
// and again. In the end the server must have each message exactly once, as it was left, and the history on disk the same
// messages as the server.
#include "app/history/repair/historyfetcher.h"
#include "app/history/historyfile.h"
#include "app/history/local/localstore.h"
#include "app/history/outbox/outboxdisk.h"
#include "app/session/account.h"
#include "tests/support/sandboxclient.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <unistd.h>
#include <utility>

namespace tst_outboxcrash {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const ChannelRef kChannel{ChannelKind::Guild, ChannelId(u"11"_s)};
const Emoji kThumb{u"👍"_s, {}, {}};
constexpr quint32 kScriptSeed = 20261130;

//! In memory where possible: a program that is killed loses nothing that it wrote, and on a busy disk every step of the
//! outbox, which waits until it is written, takes seconds.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/tst_outboxcrash-XXXXXX"_s;
}

//! One thing that the person in front of the program does.
struct Step
{
    enum class Kind : quint8 { Send, Upload, Edit, React, Unreact, Remove };
    Kind kind = Kind::Send;
    int message = 0; //!< the number of the step that sent it
    QString text; //!< Send, Upload, Edit
};

//! What a message with a file says, however the server writes it.
QString wordsOf(const QString &content)
{
    static const QRegularExpression upload(u"upload \\d+"_s);
    const auto found = upload.match(content);
    return found.hasMatch() ? found.captured() : content;
}

//! The same steps every time: messages, some with equal words, and changes of one of the last ones.
std::vector<Step> script(int count)
{
    QRandomGenerator random(kScriptSeed);
    std::vector<Step> steps;
    std::vector<int> alive;
    QSet<int> likes;
    QSet<int> uploads;
    for (int i = 0; i < count; ++i) {
        const int dice = alive.empty() ? 0 : random.bounded(100);
        if (i % 6 == 5) {
            steps.push_back({Step::Kind::Upload, i, u"upload %1"_s.arg(i)});
            uploads.insert(i);
            alive.push_back(i);
            continue;
        }
        if (dice < 55) {
            steps.push_back({Step::Kind::Send, i, random.bounded(4) == 0 ? u"ok"_s : u"message %1 :smile:"_s.arg(i)});
            alive.push_back(i);
            continue;
        }
        const int back = random.bounded(std::min(5, int(alive.size())));
        const auto at = alive.end() - 1 - back;
        if (dice < 75 && !uploads.contains(*at)) {
            steps.push_back({Step::Kind::Edit, *at, u"edited by %1"_s.arg(i)});
        } else if (dice < 95) {
            const bool liked = likes.contains(*at);
            steps.push_back({liked ? Step::Kind::Unreact : Step::Kind::React, *at, {}});
            if (liked)
                likes.remove(*at);
            else
                likes.insert(*at);
        } else {
            steps.push_back({Step::Kind::Remove, *at, {}});
            alive.erase(at);
        }
    }
    return steps;
}

//! "text" or "text+" with a reaction, sorted: what the server should have in the end.
QStringList expected(const std::vector<Step> &steps)
{
    QMap<int, QString> texts;
    QSet<int> liked;
    for (const Step &step : steps) {
        switch (step.kind) {
        case Step::Kind::Send:
        case Step::Kind::Upload:
        case Step::Kind::Edit:
            texts[step.message] = step.text;
            break;
        case Step::Kind::React:
            liked.insert(step.message);
            break;
        case Step::Kind::Unreact:
            liked.remove(step.message);
            break;
        case Step::Kind::Remove:
            texts.remove(step.message);
            break;
        }
    }
    QStringList out;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        out << text.value() + (liked.contains(text.key()) ? u"+"_s : QString());
    out.sort();
    return out;
}

// ---- the program that is killed -----------------------------------------------------------------------------------

//! Follows the script from where the last run ended. How far it is, and which messages have which ids, is kept in the
//! outbox's file, written in the transaction of the step itself.
class Writer : public QObject
{
public:
    Writer(const QString &folder, const QString &url, int steps, int pointsToLive)
        : m_folder(folder)
        , m_script(script(steps))
        , m_points(pointsToLive)
    {
        AccountConfig config;
        config.baseUrl = QUrl(url);
        config.token = u"bot/token+=="_s;
        m_account = Account::make({}, Account::Keep::ThisRun, config, folder);
        connect(m_account.get(), &Account::identified, this, &Writer::open, Qt::SingleShotConnection);
        m_account->start();
    }

private:
    using DraftKind = OutboxFile::DraftKind;
    [[nodiscard]] static OutboxFile::DraftKey note(const QString &name)
    {
        return {kChannel, DraftKind::Edit, MessageId(name)};
    }
    [[nodiscard]] static MessageId localId(int message) { return MessageId(u"local:n%1"_s.arg(message)); }
    [[nodiscard]] Outbox &outbox() { return m_account->backend().messages().localStore()->outbox(); }

    void open()
    {
        m_account->keepIn(m_folder);
        outbox().setPatience(100ms); // longer than a busy server needs to take a request
        connect(&outbox().disk(), &OutboxDisk::opened, this, [this](const OutboxDisk::Contents &contents) {
            for (const OutboxFile::Draft &draft : contents.drafts) {
                const QString name = draft.key.message.value;
                if (name == "progress"_L1)
                    m_next = draft.body.toInt();
                else
                    m_sent.insert(draft.key.message, MessageId(QString::fromUtf8(draft.body)));
            }
            for (const Message &row : outbox().rows(kChannel)) {
                if (row.state == SendState::Checking)
                    std::puts("doubt");
            }
            point();
            go();
        });
        connect(
            &outbox(), &Outbox::sent, this, [this](const ChannelRef &, const MessageId &local, const Message &message) {
                m_sent.insert(local, message.id);
                const OutboxFile::Draft draft{note(local.value), message.id.value.toUtf8()};
                outbox().disk().write([draft](OutboxFile &file) { file.putDraft(draft); }, [this] { point(); });
                point();
            });
        connect(&outbox(), &Outbox::rowAdded, this, &Writer::point);
        connect(&outbox(), &Outbox::rowChanged, this, &Writer::point);
        connect(&outbox(), &Outbox::overlayChanged, this, &Writer::point);
    }

    //! The process ends here: it kills itself, or the test that reads this line kills it.
    void point()
    {
        std::puts("point");
        std::fflush(stdout);
        if (m_points > 0 && --m_points == 0)
            ::kill(::getpid(), SIGKILL);
    }

    void go()
    {
        if (m_next < int(m_script.size())) {
            if (doStep(m_script[size_t(m_next)]))
                point();
            QTimer::singleShot(2ms, this, &Writer::go);
            return;
        }
        // The end: everything goes out, and the person decides about what is in doubt.
        for (const Message &row : outbox().rows(kChannel)) {
            if (row.state == SendState::InDoubt || row.state == SendState::Failed)
                outbox().resend(row.id);
        }
        if (outbox().isEmpty())
            fetchAll();
        else
            QTimer::singleShot(20ms, this, &Writer::go);
    }

    //! What others wrote while this program did not run.
    void fetchAll()
    {
        MessageService &service = m_account->backend().messages();
        LocalStore &store = *service.localStore();
        auto *fetcher
            = new HistoryFetcher(service, store.reconciler(), store.history(), kChannel, 0); // lives as long as we do
        connect(fetcher, &HistoryFetcher::finished, this, [this](const std::optional<ApiError> &error) {
            if (error)
                QTimer::singleShot(20ms, this, &Writer::fetchAll); // a fault
            else
                QCoreApplication::exit(0);
        });
        fetcher->start();
    }

    //! Half of them chosen, half pasted.
    [[nodiscard]] OutgoingFile file(int message) const
    {
        OutgoingFile file;
        file.made.name = u"file %1.txt"_s.arg(message);
        file.made.mime = u"text/plain"_s;
        const QByteArray bytes = "contents of "_ba + QByteArray::number(message);
        file.made.size = bytes.size();
        if (message % 4 == 1) {
            file.bytes = bytes;
            return file;
        }
        file.path = m_folder + u"/chosen %1.txt"_s.arg(message);
        QFile chosen(file.path);
        if (chosen.open(QIODevice::WriteOnly))
            chosen.write(bytes);
        chosen.close();
        file.modified = QFileInfo(file.path).lastModified().toUTC();
        return file;
    }

    //! False: not yet.
    bool doStep(const Step &step)
    {
        const MessageId local = localId(step.message);
        const MessageRef ref{kChannel, m_sent.value(local, local)};
        if (step.kind == Step::Kind::Remove && ref.id == local) { // it would only be dropped: shows nothing
            outbox().resend(local);
            return false;
        }
        ++m_next;
        const OutboxFile::Draft progress{note(u"progress"_s), QByteArray::number(m_next)};
        outbox().disk().write([progress](OutboxFile &file) { file.putDraft(progress); });
        Draft draft;
        draft.source = step.text;
        switch (step.kind) {
        case Step::Kind::Send:
            draft.nonce = local.value.sliced(u"local:"_s.size());
            outbox().send(kChannel, draft, m_account->backend().self());
            break;
        case Step::Kind::Upload:
            draft.nonce = local.value.sliced(u"local:"_s.size());
            draft.kind = MessageKind::File;
            draft.typed = step.text;
            outbox().send(kChannel, draft, m_account->backend().self(), {}, {file(step.message)});
            break;
        case Step::Kind::Edit:
            outbox().edit(ref, draft, this, [](const Result<Unit> &) {});
            break;
        case Step::Kind::React:
        case Step::Kind::Unreact:
            outbox().setReaction(ref, kThumb, step.kind == Step::Kind::React);
            break;
        case Step::Kind::Remove:
            outbox().remove(ref, this, [](const Result<Unit> &) {});
            break;
        }
        return true;
    }

    QString m_folder;
    std::vector<Step> m_script;
    int m_points;
    std::unique_ptr<Account> m_account;
    int m_next = 0;
    QHash<MessageId, MessageId> m_sent;
};

int runWriter(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = qEnvironmentVariable("KOOKABURRA_OUTBOX_WRITER").split(u'|');
    const Writer writer(arguments.at(0), arguments.at(1), arguments.at(2).toInt(), arguments.at(3).toInt());
    return QCoreApplication::exec();
}

} // namespace

class TestOutboxCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageIsSentExactlyOnce_data();
    void everyMessageIsSentExactlyOnce();

private:
    //! Runs the program until it ends or has made so many points; nothing: it stands still, or goes round for ever.
    std::optional<int> runOnce(const QString &folder, const QString &url, int steps, int ownPoints, int points);
    //! What the history on disk has of them, as the server shows it.
    [[nodiscard]] static QStringList storedIn(const QString &folder);
    int m_doubts = 0; //!< requests that may have left when the program was killed
};

QStringList TestOutboxCrash::storedIn(const QString &folder)
{
    HistoryFile file;
    if (file.open(folder + u"/history.db"_s, HistoryFile::Mode::Read))
        return {};
    QStringList stored;
    const HistoryReader reader(file, [](const Draft &) { return Content(); });
    (void)reader.visit(kChannel, {}, {}, [&stored](const Message &message, bool) {
        stored << wordsOf(message.source) + (message.reactions.empty() ? QString() : u"+"_s);
        return true;
    });
    return stored;
}

std::optional<int> TestOutboxCrash::runOnce(
    const QString &folder, const QString &url, int steps, int ownPoints, int points)
{
    const int most = 100 * steps; // a whole run makes fewer than a tenth of that
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KOOKABURRA_OUTBOX_WRITER"_s, u"%1|%2|%3|%4"_s.arg(folder, url).arg(steps).arg(ownPoints));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    int seen = 0;
    connect(&process, &QProcess::readyReadStandardOutput, this, [&] {
        while (process.canReadLine()) {
            if (process.readLine() == "doubt\n")
                ++m_doubts;
            else if (++seen == points)
                process.kill();
        }
    });
    bool ended = false;
    connect(&process, &QProcess::finished, this, [&ended] { ended = true; });
    process.start(QCoreApplication::applicationFilePath(), caseArguments());
    bool goesOn = true;
    while (!ended && goesOn) {
        const int before = seen;
        goesOn = seen < most && soon([&] { return ended || seen > before; }, 120s);
    }
    if (!ended) {
        qWarning("not ended after %d points", seen);
        process.kill();
        return std::nullopt;
    }
    return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
}

void TestOutboxCrash::everyMessageIsSentExactlyOnce_data()
{
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("a good server") << QStringList();
    QTest::newRow("slow answers") << QStringList{u"latency=1..30"_s};
    QTest::newRow("answers get lost") << QStringList{u"latency=1..10"_s, u"error=502:0.1"_s};
}

//! KOOKABURRA_CRASH_POINTS: how often it is killed in all; 300 show more than the usual run.
void TestOutboxCrash::everyMessageIsSentExactlyOnce()
{
    QFETCH(QStringList, faults);
    constexpr int usual = 21;
    const int wanted = qEnvironmentVariableIntValue("KOOKABURRA_CRASH_POINTS");
    const int kills = (wanted > 0 ? wanted : usual) / 3;
    const int steps = 6 * kills;
    sandbox::SandboxOptions options = sandbox::test::smallOptions();
    options.faults = faults;
    sandbox::test::Sandbox box(options);
    QVERIFY2(box.started, qPrintable(box.error));
    const QTemporaryDir folder(folderTemplate());

    QRandomGenerator random(kScriptSeed + static_cast<quint32>(faults.size()));
    int killed = 0;
    QStringList others;
    for (int i = 0; i < kills; ++i) {
        const QString text = u"from Ann %1"_s.arg(i);
        const QJsonObject message{{"type"_L1, 9}, {"target_id"_L1, u"11"_s}, {"content"_L1, text}};
        int tries = 0;
        while (!box.ann->post(u"message/create"_s, message).ok())
            QVERIFY2(++tries < 100, "Ann cannot write"); // a fault
        others << text;
        const int points = 1 + random.bounded(30);
        const bool itself = i % 2 == 0;
        const auto code = runOnce(folder.path(), box.server.url(), steps, itself ? points : 0, itself ? 0 : points);
        QVERIFY(code);
        killed += *code == -1 ? 1 : 0;
        QVERIFY2(*code == -1 || *code == 0, qPrintable(QString::number(*code)));
    }
    const auto code = runOnce(folder.path(), box.server.url(), steps, 0, 0);
    QVERIFY2(code, "the outbox did not become empty, or the history was not fetched");
    QCOMPARE(*code, 0);

    QStringList served;
    QString before;
    while (true) {
        sandbox::test::Query query{{u"target_id"_s, u"11"_s}, {u"page_size"_s, u"100"_s}};
        if (!before.isEmpty())
            query += {{u"msg_id"_s, before}, {u"flag"_s, u"before"_s}};
        const sandbox::test::Reply page = box.ann->get(u"message/list"_s, query);
        if (!page.ok())
            continue; // a fault
        const QJsonArray items = page.items();
        if (items.isEmpty())
            break;
        before = items.first().toObject().value("id"_L1).toString();
        for (const QJsonValue &item : items) {
            const bool liked = !item.toObject().value("reactions"_L1).toArray().isEmpty();
            served << wordsOf(item.toObject().value("content"_L1).toString()) + (liked ? u"+"_s : QString());
        }
    }
    served.sort();
    QStringList wished = expected(script(steps));
    wished.replaceInStrings(u":smile:"_s, u"😄"_s);
    wished.sort();
    served.replaceInStrings(u":smile:"_s, u"😄"_s);
    served.sort();
    QStringList stored = storedIn(folder.path());
    stored.replaceInStrings(u":smile:"_s, u"😄"_s);
    stored.sort();
    QCOMPARE(stored, served);
    qInfo("killed %d times, %d requests under way, %lld messages on the server", killed, std::exchange(m_doubts, 0),
        static_cast<long long>(served.size()));
    const QStringList received = served.filter(u"from Ann"_s);
    for (const QString &text : std::as_const(others))
        QVERIFY(received.contains(text));
    wished += received; // a fault may have doubled some on the server
    QStringList extra = served;
    QStringList missing = wished;
    for (const QString &text : std::as_const(wished))
        extra.removeOne(text);
    for (const QString &text : std::as_const(served))
        missing.removeOne(text);
    QVERIFY2(extra.isEmpty() && missing.isEmpty(),
        qPrintable(u"too many: %1; missing: %2"_s.arg(extra.join(u", "_s), missing.join(u", "_s))));
    QVERIFY(killed > 0);
}

int runCrashCase(int argc, char *argv[])
{
    if (qEnvironmentVariableIsSet("KOOKABURRA_OUTBOX_WRITER"))
        return runWriter(argc, argv);
    return runCase<QCoreApplication, TestOutboxCrash>(argc, argv);
}

KOOKABURRA_CASE(&runCrashCase)

} // namespace tst_outboxcrash

#include "tst_outboxcrash.moc"
