// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/message.h"
#include "tests/support/testcase.h"
#include "ui/message/parts/hit.h"
#include "ui/timeline/list/rowtip.h"

#include <QTest>

namespace tst_rowtip {

using namespace chat;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

Hit hit(Hit::Kind kind, const QString &value = {}, int index = -1)
{
    Hit hit;
    hit.kind = kind;
    hit.value = value;
    hit.index = index;
    return hit;
}

} // namespace

//! What a tool tip says of the thing below the pointer.
class TestRowTip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonTellsWhatItDoes()
    {
        const Message message;
        QCOMPARE(rowTip(hit(Hit::Kind::Button, u"yes"_s, 1), message, true), u"Sends “yes” to the bot"_s);
        QCOMPARE(rowTip(hit(Hit::Kind::Button, u"yes"_s, 1), message, false),
            u"Sends “yes” to the bot. This server accepts clicks only from its own app."_s);
        QCOMPARE(rowTip(hit(Hit::Kind::Button, {}, 0), message, true), u"This button does nothing"_s);
        QCOMPARE(rowTip(hit(Hit::Kind::Button, u"x"_s, 0), message, true), u"This button does nothing. Its value: x"_s);
    }

    void timeTellsTheRest()
    {
        Message message;
        message.created = QDateTime::fromSecsSinceEpoch(1'700'000'000);
        QCOMPARE(rowTip(hit(Hit::Kind::Time), message, true).count(u'\n'), 0);
        message.edited = message.created.addSecs(60);
        message.visibleOnlyTo = UserId(u"7"_s);
        const QStringList lines = rowTip(hit(Hit::Kind::Time), message, true).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).startsWith(u"edited "_s));
        QCOMPARE(lines.at(2), u"only visible to you"_s);
        message.deletedAt = message.created.addSecs(120);
        QVERIFY(rowTip(hit(Hit::Kind::Time), message, true).contains(u"\ndeleted "_s));
        QVERIFY(
            rowTip(hit(Hit::Kind::Versions), message, true).startsWith(rowTip(hit(Hit::Kind::Time), message, true)));
        QVERIFY(rowTip(hit(Hit::Kind::Versions), message, true).endsWith(u"Click to see the earlier versions"_s));
    }

    void textHasNone()
    {
        QCOMPARE(rowTip(hit(Hit::Kind::Text), {}, true), QString());
        QCOMPARE(rowTip(hit(Hit::Kind::None), {}, true), QString());
    }
};

KOOKABURRA_GUI_CASE(TestRowTip)

} // namespace tst_rowtip

#include "tst_rowtip.moc"
