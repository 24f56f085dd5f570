// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"

#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace tst_reactiontips {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;
using Call = FakeMessageService::Call;

namespace {

//! A message with a reaction.
struct TipRig : TimelineRig
{
    explicit TipRig(int people = 2)
    {
        fillOwn(2);
        backend.messageService.messages(channelRef).back().reactions = {{{u"👍"_s, {}, {}}, people, false}};
        std::vector<ReactionUser> users;
        for (int i = 0; i < people; ++i) {
            ReactionUser user;
            user.user.id = UserId(u"u%1"_s.arg(i));
            user.user.name = i == 0 ? u"<b>Ann</b> & co"_s : u"Person %1"_s.arg(i);
            users.push_back(user);
        }
        backend.messageService.reactionUsers.insert(u"👍"_s, users);
        open();
    }
    ~TipRig() { QToolTip::hideText(); }

    [[nodiscard]] QPoint chip() const { return find(model->messageAt(1).id, Hit::Kind::Reaction); }
    //! The pointer rests there.
    void rest(QPoint point) const
    {
        QTest::mouseMove(view().viewport(), point);
        QHelpEvent help(QEvent::ToolTip, point, view().viewport()->mapToGlobal(point));
        QApplication::sendEvent(view().viewport(), &help);
    }
    [[nodiscard]] int asked() const { return backend.messageService.callCount(Call::Kind::FetchReactionUsers); }
};

} // namespace

//! Who reacted, in the tool tip of a reaction.
class TestReactionTips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComeAfterTheNumber();
    void manyAreCut();
    void serverIsAskedOnce();
    void failureLeavesTheNumber();
    void answerDoesNotReplaceAnotherTip();
    void restingOpensNoPopup();
};

void TestReactionTips::namesComeAfterTheNumber()
{
    TipRig f;
    f.backend.messageService.hold();
    f.rest(f.chip());
    QVERIFY2(QToolTip::text().contains(u'2'), qPrintable(QToolTip::text()));
    f.backend.messageService.release();
    QTRY_VERIFY2(QToolTip::text().contains(u"Person 1"_s), qPrintable(QToolTip::text()));
    QVERIFY(!Qt::mightBeRichText(QToolTip::text()) || !QToolTip::text().contains(u"<b>Ann"_s)); // no markup of others
}

void TestReactionTips::manyAreCut()
{
    TipRig f(14);
    f.rest(f.chip());
    QTRY_VERIFY2(QToolTip::text().contains(u"Person 9"_s), qPrintable(QToolTip::text()));
    QVERIFY(!QToolTip::text().contains(u"Person 10"_s));
    QVERIFY2(QToolTip::text().contains(u"4 other"_s), qPrintable(QToolTip::text()));
}

void TestReactionTips::serverIsAskedOnce()
{
    TipRig f;
    f.rest(f.chip());
    QTRY_VERIFY(QToolTip::text().contains(u"Person 1"_s));
    f.rest(f.chip() + QPoint(2, 0));
    QVERIFY(QToolTip::text().contains(u"Person 1"_s));
    QCOMPARE(f.asked(), 1);
}

void TestReactionTips::failureLeavesTheNumber()
{
    TipRig f;
    f.backend.messageService.failNext({ApiError::Kind::Network, 0, 0, {}, {}});
    f.rest(f.chip());
    QTRY_COMPARE(f.asked(), 1);
    QVERIFY(QToolTip::text().contains(u'2'));
    const auto askedAgain = [&f] { // once the failure is known
        f.rest(f.chip());
        return f.asked() == 2;
    };
    QTRY_VERIFY(askedAgain());
}

void TestReactionTips::answerDoesNotReplaceAnotherTip()
{
    TipRig f;
    f.backend.messageService.hold();
    f.rest(f.chip());
    const QString other = u"about a button"_s;
    QToolTip::showText(f.view().mapToGlobal(QPoint(5, 5)), other, &f.view());
    QCOMPARE(QToolTip::text(), other);
    bool answered = false; // in turn: the first one has been by then
    f.backend.messageService.fetchReactionUsers({f.channelRef, f.model->messageAt(1).id}, {u"👍"_s, {}, {}}, &f.view(),
        [&answered](const Result<std::vector<ReactionUser>> &) { answered = true; });
    f.backend.messageService.release();
    QTRY_VERIFY(answered);
    QCOMPARE(QToolTip::text(), other);
}

void TestReactionTips::restingOpensNoPopup()
{
    TipRig f;
    f.rest(f.chip());
    QTRY_VERIFY(QToolTip::text().contains(u"Person 1"_s)); // that was all
    QVERIFY(!QApplication::activePopupWidget());
}

KOOKABURRA_GUI_CASE(TestReactionTips)

} // namespace tst_reactiontips

#include "tst_reactiontips.moc"
