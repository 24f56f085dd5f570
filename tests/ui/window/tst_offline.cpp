// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "tests/support/ui/programrig.h"
#include "ui/channels/placeactions.h"
#include "ui/composer/composer.h"
#include "ui/shell/window/appliedsettings.h"
#include "ui/shell/account/accountactions.h"
#include "ui/shell/account/accountbanner.h"
#include "ui/shell/conversation/connectionbanner.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/shell/lists/accountbar.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/lists/guildrail.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/confirmcard.h"
#include "ui/widgets/noticepage.h"
#include "ui/widgets/sidelist.h"
#include "ui/widgets/button.h"
#include "ui/widgets/statusline.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDirIterator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tst_offline {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using Phase = ConnectionState::Phase;

namespace {

QStringList textsOf(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, 0).data().toString();
    return texts;
}

} // namespace

//! The program on a profile that has an account, with a server that is away or comes late.
class TestOffline : public QObject, private ProgramRig
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingSeenIsThereWithoutAServer();
    void readingPlaceIsFoundAgain();
    void serversAnswerIsMergedWithoutAFlicker();
    void guildThatIsGoneGoes();
    void bannerSaysFromWhenItIs();
    void refusedTokenIsSaidAndWhatIsStoredIsShown();
    void anotherAccountsTokenIsNotUsed();
    void lockedKeyringDoesNotDelayWhatIsStored();
    void accountOfTheCommandLineIsThereToo();
    void profileThatCannotBeWrittenIsSaid();
    void damagedHistoryIsSaid();
    void conversationIsForgottenWhenAsked();
    void accountIsForgottenWhenAsked();
    void tokensAreNotStored();

private:
    [[nodiscard]] MessageListView &list() { return *view().timeline().view(); }
    //! Waits until a conversation with messages is shown.
    [[nodiscard]] bool shown();
    //! Not a notice in its place. (On a small screen all of it may be folded.)
    [[nodiscard]] bool listIsShown() { return view().channels().visibleList().isVisibleTo(&view().channels()); }

    QString m_name;
};

//! An account that was used once, and closed.
void TestOffline::init()
{
    QVERIFY2(begin(), qPrintable(server.error()));
    m_name = server.accountNames().at(0);
    QVERIFY(start());
    const AccountConfig config{AccountConfig::Backend::Kook, QUrl(server.url()), server.tokenOf(m_name), false, {}, {},
        LiveConnection::IfFree};
    User self;
    self.id = UserId(server.client(m_name)->get(u"user/me"_s)["id"_L1].toString());
    self.name = m_name;
    QVERIFY(!self.id.isEmpty());
    bool stored = false;
    accounts().store(config, self.id, this, [&](const TokenStore::Answer &answer) { stored = !answer.error; });
    QTRY_VERIFY(stored);
    accounts().setCurrent(accounts().add(config, self, Account::Keep::Stored));
    QVERIFY(online(*accounts().current()));
    QVERIFY(shown());
    auto &directory = accounts().current()->directory();
    QTRY_COMPARE(directory.state(), Directory::State::Ready);
    for (const auto &guild : std::vector(directory.guilds())) // as the window does, in the background
        QTRY_COMPARE(directory.guildState(guild.id), Directory::State::Ready);
    QTRY_COMPARE(
        view().timeline().model()->edge(MessageListModel::Edge::Newer).phase, MessageListModel::EdgeState::Phase::End);
}

void TestOffline::cleanup()
{
    end();
}

bool TestOffline::shown()
{
    return chat::test::soon([this] {
        const auto *model = window().account() ? view().timeline().model() : nullptr;
        return model && model->rowCount() > 0 && view().timeline().isVisible();
    });
}

void TestOffline::everythingSeenIsThereWithoutAServer()
{
    const auto place = view().current();
    const QStringList guilds = textsOf(*view().rail().list().model());
    const QStringList channels = textsOf(view().channels().channels());
    const QStringList directs = textsOf(view().channels().directs());
    const QStringList messages = textsOf(*view().timeline().model());
    const QString title = view().header().name();
    const auto &directory = accounts().current()->directory();
    const QString author = directory.nameOf(view().timeline().model()->messageAt(0).author, directory.guildOf(place));
    const auto may = directory.permissions(place);
    QVERIFY(guilds.size() > 1 && channels.size() > 3 && !directs.isEmpty() && !author.isEmpty());
    stop();
    server.stop();

    QVERIFY(start());
    QVERIFY(shown());
    QCOMPARE(view().current(), place);
    QCOMPARE(textsOf(*view().rail().list().model()), guilds);
    QCOMPARE(textsOf(view().channels().channels()), channels);
    QCOMPARE(textsOf(view().channels().directs()), directs);
    QCOMPARE(view().header().name(), title);
    QCOMPARE(textsOf(*view().timeline().model()), messages);
    const auto &stored = accounts().current()->directory();
    QCOMPARE(stored.nameOf(view().timeline().model()->messageAt(0).author, stored.guildOf(place)), author);
    QVERIFY(stored.permissions(place) == may);
    QVERIFY(listIsShown());
    QVERIFY(view().composer().isVisible() && view().composer().isEnabled());
    // Also once it is known that nobody answers.
    QTRY_COMPARE(accounts().current()->directory().state(), Directory::State::Failed);
    QCOMPARE(textsOf(*view().rail().list().model()), guilds);
    QCOMPARE(textsOf(view().channels().channels()), channels);
    QVERIFY(listIsShown());
    QVERIFY(view().timeline().isVisible());
    // Every guild can be opened.
    for (const auto &guild : std::vector(accounts().current()->directory().guilds())) {
        view().openGuild(guild.id);
        QVERIFY(view().channels().channels().rowCount() > 0);
        QVERIFY(!view().current().isEmpty());
        QVERIFY(view().composer().isVisible());
    }
    view().openDirects();
    QVERIFY(listIsShown());
    QCOMPARE(textsOf(view().channels().directs()), directs);
}

void TestOffline::readingPlaceIsFoundAgain()
{
    auto *bar = list().verticalScrollBar();
    QVERIFY(bar->maximum() > 200);
    bar->setValue(bar->maximum() - 150);
    QTRY_VERIFY(!list().isAtBottom());
    const auto place = list().place();
    QVERIFY(!place.id.isEmpty());
    stop();
    server.stop();
    QVERIFY(start());
    QVERIFY(shown());
    QTRY_COMPARE(list().place().id, place.id);
    QCOMPARE(list().place().offset, place.offset);
    QTRY_COMPARE(accounts().current()->directory().state(), Directory::State::Failed);
    QCOMPARE(list().place().id, place.id);
    stop();
    QVERIFY(server.start());
    QVERIFY(start()); // and with a server
    QVERIFY(shown());
    QVERIFY(online(*accounts().current()));
    QTRY_COMPARE(
        view().timeline().model()->edge(MessageListModel::Edge::Newer).phase, MessageListModel::EdgeState::Phase::End);
    QTRY_COMPARE(list().place().id, place.id);
    QCOMPARE(list().place().offset, place.offset);
    list().scrollToEnd(); // at the end is at the end
    stop();
    QVERIFY(start());
    QVERIFY(shown());
    QTRY_VERIFY(list().isAtBottom());
}

void TestOffline::serversAnswerIsMergedWithoutAFlicker()
{
    stop();
    server.stop();
    QVERIFY(start());
    QVERIFY(shown());
    QTRY_COMPARE(accounts().current()->directory().state(), Directory::State::Failed);
    const auto place = view().current();
    auto *guilds = view().rail().list().model();
    auto &channels = view().channels().channels();
    const auto selected = view().channels().visibleList().currentIndex().data().toString();
    const int rows = channels.rowCount();
    std::vector<std::unique_ptr<QSignalSpy>> spies;
    int least = rows;
    for (const QAbstractItemModel *model :
        {static_cast<const QAbstractItemModel *>(guilds), static_cast<const QAbstractItemModel *>(&channels),
            static_cast<const QAbstractItemModel *>(&view().channels().directs())}) {
        spies.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::modelReset));
        spies.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::rowsRemoved));
        spies.push_back(std::make_unique<QSignalSpy>(model, &QAbstractItemModel::rowsInserted));
    }
    connect(
        &channels, &QAbstractItemModel::rowsRemoved, &channels, [&] { least = std::min(least, channels.rowCount()); });
    QSignalSpy moved(&view(), &AccountView::currentChanged);
    QVERIFY(server.start());
    accounts().current()->backend().retryNow();
    QVERIFY(online(*accounts().current()));
    QTRY_COMPARE(accounts().current()->directory().state(), Directory::State::Ready);
    const auto guild = accounts().current()->directory().guildOf(place);
    QTRY_COMPARE(accounts().current()->directory().guildState(guild), Directory::State::Ready);
    QTRY_VERIFY(view().banner().text().isEmpty());
    for (const auto &spy : spies)
        QCOMPARE(spy->count(), 0);
    QCOMPARE(least, rows);
    QVERIFY(moved.isEmpty());
    QCOMPARE(view().current(), place);
    QCOMPARE(view().channels().visibleList().currentIndex().data().toString(), selected);
    // The timeline too, by itself.
    QTRY_COMPARE(
        view().timeline().model()->edge(MessageListModel::Edge::Newer).phase, MessageListModel::EdgeState::Phase::End);
}

void TestOffline::guildThatIsGoneGoes()
{
    const auto &guilds = accounts().current()->directory().guilds();
    const auto gone = guilds.back().id;
    const auto rows = view().rail().list().model()->rowCount();
    stop();
    QVERIFY(server.client(m_name)->post(u"guild/leave"_s, {{"guild_id"_L1, gone.value}}).ok());
    QVERIFY(start());
    QVERIFY(shown());
    QCOMPARE(view().rail().list().model()->rowCount(), rows); // as it was
    QTRY_COMPARE(view().rail().list().model()->rowCount(), rows - 1);
    QVERIFY(!accounts().current()->directory().findGuild(gone));
    stop();
    server.stop();
    QVERIFY(start());
    QVERIFY(shown());
    QCOMPARE(view().rail().list().model()->rowCount(), rows - 1);
}

void TestOffline::bannerSaysFromWhenItIs()
{
    const auto before = QDateTime::currentDateTime();
    stop();
    server.stop();
    QVERIFY(start());
    QVERIFY(shown());
    QTRY_VERIFY(!view().banner().text().isEmpty());
    const QString text = view().banner().text();
    QVERIFY2(text.startsWith(u"Offline – what you see is from "_s), qPrintable(text));
    const auto after = QDateTime::currentDateTime();
    const auto timeOf = [](const QDateTime &time) { return QLocale().toString(time.time(), QLocale::ShortFormat); };
    QVERIFY2(text.contains(timeOf(before)) || text.contains(timeOf(after))
            || text.contains(QLocale().toString(before, QLocale::ShortFormat)),
        qPrintable(text));
    QVERIFY(view().findChild<AccountBanner *>()->text().isEmpty()); // one banner
}

void TestOffline::refusedTokenIsSaidAndWhatIsStoredIsShown()
{
    const QStringList guilds = textsOf(*view().rail().list().model());
    const auto key = accounts().current()->id().key();
    stop();
    tokens->entries[key] = u"reset-meanwhile"_s;
    QVERIFY(start());
    QVERIFY(shown());
    QTRY_COMPARE(accounts().current()->problem(), Account::Problem::Refused);
    auto *banner = view().findChild<AccountBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(textsOf(*view().rail().list().model()), guilds);
    QVERIFY(view().timeline().isVisible());
    QSignalSpy again(banner, &AccountBanner::signInAgainRequested);
    accounts().current()->renew(server.tokenOf(m_name), false);
    QVERIFY(online(*accounts().current()));
    QTRY_COMPARE(accounts().current()->directory().state(), Directory::State::Ready);
    QVERIFY(!banner->isVisible());
}

void TestOffline::anotherAccountsTokenIsNotUsed()
{
    const auto key = accounts().current()->id().key();
    const auto user = accounts().current()->id().user;
    stop();
    tokens->entries[key] = server.tokenOf(server.accountNames().at(1));
    QVERIFY(start());
    QVERIFY(shown());
    QTRY_COMPARE(accounts().current()->problem(), Account::Problem::Refused);
    QCOMPARE(accounts().current()->backend().self().id, user);
    QTRY_COMPARE(accounts().current()->directory().state(), Directory::State::Failed); // nothing was asked with it
}

void TestOffline::lockedKeyringDoesNotDelayWhatIsStored()
{
    stop();
    tokens->hold = true; // somebody has to type a password first
    QVERIFY(start());
    QVERIFY(shown());
    QVERIFY(view().composer().isVisible());
    QVERIFY(accounts().current()->problem() == Account::Problem::None);
    tokens->release();
    QVERIFY(online(*accounts().current()));
    QTRY_COMPARE(accounts().current()->directory().state(), Directory::State::Ready);
    stop();
    tokens->failure = TokenError{TokenError::Kind::NoService, {}};
    QVERIFY(start());
    QVERIFY(shown());
    QTRY_COMPARE(accounts().current()->problem(), Account::Problem::KeyringAway);
    QVERIFY(view().timeline().isVisible());
}

void TestOffline::accountOfTheCommandLineIsThereToo()
{
    stop();
    profile = std::make_unique<QTemporaryDir>();
    CommandLine line;
    line.kook = QUrl(server.url());
    const QString token = server.tokenOf(m_name);
    QVERIFY(start(line, token));
    QVERIFY(online(*accounts().current()));
    QVERIFY(shown());
    QTRY_COMPARE(accounts().current()->directory().state(), Directory::State::Ready);
    QTRY_COMPARE(
        view().timeline().model()->edge(MessageListModel::Edge::Newer).phase, MessageListModel::EdgeState::Phase::End);
    const QStringList guilds = textsOf(*view().rail().list().model());
    const QStringList messages = textsOf(*view().timeline().model());
    stop();
    server.stop();
    QVERIFY(start(line, token));
    QVERIFY(shown());
    QCOMPARE(textsOf(*view().rail().list().model()), guilds);
    QCOMPARE(textsOf(*view().timeline().model()), messages);
    stop();
    QVERIFY(start(line, u"somebody-elses"_s)); // nothing of it is theirs
    QTRY_COMPARE(accounts().current()->backend().connection().phase, Phase::Waiting);
    QVERIFY(accounts().current()->directory().guilds().empty());
    QVERIFY(accounts().current()->backend().self().id.isEmpty());
    stop();
    tokensAreNotStored();
}

void TestOffline::profileThatCannotBeWrittenIsSaid()
{
    stop();
    QVERIFY(QDir(profile->filePath(u"accounts"_s)).removeRecursively());
    {
        QFile file(profile->filePath(u"accounts"_s)); // no folder can be made
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(start());
    QVERIFY(online(*accounts().current()));
    QVERIFY(shown());
    auto *banner = view().findChild<AccountBanner *>();
    QTRY_COMPARE(accounts().current()->problem(), Account::Problem::NotKept);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"until the program ends"_s));
    QVERIFY(view().composer().isVisible());
}

void TestOffline::damagedHistoryIsSaid()
{
    const QString path = profile->filePath(u"accounts/"_s + accounts().current()->id().folder() + u"/history.db"_s);
    stop();
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 size = file.size();
        QVERIFY(file.seek(100)); // the mark of what it is stays
        QVERIFY(file.write(QByteArray(size - 100, 'x')) == size - 100);
    }
    QVERIFY(start());
    QVERIFY(online(*accounts().current()));
    QVERIFY(shown());
    QTRY_COMPARE(accounts().current()->problem(), Account::Problem::HistoryDamaged);
    QTRY_VERIFY(view().findChild<AccountBanner *>()->text().contains(u"damaged"_s));
    QVERIFY(QFile::exists(path + u".damaged"_s));
}

void TestOffline::conversationIsForgottenWhenAsked()
{
    const auto place = view().current();
    const QStringList messages = textsOf(*view().timeline().model());
    view().actions().popupPlace(place, window().mapToGlobal(QPoint(100, 100)));
    QTRY_VERIFY(FakeWindow::entry(u"Forget stored messages ("_s)); // with their size
    auto *action = FakeWindow::entry(u"Forget stored messages"_s);
    QVERIFY(action->isEnabled());
    action->trigger();
    QApplication::activePopupWidget()->close();
    QTRY_VERIFY(window().findChild<ConfirmCard *>());
    window().findChild<ConfirmCard *>()->reject(); // not after all
    stop();
    server.stop();
    QVERIFY(start());
    QVERIFY(shown());
    QCOMPARE(textsOf(*view().timeline().model()), messages);
    stop();
    QVERIFY(server.start());
    QVERIFY(start());
    QVERIFY(online(*accounts().current()));
    QVERIFY(shown());
    view().composer().setText(u"half a thought"_s);
    view().actions().places().forgetStored(place);
    QTRY_VERIFY(window().findChild<ConfirmCard *>());
    window().findChild<ConfirmCard *>()->accept();
    QTRY_VERIFY(window().findChild<Toast *>() && window().findChild<Toast *>()->text().contains(u"removed"_s));
    QVERIFY(shown()); // from the server again
    QCOMPARE(view().current(), place);
    QCOMPARE(view().composer().text(), u"half a thought"_s);
    QTRY_COMPARE(textsOf(*view().timeline().model()), messages);
}

void TestOffline::accountIsForgottenWhenAsked()
{
    const auto place = view().current();
    QTest::mouseClick(&view().channels().accountBar(), Qt::LeftButton);
    QTRY_VERIFY(FakeWindow::entry(u"Stored data"_s));
    FakeWindow::entry(u"Stored data"_s)->trigger();
    if (auto *menu = QApplication::activePopupWidget()) // the other window may have closed it
        menu->close();
    QTRY_VERIFY(window().settings().window());
    auto *settings = window().settings().window();
    Button *forget = nullptr;
    for (auto *button : settings->findChildren<Button *>())
        forget = button->isVisible() && button->text().startsWith(u"Forget all messages"_s) ? button : forget;
    QVERIFY(forget);
    QTest::mouseClick(forget, Qt::LeftButton);
    QTRY_VERIFY(settings->findChild<ConfirmCard *>());
    server.stop();
    settings->findChild<ConfirmCard *>()->accept();
    QTRY_VERIFY(settings->findChild<StatusLine *>()->text().contains(u"removed"_s));
    QCOMPARE(view().current(), place);
    QTRY_COMPARE(view().timeline().model()->rowCount(), 0);
    QVERIFY(listIsShown()); // the lists stay
}

void TestOffline::tokensAreNotStored()
{
    stop();
    const QByteArray token = server.tokenOf(m_name).toUtf8();
    QVERIFY(!token.isEmpty());
    int files = 0;
    for (QDirIterator it(profile->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
        files += file.fileName().endsWith(u"directory.db"_s) ? 1 : 0;
    }
    QCOMPARE(files, 1);
}

KOOKABURRA_GUI_CASE(TestOffline)

} // namespace tst_offline

#include "tst_offline.moc"
