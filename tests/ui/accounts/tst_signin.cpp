// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/session/accounts.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/faketokenstore.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/signinrig.h"
#include "ui/shell/signin/signincard.h"
#include "ui/shell/signin/signinfield.h"
#include "ui/shell/signin/signinkook.h"
#include "ui/shell/signin/signinpreview.h"
#include "ui/shell/signin/welcomepage.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QJsonArray>
#include <QApplication>
#include <QAccessible>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

namespace tst_signin {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using Server = FakeRestServer;
using Step = SignInForm::Step;

namespace {

const QString kToken = u"1/MTAyNDE=/very+secret=="_s;
const QString kMe = u"v3/user/me"_s;

Server::Answer me(const QString &id = u"7"_s, const QString &name = u"Rosella"_s)
{
    return Server::ok(QJsonObject{
        {"id"_L1, id}, {"username"_L1, name}, {"identify_num"_L1, u"0042"_s}, {"bot"_L1, true}, {"avatar"_L1, u""_s}});
}

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void pastedTokenIsCheckedShownStoredAndOpened();
    void keyboardAloneGoesThrough();
    void pasteWithSchemeAndLineEndsChoosesTheKind();
    void tokenIsHiddenUntilAsked();
    void addressesArePastedInManyForms_data();
    void addressesArePastedInManyForms();
    void wrongInputIsSaidAtItsField_data();
    void wrongInputIsSaidAtItsField();
    void refusalsAreSaidAtTheFieldAndWhatWasTypedStays_data();
    void refusalsAreSaidAtTheFieldAndWhatWasTypedStays();
    void serverAwayIsSaidAtTheAddress();
    void untrustedCertificateIsNeverAccepted();
    void sameAccountTwiceIsSwitchedToOrGetsTheToken();
    void missingKeyringOffersThisRunOnly();
    void wordsOfTheKeyringStandApart();
    void keyringThatComesBackStores();
    void lockedKeyringCanBeWaitedForOrLeft();
    void whoElseUsesTheTokenIsAskedAndKept();
    void userTokenSaysWhatItCannotDo();
    void webhookIsSaidBeforehand();
    void anotherTokenForTheSameAccountKeepsAddressAndKind();
    void anotherAccountsTokenIsNoReplacement();
    void askingCanBeCancelled();
    void welcomePageListsTheWaysAndComesBack();
    void everyControlHasAName();

private:
    [[nodiscard]] SignInKook &form() { return *qobject_cast<SignInKook *>(rig->page.form()); }
    void openForm();
    void type(const QString &token);
    void go() { rig->clickPrimary(); }

    std::unique_ptr<Server> m_server;
    std::unique_ptr<SignInRig> rig;
};

void TestSignIn::init()
{
    m_server = std::make_unique<Server>();
    rig = std::make_unique<SignInRig>();
    QVERIFY(rig->show());
    openForm();
}

void TestSignIn::cleanup()
{
    rig.reset();
    m_server.reset();
}

void TestSignIn::openForm()
{
    QVERIFY(rig->openForm(SignInRig::Way::Kook));
    form().address().setText(m_server->baseUrl().toString());
}

//! As a person pastes it.
void TestSignIn::type(const QString &token)
{
    QGuiApplication::clipboard()->setText(token);
    form().token().edit().setFocus();
    form().token().edit().selectAll();
    QTest::keyClick(&form().token().edit(), Qt::Key_V, Qt::ControlModifier);
}

void TestSignIn::pastedTokenIsCheckedShownStoredAndOpened()
{
    m_server->always(kMe, me());
    type(kToken);
    go();
    QCOMPARE(form().step(), Step::Asking);
    QTRY_COMPARE(form().step(), Step::Preview);
    const auto &preview = *form().findChild<SignInPreview *>();
    QVERIFY(preview.isVisible());
    QCOMPARE(preview.user().name, u"Rosella"_s);
    QCOMPARE(preview.user().number, u"0042"_s);
    QVERIFY(rig->tokens.entries.isEmpty()); // shown before it is stored
    QVERIFY(rig->accounts.all().empty());
    go();
    QTRY_COMPARE(rig->done.count(), 1);
    QCOMPARE(rig->accounts.all().size(), 1U);
    QCOMPARE(rig->tokens.entries.values(), QStringList{kToken});
    QCOMPARE(rig->accounts.all()[0]->keep(), Account::Keep::Stored);
    QVERIFY(form().token().text().isEmpty()); // nothing of it is left in the form
    rig->settings.sync();
    QFile ini(rig->settings.fileName());
    QVERIFY(ini.open(QIODevice::ReadOnly));
    const auto written = ini.readAll();
    QVERIFY(written.contains("Rosella"));
    QVERIFY(!written.contains("secret"));
}

void TestSignIn::keyboardAloneGoesThrough()
{
    m_server->always(kMe, me());
    type(kToken);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(form().step(), Step::Preview);
    QTRY_COMPARE(QApplication::focusWidget(), &form().primary());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(rig->done.count(), 1);
    openForm();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!rig->page.form());
    QCOMPARE(QApplication::focusWidget(), rig->page.cards().at(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(rig->page.form());
}

void TestSignIn::pasteWithSchemeAndLineEndsChoosesTheKind()
{
    m_server->always(kMe, me());
    type(u"Bearer "_s + kToken);
    QVERIFY(form().bearer().isChecked());
    type(u" Bot "_s + kToken.left(5) + u"\n"_s + kToken.mid(5) + u"\r\n"_s);
    QVERIFY(form().bot().isChecked());
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    QCOMPARE(m_server->requests.front().header("Authorization"), "Bot "_ba + kToken.toLatin1());
}

void TestSignIn::tokenIsHiddenUntilAsked()
{
    QCOMPARE(form().token().edit().echoMode(), QLineEdit::Password);
    auto *reveal = form().token().reveal();
    QVERIFY(reveal);
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(form().token().edit().echoMode(), QLineEdit::Normal);
    QCOMPARE(reveal->accessibleName(), u"Hide what is typed"_s);
    QTest::mouseClick(reveal, Qt::LeftButton);
    QCOMPARE(form().token().edit().echoMode(), QLineEdit::Password);
}

void TestSignIn::addressesArePastedInManyForms_data()
{
    QTest::addColumn<QString>("tail");
    QTest::newRow("as it should be") << u"/api"_s;
    QTest::newRow("slash") << u"/api/"_s;
    QTest::newRow("version") << u"/api/v3"_s;
    QTest::newRow("version and slash") << u"/api/v3/"_s;
    QTest::newRow("host alone") << QString();
    QTest::newRow("blanks") << u"/api  \n"_s;
}

void TestSignIn::addressesArePastedInManyForms()
{
    QFETCH(QString, tail);
    m_server->always(kMe, me());
    auto root = m_server->root().toString();
    while (root.endsWith(u'/'))
        root.chop(1);
    form().address().edit().setText(u" "_s + root + tail);
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
}

void TestSignIn::wrongInputIsSaidAtItsField_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("tokenWrong");
    QTest::addColumn<bool>("addressWrong");
    QTest::newRow("nothing") << QString() << u"https://a/api"_s << true << false;
    QTest::newRow("blanks") << u"  "_s << u"https://a/api"_s << true << false;
    QTest::newRow("scheme alone") << u"Bot  "_s << u"https://a/api"_s << true << false;
    QTest::newRow("Chinese") << u"令牌"_s << u"https://a/api"_s << true << false;
    QTest::newRow("no address") << kToken << QString() << false << true;
    QTest::newRow("a file") << kToken << u"file:///etc/passwd"_s << false << true;
    QTest::newRow("words") << kToken << u"my server"_s << false << true;
    QTest::newRow("bad port") << kToken << u"http://a:99999/api"_s << false << true;
    QTest::newRow("both") << QString() << u"ftp://a"_s << true << true;
}

void TestSignIn::wrongInputIsSaidAtItsField()
{
    QFETCH(QString, token);
    QFETCH(QString, address);
    QFETCH(bool, tokenWrong);
    QFETCH(bool, addressWrong);
    form().token().edit().setText(token);
    form().address().edit().setText(address);
    go();
    QCOMPARE(form().step(), Step::Entry);
    QCOMPARE(!form().token().error().isEmpty(), tokenWrong);
    QCOMPARE(!form().address().error().isEmpty(), addressWrong);
    QVERIFY((tokenWrong ? form().token() : form().address()).edit().hasFocus());
    QCOMPARE(form().token().text(), token);
    QCOMPARE(form().address().text(), address);
    QVERIFY(m_server->requests.empty());
    auto *wrong = tokenWrong ? &form().token() : &form().address();
    QVERIFY(!wrong->edit().accessibleDescription().isEmpty());
    QTest::keyClicks(&wrong->edit(), u"x"_s);
    QVERIFY(wrong->error().isEmpty()); // it is being corrected
}

void TestSignIn::refusalsAreSaidAtTheFieldAndWhatWasTypedStays_data()
{
    QTest::addColumn<Server::Answer>("answer");
    QTest::addColumn<bool>("atToken");
    QTest::addColumn<QString>("word");
    QTest::newRow("wrong token") << Server::fail(401, 401) << true << u"does not accept"_s;
    QTest::newRow("check failed") << Server::fail(40102) << true << u"does not accept"_s;
    QTest::newRow("expired") << Server::fail(40103, 401) << true << u"expired"_s;
    QTest::newRow("HTML") << Server::raw(200, "<html>Welcome</html>") << false << u"no KOOK server"_s;
    QTest::newRow("wrong envelope") << Server::raw(200, R"({"ok":true})", "application/json") << false
                                    << u"no KOOK server"_s;
    QTest::newRow("nothing under this path")
        << Server::raw(404, "Not Found") << false << u"nothing under the path /api"_s;
    QTest::newRow("broken server") << Server::raw(502, "<html>Bad Gateway</html>") << false << u"Try again"_s;
    Server::Answer cut;
    cut.cut = true;
    QTest::newRow("cut") << cut << false << u"cannot be reached"_s;
}

void TestSignIn::refusalsAreSaidAtTheFieldAndWhatWasTypedStays()
{
    QFETCH(Server::Answer, answer);
    QFETCH(bool, atToken);
    QFETCH(QString, word);
    m_server->always(kMe, answer);
    const auto address = form().address().text();
    type(kToken);
    const auto places = [this] {
        QList<QRect> all;
        for (const QWidget *part : {static_cast<const QWidget *>(&form().token().edit()),
                 static_cast<const QWidget *>(&form().address().edit()),
                 static_cast<const QWidget *>(&form().primary())})
            all << QRect(part->mapTo(part->window(), QPoint()), part->size());
        return all;
    };
    for (int turn = 0; turn < 10; ++turn)
        QCoreApplication::processEvents(); // a new layout takes several turns
    const auto before = places();
    go();
    auto &field = atToken ? form().token() : form().address();
    QTRY_VERIFY(!field.error().isEmpty());
    QVERIFY2(field.error().contains(word), qPrintable(field.error()));
    QVERIFY((atToken ? form().address() : form().token()).error().isEmpty());
    QCOMPARE(form().step(), Step::Entry);
    QCOMPARE(form().token().text(), kToken);
    QCOMPARE(form().address().text(), address);
    QVERIFY(field.edit().hasFocus());
    QVERIFY(!field.error().contains(u"secret"_s));
    QVERIFY(rig->accounts.all().empty());
    QCoreApplication::sendPostedEvents();
    for (qsizetype i = 0; i < before.size(); ++i)
        QCOMPARE(places().at(i).topLeft(), before.at(i).topLeft()); // a sentence moves nothing
}

void TestSignIn::serverAwayIsSaidAtTheAddress()
{
    const auto address = m_server->baseUrl().toString();
    m_server.reset();
    type(kToken);
    go();
    QTRY_VERIFY(!form().address().error().isEmpty());
    QCOMPARE(form().address().text(), address);
}

void TestSignIn::untrustedCertificateIsNeverAccepted()
{
    QFile certificateFile(QLatin1StringView(FIXTURES) + u"/tls/untrusted.crt"_s);
    QFile keyFile(QLatin1StringView(FIXTURES) + u"/tls/untrusted.key"_s);
    QVERIFY(certificateFile.open(QIODevice::ReadOnly) && keyFile.open(QIODevice::ReadOnly));
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(&certificateFile));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    QSslServer server;
    server.setSslConfiguration(configuration);
    QByteArray received;
    connect(&server, &QTcpServer::pendingConnectionAvailable, this, [&] {
        auto *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&received, socket] { received += socket->readAll(); });
    });
    QVERIFY(server.listen(QHostAddress::LocalHost));
    form().address().edit().setText(u"https://127.0.0.1:%1/api"_s.arg(server.serverPort()));
    type(kToken);
    go();
    QTRY_VERIFY(!form().address().error().isEmpty());
    QVERIFY2(form().address().error().contains(u"not secure"_s), qPrintable(form().address().error()));
    QVERIFY(!received.contains("secret"));
    QCOMPARE(form().token().text(), kToken);
}

void TestSignIn::sameAccountTwiceIsSwitchedToOrGetsTheToken()
{
    m_server->always(kMe, me());
    auto *known = rig->accounts.add(
        {AccountConfig::Backend::Kook, m_server->baseUrl(), u"old"_s, false},
        [] {
            User user;
            user.id = UserId(u"7"_s);
            user.name = u"Rosella"_s;
            return user;
        }(),
        Account::Keep::Stored);
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    QVERIFY(form().message().contains(u"already"_s));
    go(); // switch to it
    QCOMPARE(rig->done.count(), 1);
    QCOMPARE(rig->done.front().front().value<Account *>(), known);
    QVERIFY(rig->tokens.entries.isEmpty());
    QCOMPARE(known->config().token, u"old"_s);

    openForm();
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    QTest::mouseClick(&form().secondary(), Qt::LeftButton); // give it this token
    QTRY_COMPARE(rig->done.count(), 2);
    QCOMPARE(rig->accounts.all().size(), 1U);
    QCOMPARE(known->config().token, kToken);
    QCOMPARE(rig->tokens.entries.values(), QStringList{kToken});
}

void TestSignIn::missingKeyringOffersThisRunOnly()
{
    m_server->always(kMe, me());
    rig->tokens.failure = TokenError{TokenError::Kind::NoService, u"no bus"_s};
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    go();
    QTRY_COMPARE(form().step(), Step::NoKeyring);
    QVERIFY(form().message().contains(u"no keyring"_s));
    QVERIFY(rig->accounts.all().empty());
    QCOMPARE(form().primary().text(), u"Use it for this run only"_s);
    go();
    QCOMPARE(rig->done.count(), 1);
    QCOMPARE(rig->accounts.all().size(), 1U);
    QCOMPARE(rig->accounts.all()[0]->keep(), Account::Keep::ThisRun);
    QVERIFY(AccountSettings(rig->settings).all().empty());
}

void TestSignIn::wordsOfTheKeyringStandApart()
{
    m_server->always(kMe, me());
    rig->tokens.failure = TokenError{TokenError::Kind::Failed, u"Object does not exist at path"_s};
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    go();
    QTRY_COMPARE(form().step(), Step::NoKeyring);
    const auto lines = form().message().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0].contains(u"until the program ends"_s) && !lines[0].contains(u"path"_s));
    QVERIFY(lines[1].endsWith(u"Object does not exist at path"_s));
}

void TestSignIn::keyringThatComesBackStores()
{
    m_server->always(kMe, me());
    rig->tokens.failure = TokenError{TokenError::Kind::Denied, {}};
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    go();
    QTRY_COMPARE(form().step(), Step::NoKeyring);
    QVERIFY(form().message().contains(u"locked"_s));
    rig->tokens.failure.reset();
    QTest::mouseClick(&form().secondary(), Qt::LeftButton); // try again
    QTRY_COMPARE(rig->done.count(), 1);
    QCOMPARE(rig->tokens.entries.size(), 1);
}

void TestSignIn::lockedKeyringCanBeWaitedForOrLeft()
{
    m_server->always(kMe, me());
    rig->tokens.hold = true;
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    go();
    QCOMPARE(form().step(), Step::Storing);
    QVERIFY(form().message().contains(u"unlock"_s));
    QTest::mouseClick(&form().secondary(), Qt::LeftButton);
    QCOMPARE(form().step(), Step::Preview);
    rig->tokens.release(); // too late: the result is not used
    QCoreApplication::processEvents();
    QCOMPARE(rig->done.count(), 0);
    go();
    QTRY_COMPARE(rig->done.count(), 1);
}

void TestSignIn::whoElseUsesTheTokenIsAskedAndKept()
{
    m_server->always(kMe, me());
    QVERIFY(form().shared().isVisible());
    QVERIFY(form().shared().isChecked()); // unless somebody says otherwise, a program uses it
    form().bearer().setChecked(true);
    QVERIFY(!form().shared().isVisible()); // no connection is served for such a token
    form().bot().setChecked(true);
    form().alone().setChecked(true);
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    go();
    QTRY_COMPARE(rig->done.count(), 1);
    auto *account = rig->accounts.all()[0].get();
    QCOMPARE(account->config().live, LiveConnection::IfFree);
    QVERIFY(AccountSettings(rig->settings).all().front().direct);
    rig->page.signInAgain(*account);
    QVERIFY(form().alone().isChecked());
    form().shared().setChecked(true);
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    go();
    QTRY_COMPARE(rig->done.count(), 2);
    QCOMPARE(account->config().live, LiveConnection::Never);
    QVERIFY(!AccountSettings(rig->settings).all().front().direct);
}

void TestSignIn::userTokenSaysWhatItCannotDo()
{
    m_server->always(kMe, me());
    QTest::mouseClick(&form().bearer(), Qt::LeftButton, {}, {8, form().bearer().height() / 2});
    QVERIFY(form().bearer().isChecked());
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    QCOMPARE(m_server->requests.front().header("Authorization").left(7), "Bearer "_ba);
    QVERIFY(form().message().contains(u"bot token"_s));
    go();
    QTRY_COMPARE(rig->done.count(), 1);
    QCOMPARE(rig->accounts.all()[0]->problem(), Account::Problem::GuildsOnly);
}

void TestSignIn::webhookIsSaidBeforehand()
{
    m_server->always(kMe, me());
    m_server->always(u"v3/user/get-online-status"_s,
        Server::ok(QJsonObject{{"online"_L1, true}, {"online_os"_L1, QJsonArray{u"Webhook"_s}}}));
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    QVERIFY(form().message().contains(u"webhook"_s));
}

void TestSignIn::anotherTokenForTheSameAccountKeepsAddressAndKind()
{
    m_server->always(kMe, me());
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    go();
    QTRY_COMPARE(rig->done.count(), 1);
    auto *account = rig->accounts.all()[0].get();
    rig->page.signInAgain(*account);
    QCOMPARE(form().address().text(), m_server->baseUrl().toString());
    QVERIFY(form().bot().isChecked());
    type(u"fresh"_s);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    QCOMPARE(form().primary().text(), u"Use this token"_s);
    go();
    QTRY_COMPARE(rig->done.count(), 2);
    QCOMPARE(account->config().token, u"fresh"_s);
    QCOMPARE(rig->tokens.entries.values(), QStringList{u"fresh"_s});
}

void TestSignIn::anotherAccountsTokenIsNoReplacement()
{
    m_server->always(kMe, me());
    type(kToken);
    go();
    QTRY_COMPARE(form().step(), Step::Preview);
    go();
    QTRY_COMPARE(rig->done.count(), 1);
    auto *account = rig->accounts.all()[0].get();
    QTRY_COMPARE(account->backend().self().name, u"Rosella"_s);
    rig->page.signInAgain(*account);
    m_server->always(kMe, me(u"8"_s, u"Galah"_s));
    type(u"galah"_s);
    go();
    QTRY_VERIFY(!form().token().error().isEmpty());
    QVERIFY(form().token().error().contains(u"Galah"_s) && form().token().error().contains(u"Rosella"_s));
    QCOMPARE(account->config().token, kToken);
}

void TestSignIn::askingCanBeCancelled()
{
    auto held = me();
    held.hold = true;
    m_server->next(kMe, held);
    type(kToken);
    go();
    QTRY_COMPARE(m_server->count(kMe), 1);
    QTest::mouseClick(&form().secondary(), Qt::LeftButton);
    QCOMPARE(form().step(), Step::Entry);
    QCOMPARE(form().token().text(), kToken);
    m_server->releaseHeld();
    m_server->settle();
    QCOMPARE(form().step(), Step::Entry);
}

void TestSignIn::welcomePageListsTheWaysAndComesBack()
{
    rig->page.showWays();
    QVERIFY(!rig->page.form());
    QCOMPARE(rig->page.cards().size(), 3U);
    QSignalSpy sandbox(&rig->page, &WelcomePage::sandboxChosen);
    QTest::mouseClick(&rig->page.sandboxButton(), Qt::LeftButton);
    QCOMPARE(sandbox.count(), 1);
    QSignalSpy back(&rig->page, &WelcomePage::returnChosen);
    rig->page.setCanReturn(true);
    QTest::keyClick(&rig->page.sandboxButton(), Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
}

void TestSignIn::everyControlHasAName()
{
    for (auto *widget : rig->page.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
            continue;
        auto *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
}

KOOKABURRA_GUI_CASE(TestSignIn)

} // namespace tst_signin

#include "tst_signin.moc"
