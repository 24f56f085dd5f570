// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cardsource.h"
#include "app/markup/json/jsontext.h"
#include "tests/support/testcase.h"

#include <QTest>

#include <algorithm>

namespace tst_cardsource {

using namespace chat::markup;
using namespace Qt::Literals::StringLiterals;
using Step = CardSource::Step;

namespace {

const auto kTwo = u"[{\"type\":\"card\",\"modules\":[{\"type\":\"divider\"},"
                  "{\"type\":\"context\",\"elements\":[\"a\",\"b\"]},"
                  "{\"type\":\"section\",\"text\":\"t\",\"accessory\":{\"type\":\"button\",\"text\":\"Go\"}}]},"
                  "{\"type\":\"card\"}]"_s;

//! The types of a card's modules.
QStringList typesIn(const std::optional<Step> &step, size_t card)
{
    QStringList types;
    if (!step)
        return types;
    const CardSource source(step->json);
    for (const CardNode &module : source.outline().children.at(card).children)
        types.append(module.type);
    return types;
}

QString chosenIn(const std::optional<Step> &step)
{
    return step ? step->chosen : u"nothing"_s;
}

} // namespace

//! What can be done with the parts of a card message: each change is another text and the part to choose in it.
class TestCardSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreAddedWhereTheyFit();
    void cardWithoutAListGetsOne();
    void pastedPartsGoWhereTheirKindFits();
    void removingChoosesWhatIsNear();
    void partsMoveInsideTheirList();
    void movingAPartShiftsTheTarget();
    void whatIsPossibleFollowsThePlace();
    void withoutAPartNothingChanges();
};

void TestCardSource::partsAreAddedWhereTheyFit()
{
    const CardSource source(kTwo);
    const auto behind = source.added(u"$[0].modules[0]"_s, u"header"_s, u"x"_s);
    QCOMPARE(typesIn(behind, 0), (QStringList{u"divider"_s, u"header"_s, u"context"_s, u"section"_s}));
    QCOMPARE(chosenIn(behind), u"$[0].modules[1]"_s);
    const auto inside = source.added(u"$[0].modules[1]"_s, u"kmarkdown"_s, u"x"_s);
    QCOMPARE(chosenIn(inside), u"$[0].modules[1].elements[2]"_s);
    const auto outside = source.added(u"$[0].modules[1].elements[0]"_s, u"card"_s, u"x"_s);
    QCOMPARE(chosenIn(outside), u"$[1]"_s);
}

void TestCardSource::cardWithoutAListGetsOne()
{
    const auto added = CardSource(kTwo).added(QString(), u"divider"_s, QString()); // the last card, nothing is chosen
    QCOMPARE(typesIn(added, 1), QStringList{u"divider"_s});
    QCOMPARE(chosenIn(added), u"$[1].modules[0]"_s);
    QVERIFY(added->json.startsWith(kTwo.chopped(3))); // the rest stays as it is written
}

void TestCardSource::pastedPartsGoWhereTheirKindFits()
{
    const CardSource source(kTwo);
    const auto pasted = source.pasted(u"$[0].modules[1].elements[0]"_s, u"{ \"type\" : \"divider\" }"_s);
    QCOMPARE(chosenIn(pasted), u"$[0].modules[2]"_s);
    QVERIFY(!source.pasted(u"$[0]"_s, u"just words"_s));
    QVERIFY(!source.pasted(u"$[0]"_s, u"[1]"_s));
}

void TestCardSource::removingChoosesWhatIsNear()
{
    const CardSource source(kTwo);
    QCOMPARE(chosenIn(source.removed(u"$[0].modules[0]"_s)), u"$[0].modules[0]"_s); // what stood behind it
    QCOMPARE(chosenIn(source.removed(u"$[0].modules[2]"_s)), u"$[0].modules[1]"_s); // it was the last one
    QCOMPARE(chosenIn(source.removed(u"$[0].modules[2].accessory"_s)), u"$[0].modules[2]"_s);
    QVERIFY(!source.removed(u"$"_s));
}

void TestCardSource::partsMoveInsideTheirList()
{
    const CardSource source(kTwo);
    const auto down = source.shifted(u"$[0].modules[0]"_s, 1);
    QCOMPARE(typesIn(down, 0), (QStringList{u"context"_s, u"divider"_s, u"section"_s}));
    QCOMPARE(chosenIn(down), u"$[0].modules[1]"_s);
    const auto up = source.shifted(u"$[0].modules[2]"_s, -1);
    QCOMPARE(typesIn(up, 0), (QStringList{u"divider"_s, u"section"_s, u"context"_s}));
    QVERIFY(!source.shifted(u"$[0].modules[0]"_s, -1));
    QVERIFY(!source.shifted(u"$[0].modules[2]"_s, 1));
    QCOMPARE(typesIn(source.duplicated(u"$[0].modules[0]"_s), 0),
        (QStringList{u"divider"_s, u"divider"_s, u"context"_s, u"section"_s}));
}

void TestCardSource::movingAPartShiftsTheTarget()
{
    const CardSource two(u"[{\"type\":\"card\",\"modules\":[{\"type\":\"divider\"}]},"
                         "{\"type\":\"card\",\"modules\":[{\"type\":\"header\",\"text\":\"h\"}]}]"_s);
    const auto moved = two.moved(u"$[0].modules[0]"_s, u"$[1].modules"_s, 1);
    QCOMPARE(typesIn(moved, 1), (QStringList{u"header"_s, u"divider"_s}));
    QCOMPARE(chosenIn(moved), u"$[1].modules[1]"_s);
    QVERIFY(!two.moved(u"$[0].modules[0]"_s, u"$[0].modules"_s, 1)); // where it stands
    QVERIFY(!two.moved(u"$[0].modules[7]"_s, u"$[1].modules"_s, 0));
}

void TestCardSource::whatIsPossibleFollowsThePlace()
{
    const CardSource source(kTwo);
    const auto first = source.possibleAt(u"$[0].modules[0]"_s);
    QVERIFY(!first.up && first.down && first.duplicate && first.remove);
    const auto last = source.possibleAt(u"$[0].modules[2]"_s);
    QVERIFY(last.up && !last.down);
    const auto accessory = source.possibleAt(u"$[0].modules[2].accessory"_s);
    QVERIFY(!accessory.up && !accessory.down && !accessory.duplicate && accessory.remove);
    const auto message = source.possibleAt(u"$"_s);
    QVERIFY(!message.up && !message.duplicate && !message.remove);
    QString full = u"[{\"type\":\"card\",\"modules\":["_s;
    for (int i = 0; i < kModulesPerMessage; ++i)
        full += i ? u",{\"type\":\"divider\"}"_s : u"{\"type\":\"divider\"}"_s;
    QVERIFY(!CardSource(full + u"]}]"_s).possibleAt(u"$[0].modules[0]"_s).duplicate);
}

void TestCardSource::withoutAPartNothingChanges()
{
    const CardSource source(kTwo);
    QVERIFY(!source.removed(QString()));
    QVERIFY(!source.duplicated(QString()));
    QVERIFY(!source.shifted(QString(), 1));
    QVERIFY(!source.possibleAt(QString()).remove);
    QVERIFY(!CardSource().added(QString(), u"divider"_s, QString()));
}

KOOKABURRA_PLAIN_CASE(TestCardSource)

} // namespace tst_cardsource

#include "tst_cardsource.moc"
