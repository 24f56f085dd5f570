// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/faketokenstore.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/sandboxwindow.h"
#include "ui/program.h"
#include "ui/shell/lists/accountbar.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/shell/signin/signincard.h"
#include "ui/shell/signin/signinfield.h"
#include "ui/shell/signin/signinkook.h"
#include "ui/shell/signin/welcomepage.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QTest>

namespace tst_deletedshown {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using Phase = ConnectionState::Phase;

//! The program on a real sandbox: which accounts see deleted messages, and what its menu says about it.
class TestDeletedShown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void moderatorsSeeThemUnlessTheySayNo();
    void othersSeeThemIfTheySaySo();

private:
    void start();
    void stop();
    void signIn(const QString &name);
    [[nodiscard]] MainWindow &window() { return m_program->window(); }
    [[nodiscard]] AccountView &view() { return *window().account(); }
    [[nodiscard]] MessageListModel *model() { return view().timeline().model(); }
    [[nodiscard]] bool ready();
    //! Says something as the other account and deletes it; its id.
    [[nodiscard]] MessageId sayAndDelete();
    [[nodiscard]] bool isStruck(const MessageId &id)
    {
        const int row = model() ? model()->rowOf(id) : -1;
        return row >= 0 && model()->messageAt(row).deleted;
    }
    [[nodiscard]] QAction *openMenu();
    void choose(QAction *entry);

    DemoServer m_server;
    QString m_bot;
    QString m_member;
    ChannelRef m_place;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<FakeTokenStore> m_tokens;
    std::unique_ptr<Style> m_style;
    std::unique_ptr<Program> m_program;
};

void TestDeletedShown::init()
{
    QVERIFY2(m_server.start(), qPrintable(m_server.error()));
    const auto names = m_server.accountNames();
    QVERIFY(names.contains(u"Ann"_s));
    m_bot = names.at(0);
    m_member = u"Ann"_s; // no moderator
    m_profile = std::make_unique<QTemporaryDir>();
    m_tokens = std::make_unique<FakeTokenStore>();
    m_style = std::make_unique<Style>();
    start();
}

void TestDeletedShown::cleanup()
{
    stop();
    m_server.stop();
}

void TestDeletedShown::start()
{
    m_program = std::make_unique<Program>(CommandLine(), QString(), m_profile->path(), *m_tokens, *m_style);
    QVERIFY(m_program->start());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestDeletedShown::stop()
{
    if (m_program)
        window().close();
    m_program.reset();
}

bool TestDeletedShown::ready()
{
    return chat::test::soon([this] {
        const auto *current = m_program->accounts().current();
        return current && current->backend().connection().phase == Phase::Online && window().account() && model()
            && model()->rowCount() > 0
            && model()->edge(MessageListModel::Edge::Newer).phase == MessageListModel::EdgeState::Phase::End;
    });
}

void TestDeletedShown::signIn(const QString &name)
{
    window().showWelcome();
    QTest::mouseClick(window().welcome().cards().at(1), Qt::LeftButton);
    auto *form = qobject_cast<SignInKook *>(window().welcome().form());
    QVERIFY(form);
    form->token().edit().setText(m_server.tokenOf(name));
    form->address().edit().setText(m_server.url());
    QTest::mouseClick(&form->primary(), Qt::LeftButton);
    QTRY_COMPARE(form->step(), SignInForm::Step::Preview);
    QTest::mouseClick(&form->primary(), Qt::LeftButton);
    QVERIFY(ready());
    m_place = view().current();
}

MessageId TestDeletedShown::sayAndDelete()
{
    const auto client = m_server.client(m_member);
    const auto said = client->post(
        u"message/create"_s, {{"target_id"_L1, m_place.id.value}, {"type"_L1, 9}, {"content"_L1, u"a secret"_s}});
    const MessageId id(said["msg_id"_L1].toString());
    if (id.isEmpty() || !chat::test::soon([&] { return model()->rowOf(id) >= 0; }))
        qFatal("the message did not arrive");
    (void)client->post(u"message/delete"_s, {{"msg_id"_L1, id.value}});
    return id;
}

//! The entry in the account's menu.
QAction *TestDeletedShown::openMenu()
{
    QTest::mouseClick(&view().channels().accountBar(), Qt::LeftButton);
    QMenu *menu = nullptr;
    if (!chat::test::soon([&menu] { return (menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())); }))
        return nullptr;
    for (auto *action : menu->actions()) {
        if (action->text() == "Show deleted messages"_L1)
            return action;
    }
    return nullptr;
}

void TestDeletedShown::choose(QAction *entry)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    menu->setActiveAction(entry);
    QTest::keyClick(menu, Qt::Key_Return);
}

void TestDeletedShown::moderatorsSeeThemUnlessTheySayNo()
{
    signIn(m_bot);
    const MessageId id = sayAndDelete();
    QTRY_VERIFY(isStruck(id));
    QAction *entry = openMenu();
    QVERIFY(entry && entry->isChecked());
    choose(entry);
    QTRY_COMPARE(model()->rowOf(id), -1);
    stop();
    bool kept = false;
    const QSettings settings(m_profile->filePath(u"kookaburra.ini"_s), QSettings::IniFormat);
    for (const QString &key : settings.allKeys())
        kept = kept || (key.endsWith("showDeleted"_L1) && !settings.value(key).toBool());
    QVERIFY(kept);
    start();
    QVERIFY(ready());
    QCOMPARE(model()->rowOf(id), -1);
    entry = openMenu();
    QVERIFY(entry && !entry->isChecked());
    choose(entry);
    QTRY_VERIFY(isStruck(id)); // from the disk
    stop();
    start();
    QVERIFY(ready());
    QTRY_VERIFY(isStruck(id));
}

void TestDeletedShown::othersSeeThemIfTheySaySo()
{
    signIn(m_member);
    const MessageId id = sayAndDelete();
    QTRY_COMPARE(model()->rowOf(id), -1);
    QAction *entry = openMenu();
    QVERIFY(entry && !entry->isChecked());
    choose(entry);
    QTRY_VERIFY(isStruck(id));
}

} // namespace tst_deletedshown

KOOKABURRA_GUI_CASE(tst_deletedshown::TestDeletedShown)
#include "tst_deletedshown.moc"
