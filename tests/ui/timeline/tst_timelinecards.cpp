// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/markup/card/cards.h"
#include "app/markup/kmarkdown/kmarkdown.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/net/pictures/imagecache.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/media/imageviewer.h"
#include "ui/message/parts/filepart.h"
#include "ui/message/row/contentpreview.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/timeline/timelinepane.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace tst_timelinecards {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

using Fixture = TimelineRig;

QString sections(int count)
{
    return QStringList(count, u"{\"type\":\"section\",\"text\":\"a line\"}"_s).join(u',');
}

} // namespace

class TestTimelineCards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void highCardsFoldAndOpenByClick();
    void buttonsThatReturnAValueTellTheBotWhereTheServerTakesIt();
    void mentionsOfPeopleRolesAndChannelsAreClicked();
    void copyButtonTakesTheCodeAsItIs();
    void closedSpoilerHidesTheLinkInIt();
    void pictureOpensTheViewer();
    void picturesOfReactionsAppearWhenTheyArrive();
    void unknownMessageShowsItsSource();
    void beginningStandsAboveTheFirstMessage();
    void emojiAreCopiedAsCharacters();
    void overridesCannotTurnTextAround();
    void countdownNeverChangesItsRow();
    void selectionOutlivesTrimming();
    void previewKnowsEveryNodesPlace();
    void previewSaysWhichNodeWasClicked();
    void previewFitsPicturesThatWereSeenBefore();
    void emojiStandInTheirPlaceInTextThatRunsToTheLeft();
    void titleOfALinkedVideoStandsThereOnce();
};

void TestTimelineCards::highCardsFoldAndOpenByClick()
{
    Fixture f;
    f.open();
    const MessageId id = f.card(sections(30));
    const int folded = f.rectOf(id).height();
    QVERIFY(folded < 600); // with the beginning of the conversation and the date above it
    f.click(f.find(id, Hit::Kind::Fold));
    QVERIFY(f.rectOf(id).height() > 800);
    f.view().verticalScrollBar()->setValue(f.view().verticalScrollBar()->maximum());
    f.click(f.find(id, Hit::Kind::Fold));
    QCOMPARE(f.rectOf(id).height(), folded);
    const MessageId low = f.card(sections(3));
    QCOMPARE(f.find(low, Hit::Kind::Fold), QPoint(-1, -1));
}

void TestTimelineCards::buttonsThatReturnAValueTellTheBotWhereTheServerTakesIt()
{
    Fixture f;
    f.open();
    const MessageId id = f.card(u"{\"type\":\"action-group\",\"elements\":[{\"type\":\"button\",\"theme\":\"primary\","
                                "\"value\":\"join:120\",\"click\":\"return-val\",\"text\":\"Go\"}]}"_s);
    const QPoint at = f.find(id, Hit::Kind::Button);
    const Hit hit = f.view().hitAt(at);
    QCOMPARE(hit.value, u"join:120"_s);
    QCOMPARE(hit.text, u"Go"_s);
    QCOMPARE(hit.index, 1);
    f.click(at); // answered "unsupported" or taken: neither may harm
    const MessageId dead
        = f.card(u"{\"type\":\"action-group\",\"elements\":[{\"type\":\"button\",\"value\":\"x\",\"text\":\"No\"}]}"_s);
    QCOMPARE(f.view().hitAt(f.find(dead, Hit::Kind::Button)).index, 0);
    const MessageId link = f.card(u"{\"type\":\"action-group\",\"elements\":[{\"type\":\"button\",\"click\":\"link\","
                                  "\"value\":\"https://a.test/x\",\"text\":\"Open\"}]}"_s);
    QCOMPARE(f.view().hitAt(f.find(link, Hit::Kind::Link)).value, u"https://a.test/x"_s);
    const MessageId bad = f.card(u"{\"type\":\"action-group\",\"elements\":[{\"type\":\"button\",\"click\":\"link\","
                                 "\"value\":\"javascript:alert(1)\",\"text\":\"Open\"}]}"_s);
    QCOMPARE(f.find(bad, Hit::Kind::Link), QPoint(-1, -1));
}

void TestTimelineCards::mentionsOfPeopleRolesAndChannelsAreClicked()
{
    Fixture f;
    f.open();
    QSignalSpy profiles(f.pane.get(), &TimelinePane::profileRequested);
    QSignalSpy channels(f.pane.get(), &TimelinePane::channelRequested);
    const MessageId id = f.markup(u"(met)42(met) and (rol)5(rol) and (chn)100(chn)"_s);
    f.click(f.find(id, Hit::Kind::User));
    QCOMPARE(profiles.size(), 1);
    QCOMPARE(profiles.first().first().value<UserId>(), UserId(u"42"_s));
    f.click(f.find(id, Hit::Kind::Channel));
    QCOMPARE(channels.size(), 1);
    f.click(f.find(id, Hit::Kind::Role));
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())));
    QVERIFY(menu->actions().first()->text().contains(u"Raiders"_s));
    menu->close();
}

void TestTimelineCards::copyButtonTakesTheCodeAsItIs()
{
    Fixture f;
    f.open();
    const MessageId id = f.markup(u"```cpp\nint\tx = 1; // 😀\n```"_s);
    f.click(f.find(id, Hit::Kind::CopyCode));
    QCOMPARE(QApplication::clipboard()->text(), u"int\tx = 1; // 😀"_s);
}

void TestTimelineCards::closedSpoilerHidesTheLinkInIt()
{
    Fixture f;
    f.open();
    const MessageId id = f.markup(u"(spl)[secret](https://a.test)(spl) (spl)other(spl)"_s);
    QCOMPARE(f.find(id, Hit::Kind::Link), QPoint(-1, -1));
    f.click(f.find(id, Hit::Kind::Spoiler));
    QVERIFY(f.find(id, Hit::Kind::Link).x() >= 0);
    QVERIFY(f.find(id, Hit::Kind::Spoiler).x() >= 0); // the other one stays closed
}

void TestTimelineCards::pictureOpensTheViewer()
{
    Fixture f;
    f.open();
    const QString picture = u"{\"type\":\"image\",\"src\":\"http://127.0.0.1:9/%1.png\"}"_s;
    const MessageId id
        = f.card(u"{\"type\":\"image-group\",\"elements\":["_s + picture.arg(1) + u',' + picture.arg(2) + u"]}"_s);
    QCOMPARE(f.view().layouts().pictures().size(), 2);
    f.click(f.find(id, Hit::Kind::Image));
    auto *viewer = f.pane->findChild<ImageViewer *>();
    QVERIFY(viewer && viewer->isVisible());
    QCOMPARE(viewer->current(), 0);
    QTest::keyClick(viewer, Qt::Key_Right);
    QCOMPARE(viewer->current(), 1);
    QTest::keyClick(viewer, Qt::Key_Escape);
    QTRY_VERIFY(!f.pane->findChild<ImageViewer *>());
}

void TestTimelineCards::picturesOfReactionsAppearWhenTheyArrive()
{
    QImage picture(16, 16, QImage::Format_RGB32);
    picture.fill(QColor(255, 0, 255));
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    picture.save(&png, "PNG");
    FakeRestServer server;
    FakeRestServer::Answer answer = FakeRestServer::raw(200, png.data(), "image/png");
    answer.hold = true;
    server.always(u"emoji"_s, answer);
    Fixture f;
    f.backend.messageService.emojiBase = server.baseUrl().toString() + u"/emoji?"_s;
    f.open();
    Message message = FakeMessageService::makeMessage(
        f.channelRef, u"r1"_s, u"text"_s, f.backend.self(), QDateTime::currentDateTimeUtc());
    message.reactions = {{{u"1/wow"_s, u"wow"_s, {}}, 3, false}};
    f.backend.messageService.emitEvent(MessageCreated{message});
    QTRY_COMPARE(server.count(u"emoji"_s), 1); // it was painted without its picture
    const auto shown = [&f] {
        const QImage now = f.view().viewport()->grab().toImage();
        for (int y = 0; y < now.height(); ++y) {
            for (int x = 0; x < now.width(); ++x) {
                if (now.pixelColor(x, y) == QColor(255, 0, 255))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(!shown());
    server.releaseHeld();
    QTRY_VERIFY(shown());
}

void TestTimelineCards::unknownMessageShowsItsSource()
{
    Fixture f;
    f.open();
    const MessageId id = f.add({}, MessageKind::Unknown);
    f.click(f.find(id, Hit::Kind::Raw));
    QPlainTextEdit *text = nullptr;
    QTRY_VERIFY((text = f.pane->window()->findChild<QPlainTextEdit *>()));
    QCOMPARE(text->toPlainText(), u"source"_s);
    text->window()->close();
}

void TestTimelineCards::beginningStandsAboveTheFirstMessage()
{
    Fixture f;
    f.open();
    const MessageId first = f.markup(u"one"_s);
    const MessageId second = f.markup(u"two"_s);
    QTRY_COMPARE(f.model->edge(MessageListModel::Edge::Older).phase, MessageListModel::EdgeState::Phase::End);
    QTRY_VERIFY(f.rectOf(first).height() > f.rectOf(second).height() + 100); // date line and beginning
}

void TestTimelineCards::emojiAreCopiedAsCharacters()
{
    Fixture f;
    f.open();
    const MessageId id = f.markup(u"a 👨‍👩‍👧 b ❤️\nc"_s);
    const MessageLayout &layout = f.view().layoutOf(f.model->rowOf(id));
    QCOMPARE(layout.text(0, layout.textLength()), u"a 👨‍👩‍👧 b ❤️\nc"_s);
}

void TestTimelineCards::overridesCannotTurnTextAround()
{
    Fixture f;
    f.open();
    const MessageId id = f.markup(u"see \u202egnp.exe\u202c [https://good.test\u202e](https://evil.test)"_s);
    const MessageLayout &layout = f.view().layoutOf(f.model->rowOf(id));
    const QString shown = layout.text(0, layout.textLength());
    QVERIFY(!shown.contains(QChar(0x202e)));
    QVERIFY(shown.contains(QChar(0x21c4)));
    QCOMPARE(f.view().hitAt(f.find(id, Hit::Kind::Link)).value, u"https://evil.test"_s);
}

void TestTimelineCards::countdownNeverChangesItsRow()
{
    Fixture f;
    f.open();
    const qint64 end = QDateTime::currentMSecsSinceEpoch() + 3'600'000;
    const MessageId id = f.card(u"{\"type\":\"countdown\",\"mode\":\"hour\",\"endTime\":%1}"_s.arg(end));
    const QRect rect = f.rectOf(id);
    const quint32 revision = f.model->revisionAt(f.model->rowOf(id));
    const QImage before = f.view().viewport()->grab(rect).toImage();
    QTRY_VERIFY(f.view().viewport()->grab(rect).toImage() != before);
    QCOMPARE(f.rectOf(id), rect);
    QCOMPARE(f.model->revisionAt(f.model->rowOf(id)), revision);
}

void TestTimelineCards::selectionOutlivesTrimming()
{
    TextSelection selection;
    selection.anchor = {MessageId(u"a"_s), 3};
    selection.cursor = {MessageId(u"b"_s), 2};
    QCOMPARE(selection.in(0, -1, 5, 10), std::pair(0, 10)); // the anchor was trimmed above
    QCOMPARE(selection.in(5, -1, 5, 10), std::pair(0, 2));
    QCOMPARE(selection.in(6, -1, 5, 10), std::pair(0, 0));
    QCOMPARE(selection.in(0, -2, 5, 10), std::pair(0, 0)); // it was deleted
}

void TestTimelineCards::previewKnowsEveryNodesPlace()
{
    Style style;
    ContentPreview preview(style, {});
    preview.setContent(markup::readCards(
        u"[{\"type\":\"card\",\"modules\":[{\"type\":\"header\",\"text\":\"h\"},"
        "{\"type\":\"section\",\"text\":{\"type\":\"paragraph\",\"cols\":2,\"fields\":[\"a\",\"b\"]},\"accessory\":"
        "{\"type\":\"button\",\"text\":\"B\"}},{\"type\":\"context\",\"elements\":[\"x\",\"y\"]}]},"
        "{\"type\":\"card\",\"modules\":[{\"type\":\"divider\"}]}]"_s));
    preview.resize(560, preview.heightForWidth(560));
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    const QStringList expected{u"$[0]"_s, u"$[0].modules[0]"_s, u"$[0].modules[0].text"_s, u"$[0].modules[1]"_s,
        u"$[0].modules[1].text"_s, u"$[0].modules[1].text.fields[0]"_s, u"$[0].modules[1].text.fields[1]"_s,
        u"$[0].modules[1].accessory"_s, u"$[0].modules[2]"_s, u"$[0].modules[2].elements[0]"_s,
        u"$[0].modules[2].elements[1]"_s, u"$[1]"_s, u"$[1].modules[0]"_s};
    QCOMPARE(preview.paths(), expected);
    for (const QString &path : expected) {
        const QRect rect = preview.rectOf(path);
        QVERIFY2(preview.rect().contains(rect) && rect.width() > 2, qPrintable(path));
        if (path.contains(u"fields"_s) || path.endsWith("accessory"_L1))
            QCOMPARE(preview.pathAt(rect.center()), path);
    }
    QCOMPARE(preview.rectOf(u"[0].modules[1].accessory.text"_s), preview.rectOf(u"$[0].modules[1].accessory"_s));
    QVERIFY(preview.rectOf(u"$[7]"_s).isNull());
    QVERIFY(preview.rectOf(u"$[1]"_s).top() > preview.rectOf(u"$[0]"_s).bottom());
}

void TestTimelineCards::previewSaysWhichNodeWasClicked()
{
    Style style;
    ContentPreview preview(style, {});
    preview.setContent(markup::readCards(
        u"[{\"type\":\"card\",\"modules\":[{\"type\":\"section\",\"text\":{\"type\":\"kmarkdown\",\"content\":\"(spl)hidden(spl)\"}}]}]"_s));
    preview.resize(560, preview.heightForWidth(560));
    preview.show();
    QVERIFY(QTest::qWaitForWindowExposed(&preview));
    QSignalSpy clicked(&preview, &ContentPreview::pathClicked);
    const QPoint at = preview.rectOf(u"$[0].modules[0].text"_s).center();
    QCOMPARE(preview.hitAt(at).kind, Hit::Kind::Spoiler);
    QTest::mouseClick(&preview, Qt::LeftButton, {}, at);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked.first().first().toString(), u"$[0].modules[0].text"_s);
    QCOMPARE(preview.hitAt(at).kind, Hit::Kind::Text); // opened by itself
}

void TestTimelineCards::previewFitsPicturesThatWereSeenBefore()
{
    QImage wide(800, 200, QImage::Format_RGB32);
    wide.fill(Qt::red);
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    wide.save(&png, "PNG");
    FakeRestServer server;
    server.always(u"wide.png"_s, FakeRestServer::raw(200, png.data(), "image/png"));
    ImageCache images{QString()};
    const QString source
        = u"[{\"type\":\"card\",\"modules\":[{\"type\":\"container\",\"elements\":[{\"type\":\"image\","
          "\"src\":\"%1/wide.png\"}]}]}]"_s.arg(server.baseUrl().toString());
    Style style;
    const auto ratioIn = [&](ContentPreview &preview) {
        const QSize size = preview.rectOf(u"$[0].modules[0].elements[0]"_s).size();
        return double(size.width()) / std::max(1, size.height());
    };
    for (int time = 0; time < 2; ++time) { // the second time nothing has to be fetched, so nothing arrives
        ContentPreview preview(style, {nullptr, nullptr, &images, {}, {}});
        preview.setContent(markup::readCards(source));
        preview.resize(560, preview.heightForWidth(560));
        preview.show();
        QVERIFY(QTest::qWaitForWindowExposed(&preview));
        QTRY_VERIFY2(std::abs(ratioIn(preview) - 4) < 0.1, qPrintable(QString::number(ratioIn(preview))));
    }
}

void TestTimelineCards::emojiStandInTheirPlaceInTextThatRunsToTheLeft()
{
    Fixture f;
    f.open();
    const MessageId id = f.markup(u"שלום לכולם 😀"_s);
    QTRY_VERIFY(f.rectOf(id).isValid());
    const QImage shown = f.view().viewport()->grab(f.rectOf(id)).toImage();
    int letters = shown.width();
    int emoji = 0;
    for (int y = shown.height() - 20; y < shown.height(); ++y) {
        for (int x = 64; x < shown.width() - 20; ++x) {
            const QColor color = shown.pixelColor(x, y);
            if (color.hsvSaturation() > 150 && color.value() > 200)
                emoji = std::max(emoji, x);
            else if (color.hsvSaturation() < 40 && std::abs(color.value() - shown.pixelColor(60, y).value()) > 120)
                letters = std::min(letters, x);
        }
    }
    QVERIFY(emoji > 0 && letters < shown.width());
    QVERIFY2(emoji < letters, qPrintable(u"%1 %2"_s.arg(emoji).arg(letters)));
}

void TestTimelineCards::titleOfALinkedVideoStandsThereOnce()
{
    FilePart::Source video;
    video.kind = FilePart::Kind::Video;
    video.name = u"A title"_s;
    const int named = FilePart(video, 400, nullptr).size().height();
    video.page = true; // its words stand above it
    QCOMPARE(FilePart(video, 400, nullptr).size(), QSize(400, 225));
    QVERIFY(named > 225);
}

KOOKABURRA_GUI_CASE(TestTimelineCards)

} // namespace tst_timelinecards

#include "tst_timelinecards.moc"
