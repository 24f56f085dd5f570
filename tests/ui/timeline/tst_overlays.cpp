// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"

namespace tst_overlays {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! What floats over the list.
class TestOverlays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void absentServerIsSaidOnce_data();
    void absentServerIsSaidOnce();
};

void TestOverlays::absentServerIsSaidOnce_data()
{
    QTest::addColumn<int>("messages");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("said");
    QTest::newRow("with messages") << 300 << static_cast<int>(ApiError::Kind::Network) << false;
    QTest::newRow("too slow") << 300 << static_cast<int>(ApiError::Kind::Timeout) << false;
    QTest::newRow("another reason") << 300 << static_cast<int>(ApiError::Kind::Forbidden) << true;
    QTest::newRow("nothing stored") << 0 << static_cast<int>(ApiError::Kind::Network) << true;
}

void TestOverlays::absentServerIsSaidOnce()
{
    QFETCH(int, messages);
    QFETCH(int, kind);
    QFETCH(bool, said);
    TimelineRig f;
    f.backend.messageService.fill(f.channelRef, messages);
    const ApiError error{static_cast<ApiError::Kind>(kind), 0, 0, {}, {}};
    const auto edge = messages > 0 ? TimelineRig::Edge::Older : TimelineRig::Edge::Newer;
    f.pane->setOffline(true);
    if (messages > 0) {
        f.open();
        f.backend.messageService.failNext(error);
        f.model->loadMore(edge);
    } else {
        f.backend.messageService.failNext(error);
        f.pane->setModel(f.model.get());
    }
    QTRY_COMPARE(f.model->edge(edge).phase, TimelineRig::Phase::Failed);
    const Notice *offline = f.saying({}); // anything
    QCOMPARE(offline != nullptr, said);
    QVERIFY(messages > 0 || offline->text().startsWith(u"Nothing of this conversation"_s));
    f.pane->setOffline(false);
    QVERIFY(f.saying(u"could not be loaded"_s)); // nothing else says it
}

KOOKABURRA_GUI_CASE(TestOverlays)

} // namespace tst_overlays

#include "tst_overlays.moc"
