// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/utctime.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/net/pictures/imagecache.h"
#include "tests/support/fakebackend.h"
#include "tests/support/testcase.h"
#include "ui/emoji/reactionpopup.h"
#include "ui/emoji/reactiontab.h"
#include "ui/emoji/reactionuserlist.h"
#include "ui/message/parts/layoutcontext.h"
#include "ui/message/row/reactionbar.h"
#include "ui/style/style.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

namespace tst_reactionpopup {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const ChannelRef kChannel{ChannelKind::Direct, ChannelId(u"c"_s)};
const ChannelRef kPublic{ChannelKind::Guild, ChannelId(u"10"_s)};
const MessageId kMessage(u"m1"_s);
const Emoji kThumb{u"👍"_s, {}, {}};
const Emoji kParty{u"🎉"_s, {}, {}};

ReactionUser person(const QString &id, const QString &name, bool bot = false)
{
    ReactionUser result;
    result.user.id = UserId(id);
    result.user.name = name;
    result.user.bot = bot;
    result.time = utcTime(QDate(2026, 1, 2), QTime(3, 4));
    return result;
}

} // namespace

class TestReactionPopup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsThePeopleOfTheChosenReaction();
    void tabsSwitchByMouseAndKeys();
    void moderatorTakesOffAnothersReaction();
    void everybodysIsTakenOffAtOnceWhereTheServerCan();
    void refusedRemovalKeepsThePersonAndSaysWhy();
    void ownReactionIsTakenOffAtOnce();
    void othersCannotBeRemovedInDirectChats();
    void failedListOffersRetry();
    void followsNewReactions();
    void lastReactionGoneClosesIt();
    void deletedMessageClosesIt();
    void closedModelClosesIt();
    void clickOnAPersonAsksForTheProfile();
    void lateAnswersOfAnotherTabAreDropped();
    void rowsCanBeRead();
    void moreReactionsThanAnybodyLooksAtAreANumber_data();
    void moreReactionsThanAnybodyLooksAtAreANumber();

private:
    void open(const ChannelRef &channel, const Emoji &emoji = kThumb);
    void clickRemove(int row);
    [[nodiscard]] ReactionUserList *list() const { return m_popup->findChild<ReactionUserList *>(); }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QStringList tabs() const;
    [[nodiscard]] bool shows(const QString &part) const;
    [[nodiscard]] FakeMessageService &service() const { return m_backend->messageService; }

    std::unique_ptr<Style> m_style;
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<Directory> m_directory;
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<MessageListModel> m_model;
    std::unique_ptr<ReactionPopup> m_popup;
};

void TestReactionPopup::init()
{
    m_style = std::make_unique<Style>();
    m_backend = std::make_unique<FakeBackend>();
    m_backend->me.id = UserId(u"1"_s);
    m_backend->me.name = u"Me"_s;
    service().self = m_backend->me;
    service().echo = true;
    m_backend->start();
    QTRY_COMPARE(m_backend->self().id, UserId(u"1"_s));
    m_directory = std::make_unique<Directory>(*m_backend);
    m_images = std::make_unique<ImageCache>(QString());
    service().reactionUsers[kThumb.id]
        = {person(u"2"_s, u"盖伦"_s), person(u"1"_s, u"Me"_s), person(u"3"_s, u"Robot"_s, true)};
    service().reactionUsers[kParty.id] = {person(u"4"_s, u"Ann"_s)};
}

void TestReactionPopup::cleanup()
{
    m_popup.reset();
    m_model.reset();
    m_images.reset();
    m_directory.reset();
    m_backend.reset();
    m_style.reset();
}

void TestReactionPopup::open(const ChannelRef &channel, const Emoji &emoji)
{
    User author;
    author.id = UserId(u"9"_s);
    static const QDateTime created = QDateTime::currentDateTimeUtc(); // the same message each time
    Message message = FakeMessageService::makeMessage(channel, kMessage.value, u"hi"_s, author, created);
    message.reactions = {{kThumb, 3, true}, {kParty, 1, false}};
    service().messages(channel) = {message};
    m_model = std::make_unique<MessageListModel>(service(), channel, m_backend->self());
    m_model->loadLatest();
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_popup = std::make_unique<ReactionPopup>(*m_style, *m_directory, *m_images);
    m_popup->popup(*m_model, kMessage, emoji, QRect(50, 50, 40, 20));
    QVERIFY(m_popup->isVisible());
}

void TestReactionPopup::clickRemove(int row)
{
    QTest::mouseMove(list()->viewport(), list()->removeRect(row).center());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, list()->removeRect(row).center());
}

QStringList TestReactionPopup::names() const
{
    QStringList result;
    for (const ReactionUserList::Entry &entry : list()->entries())
        result << entry.person.user.displayName();
    return result;
}

QStringList TestReactionPopup::tabs() const
{
    QStringList result;
    const auto all = m_popup->findChildren<ReactionTab *>();
    for (const ReactionTab *tab : all) {
        if (tab->isVisible())
            result << (tab->isChecked() ? u"*"_s : QString()) + tab->emoji().id;
    }
    return result;
}

bool TestReactionPopup::shows(const QString &part) const
{
    const auto labels = m_popup->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(),
        [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
}

void TestReactionPopup::showsThePeopleOfTheChosenReaction()
{
    open(kPublic);
    QVERIFY(shows(u"Loading"_s));
    QTRY_COMPARE(names(), (QStringList{u"盖伦"_s, u"Me"_s, u"Robot"_s}));
    QVERIFY(!shows(u"Loading"_s));
    QCOMPARE(tabs(), (QStringList{u"*👍"_s, u"🎉"_s}));
}

void TestReactionPopup::tabsSwitchByMouseAndKeys()
{
    open(kPublic);
    QTRY_COMPARE(names().size(), 3);
    QTest::keyClick(m_popup.get(), Qt::Key_Right);
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    QCOMPARE(tabs(), (QStringList{u"👍"_s, u"*🎉"_s}));
    const auto all = m_popup->findChildren<ReactionTab *>();
    QTest::mouseClick(all.at(0), Qt::LeftButton);
    QTRY_COMPARE(names().size(), 3);
    QTest::keyClick(m_popup.get(), Qt::Key_Escape);
    QVERIFY(!m_popup->isVisible());
}

void TestReactionPopup::moderatorTakesOffAnothersReaction()
{
    open(kPublic); // not known to the directory: permissions are the server's business
    QTRY_COMPARE(names().size(), 3);
    clickRemove(0);
    QTRY_COMPARE(names(), (QStringList{u"Me"_s, u"Robot"_s}));
    QCOMPARE(service().callCount(FakeMessageService::Call::Kind::RemoveReaction), 1);
    QCOMPARE(service().callCount(FakeMessageService::Call::Kind::FetchReactionUsers), 1);
    QCOMPARE(service().calls.back().user, UserId(u"2"_s));
    QCOMPARE(m_model->messageAt(0).reactions.front().count, 2);
}

void TestReactionPopup::everybodysIsTakenOffAtOnceWhereTheServerCan()
{
    const auto clearing = [this]() -> QAbstractButton * {
        const auto buttons = m_popup->findChildren<QAbstractButton *>();
        for (auto *button : buttons) {
            if (button->isVisible() && button->text() == u"Remove all"_s)
                return button;
        }
        return nullptr;
    };
    open(kPublic);
    QVERIFY(!clearing());
    m_popup.reset();
    service().capability.clearReactions = true;
    open(kPublic);
    QVERIFY(clearing());
    QTRY_COMPARE(names().size(), 3);
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    service().failNext(error);
    clearing()->click();
    QTRY_VERIFY(clearing()->isEnabled());
    QCOMPARE(m_model->messageAt(0).reactions.size(), 2u);
    clearing()->click();
    QTRY_COMPARE(m_model->messageAt(0).reactions.size(), 1u);
    QCOMPARE(tabs(), QStringList{u"*🎉"_s});
    QCOMPARE(service().callCount(FakeMessageService::Call::Kind::ClearReactions), 2);
}

void TestReactionPopup::refusedRemovalKeepsThePersonAndSaysWhy()
{
    open(kPublic);
    QTRY_COMPARE(names().size(), 3);
    ApiError error;
    error.kind = ApiError::Kind::Forbidden;
    service().failNext(error);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(list()->entries().front().removing);
    QTRY_VERIFY(shows(u"permission"_s));
    QCOMPARE(names().size(), 3);
    QVERIFY(!list()->entries().front().removing);
}

void TestReactionPopup::ownReactionIsTakenOffAtOnce()
{
    open(kChannel);
    QTRY_COMPARE(names().size(), 3);
    service().hold();
    clickRemove(1);
    QCOMPARE(names(), (QStringList{u"盖伦"_s, u"Robot"_s}));
    QVERIFY(!m_model->messageAt(0).reactions.front().mine);
    service().release();
    QTRY_COMPARE(service().callCount(FakeMessageService::Call::Kind::SetReaction), 1);
}

void TestReactionPopup::othersCannotBeRemovedInDirectChats()
{
    open(kChannel);
    QTRY_COMPARE(names().size(), 3);
    QVERIFY(!list()->entries().at(0).removable);
    QVERIFY(list()->entries().at(1).removable);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(service().callCount(FakeMessageService::Call::Kind::RemoveReaction), 0);
}

void TestReactionPopup::failedListOffersRetry()
{
    open(kPublic);
    QTRY_COMPARE(names().size(), 3);
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    service().failNext(error);
    QTest::keyClick(m_popup.get(), Qt::Key_Right);
    QTRY_VERIFY(shows(u"did not answer"_s));
    const auto buttons = m_popup->findChildren<Button *>();
    const auto found = std::ranges::find_if(buttons, [](const Button *button) { return button->isVisible(); });
    QVERIFY(found != buttons.end());
    Button *retry = *found;
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    QVERIFY(!retry->isVisible());
}

void TestReactionPopup::followsNewReactions()
{
    open(kPublic);
    QTRY_COMPARE(names().size(), 3);
    service().reactionUsers[kThumb.id].push_back(person(u"5"_s, u"New"_s));
    service().emitEvent(ReactionAdded{{kPublic, kMessage}, kThumb, UserId(u"5"_s)});
    QTRY_COMPARE(names().size(), 4);
    service().emitEvent(ReactionAdded{{kPublic, kMessage}, {u"🔥"_s, {}, {}}, UserId(u"5"_s)});
    QTRY_COMPARE(tabs(), (QStringList{u"*👍"_s, u"🎉"_s, u"🔥"_s}));
}

void TestReactionPopup::lastReactionGoneClosesIt()
{
    open(kPublic, kParty);
    QTRY_COMPARE(names(), QStringList{u"Ann"_s});
    service().emitEvent(ReactionRemoved{{kPublic, kMessage}, kParty, UserId(u"4"_s)});
    QTRY_COMPARE(tabs(), QStringList{u"*👍"_s});
    QTRY_COMPARE(names().size(), 3);
    for (const QString &id : {u"1"_s, u"2"_s, u"3"_s})
        service().emitEvent(ReactionRemoved{{kPublic, kMessage}, kThumb, UserId(id)});
    QTRY_VERIFY(!m_popup->isVisible());
}

void TestReactionPopup::deletedMessageClosesIt()
{
    open(kPublic);
    QSignalSpy closed(m_popup.get(), &ReactionPopup::closed);
    service().emitEvent(MessageDeleted{{kPublic, kMessage}});
    QTRY_VERIFY(!m_popup->isVisible());
    QCOMPARE(closed.size(), 1);
}

void TestReactionPopup::closedModelClosesIt()
{
    open(kPublic);
    m_model.reset();
    QVERIFY(!m_popup->isVisible());
}

void TestReactionPopup::clickOnAPersonAsksForTheProfile()
{
    open(kPublic);
    QTRY_COMPARE(names().size(), 3);
    QSignalSpy profile(m_popup.get(), &ReactionPopup::profileRequested);
    const QRect row = list()->visualRect(list()->model()->index(0, 0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, row.center() - QPoint(60, 0));
    QCOMPARE(profile.size(), 1);
    QCOMPARE(profile.at(0).at(0).value<UserId>(), UserId(u"2"_s));
    QVERIFY(!m_popup->isVisible());
}

void TestReactionPopup::lateAnswersOfAnotherTabAreDropped()
{
    open(kPublic);
    QTRY_COMPARE(names().size(), 3);
    service().hold();
    QTest::keyClick(m_popup.get(), Qt::Key_Right);
    QTest::keyClick(m_popup.get(), Qt::Key_Left);
    service().answers.releaseOne();
    QCoreApplication::processEvents();
    QVERIFY(names().isEmpty());
    service().release();
    QTRY_COMPARE(names().size(), 3);
}

void TestReactionPopup::rowsCanBeRead()
{
    open(kPublic);
    QTRY_COMPARE(names().size(), 3);
    const QString row = list()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(row.contains(u"Robot"_s));
    QVERIFY(row.contains(u"bot"_s));
    QVERIFY(!list()->accessibleName().isEmpty());
    const auto controls = m_popup->findChildren<QAbstractButton *>();
    for (const QAbstractButton *control : controls)
        QVERIFY(!control->accessibleName().isEmpty());
}

void TestReactionPopup::moreReactionsThanAnybodyLooksAtAreANumber_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("shown");
    QTest::addColumn<QString>("more");
    QTest::newRow("one") << 1 << 1 << QString();
    QTest::newRow("just as many") << 60 << 60 << QString();
    QTest::newRow("one more") << 61 << 60 << u"+1"_s;
    QTest::newRow("a flood") << 10'000 << 60 << u"+9,940"_s;
}

void TestReactionPopup::moreReactionsThanAnybodyLooksAtAreANumber()
{
    QFETCH(const int, count);
    QFETCH(const int, shown);
    QFETCH(const QString, more);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Message message = FakeMessageService::makeMessage(
        kPublic, kMessage.value, u"hi"_s, person(u"9"_s, u"Ann"_s).user, QDateTime::currentDateTimeUtc());
    for (int i = 0; i < count; ++i)
        message.reactions.push_back({{u"g/%1"_s.arg(i), u"e%1"_s.arg(i), {}}, 1, false});
    const ReactionBar bar(message.reactions, 600, LayoutContext{*m_style});
    QCOMPARE(bar.chipCount(), size_t(shown));
    QCOMPARE(bar.more(), more);
    QVERIFY(bar.size().height() < 600);
    service().messages(kPublic) = {message};
    m_model = std::make_unique<MessageListModel>(service(), kPublic, m_backend->self());
    m_model->loadLatest();
    QTRY_COMPARE(m_model->rowCount(), 1);
    m_popup = std::make_unique<ReactionPopup>(*m_style, *m_directory, *m_images);
    m_popup->popup(*m_model, kMessage, message.reactions.front().emoji, QRect(50, 50, 40, 20));
    QCOMPARE(m_popup->findChildren<ReactionTab *>().size(), shown);
    // One that is added to the flood changes the number, nothing else.
    service().emitEvent(ReactionAdded{{kPublic, kMessage}, {u"late"_s, u"late"_s, {}}, UserId(u"2"_s)});
    QTRY_COMPARE(m_model->messageAt(0).reactions.size(), size_t(count) + 1);
    QTRY_COMPARE(m_popup->findChildren<ReactionTab *>().size(), std::min(shown + 1, 60));
}

KOOKABURRA_GUI_CASE(TestReactionPopup)

} // namespace tst_reactionpopup

#include "tst_reactionpopup.moc"
