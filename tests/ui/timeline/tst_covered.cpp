// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/timeline/messagetext.h"
#include "app/models/timeline/spokenmessage.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/timeline/rowactions.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTest>

namespace tst_covered {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSecret(u"the hero dies"_s);

//! One covered message with a preview of a covered link.
struct CoveredRig : TimelineRig
{
    CoveredRig()
    {
        open();
        message = FakeMessageService::makeMessage(
            channelRef, u"m1"_s, u"source"_s, backend.self(), QDateTime::currentDateTimeUtc());
        message.content = markup::parseKMarkdown(u"plot: (spl)the hero dies https://example.org/secret (spl) ok"_s);
        Embed embed;
        embed.url = u"https://example.org/secret"_s;
        embed.title = u"He dies"_s;
        message.embeds = {embed};
        backend.messageService.emitEvent(MessageCreated{message});
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QString copied()
    {
        QApplication::clipboard()->clear();
        Q_EMIT view().actionRequested(message.id, ui::RowAction::CopyText);
        return QApplication::clipboard()->text();
    }

    Message message;
};

} // namespace

//! Covered text stays covered wherever a row's text is taken to.
class TestCovered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyingTakesWhatIsUncovered()
    {
        CoveredRig f;
        QCOMPARE(f.copied(), u"plot: ████ ok"_s);
        f.click(f.find(f.message.id, Hit::Kind::Spoiler));
        QCOMPARE(f.copied(), u"plot: the hero dies https://example.org/secret  ok"_s);
    }

    void selectingTakesWhatIsUncovered()
    {
        CoveredRig f;
        const QPoint text = f.find(f.message.id, Hit::Kind::Text);
        QTest::mousePress(f.view().viewport(), Qt::LeftButton, {}, text);
        QTest::mouseMove(f.view().viewport(), {f.view().viewport()->width() - 5, text.y()});
        QTest::mouseRelease(f.view().viewport(), Qt::LeftButton, {}, {f.view().viewport()->width() - 5, text.y()});
        QVERIFY2(f.view().selection().text().startsWith(u"lot: ████ ok"_s)
                || f.view().selection().text() == u"plot: ████ ok"_s,
            qPrintable(f.view().selection().text()));
    }

    void previewsWaitUntilTheLinkIsUncovered()
    {
        CoveredRig f;
        const int before = f.rectOf(f.message.id).height();
        QCOMPARE(f.find(f.message.id, Hit::Kind::Link), QPoint(-1, -1));
        f.click(f.find(f.message.id, Hit::Kind::Spoiler));
        QVERIFY(f.rectOf(f.message.id).height() > before + 40);
    }

    void readersHearThatTextIsHidden()
    {
        CoveredRig f;
        const QModelIndex index = f.model->index(f.model->rowOf(f.message.id));
        const QString heard = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(!heard.contains(kSecret), qPrintable(heard));
        QVERIFY2(heard.contains(u"hidden text"_s), qPrintable(heard));
        QVERIFY(!index.data(Qt::DisplayRole).toString().contains(kSecret));
        Message answer = f.message;
        answer.content = {};
        answer.quote = Quote{f.message.id, f.backend.self(), f.message.content.plain, f.message.content, {}};
        QVERIFY(!describeMessage(answer).contains(kSecret));
    }

    void quoteOfIt()
    {
        // The quote's own spoilers are none of the row's: opening the row's first one leaves the quote as it is.
        CoveredRig f;
        Message answer = FakeMessageService::makeMessage(
            f.channelRef, u"m2"_s, u"source"_s, f.backend.self(), QDateTime::currentDateTimeUtc().addSecs(5));
        answer.content = markup::parseKMarkdown(u"(spl)mine(spl)"_s);
        answer.quote = Quote{f.message.id, f.backend.self(), f.message.content.plain, f.message.content, {}};
        f.backend.messageService.emitEvent(MessageCreated{answer});
        QCoreApplication::processEvents();
        f.click(f.find(answer.id, Hit::Kind::Spoiler));
        QCOMPARE(f.view().layouts().opened(answer.id), QSet<int>{0});
        QCOMPARE(f.find(answer.id, Hit::Kind::Spoiler), QPoint(-1, -1));
    }

    void quoteOfWhichOnlyTheIdIsKnown()
    {
        CoveredRig f;
        Message answer = FakeMessageService::makeMessage(
            f.channelRef, u"m3"_s, u"source"_s, f.backend.self(), QDateTime::currentDateTimeUtc().addSecs(5));
        answer.quote = Quote{MessageId(u"elsewhere"_s), {}, {}, {}, {}};
        QVERIFY2(describeMessage(answer).contains(u"replies to a message"_s), qPrintable(describeMessage(answer)));
        // With a name it is known to have been a picture or file.
        answer.quote->author = f.backend.self();
        QVERIFY(!describeMessage(answer).contains(u"replies to a message"_s));
    }

    void questionBeforeDeleting()
    {
        CoveredRig f;
        Q_EMIT f.view().actionRequested(f.message.id, ui::RowAction::Remove);
        QCoreApplication::processEvents();
        bool asked = false;
        for (const QLabel *label : f.pane->findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(kSecret), qPrintable(label->text()));
            asked = asked || label->text().contains(u"████"_s);
        }
        QVERIFY(asked);
    }
};

KOOKABURRA_GUI_CASE(TestCovered)

} // namespace tst_covered

#include "tst_covered.moc"
