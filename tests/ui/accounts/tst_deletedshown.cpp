// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/programrig.h"
#include "ui/shell/lists/accountbar.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/timeline/timelinepane.h"

#include <QApplication>
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
class TestDeletedShown : public QObject, private ProgramRig
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void moderatorsSeeThemUnlessTheySayNo();
    void othersSeeThemIfTheySaySo();

private:
    void enter(const QString &name);
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

    QString m_bot;
    QString m_member;
    ChannelRef m_place;
};

void TestDeletedShown::init()
{
    QVERIFY2(begin(), qPrintable(server.error()));
    const auto names = server.accountNames();
    QVERIFY(names.contains(u"Ann"_s));
    m_bot = names.at(0);
    m_member = u"Ann"_s; // no moderator
    QVERIFY(start());
}

void TestDeletedShown::cleanup()
{
    end();
}

bool TestDeletedShown::ready()
{
    return chat::test::soon([this] {
        const auto *current = accounts().current();
        return current && current->backend().connection().phase == Phase::Online && window().account() && model()
            && model()->rowCount() > 0
            && model()->edge(MessageListModel::Edge::Newer).phase == MessageListModel::EdgeState::Phase::End;
    });
}

void TestDeletedShown::enter(const QString &name)
{
    QVERIFY(signIn(window(), server.url(), server.tokenOf(name), Token::UsedElsewhere));
    QVERIFY(ready());
    m_place = view().current();
}

MessageId TestDeletedShown::sayAndDelete()
{
    const auto client = server.client(m_member);
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
    enter(m_bot);
    const MessageId id = sayAndDelete();
    QTRY_VERIFY(isStruck(id));
    QAction *entry = openMenu();
    QVERIFY(entry && entry->isChecked());
    choose(entry);
    QTRY_COMPARE(model()->rowOf(id), -1);
    stop();
    bool kept = false;
    const QSettings settings(profile->filePath(u"kookaburra.ini"_s), QSettings::IniFormat);
    for (const QString &key : settings.allKeys())
        kept = kept || (key.endsWith("showDeleted"_L1) && !settings.value(key).toBool());
    QVERIFY(kept);
    QVERIFY(start());
    QVERIFY(ready());
    QCOMPARE(model()->rowOf(id), -1);
    entry = openMenu();
    QVERIFY(entry && !entry->isChecked());
    choose(entry);
    QTRY_VERIFY(isStruck(id)); // from the disk
    stop();
    QVERIFY(start());
    QVERIFY(ready());
    QTRY_VERIFY(isStruck(id));
}

void TestDeletedShown::othersSeeThemIfTheySaySo()
{
    enter(m_member);
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
