// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/bytes.h"
#include "tests/support/fakerestserver.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"

#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

namespace tst_rowplace {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A long conversation, read somewhere in its middle, to which everything happens that may happen to one.
struct BusyRows : TimelineRig
{
    explicit BusyRows(quint32 seed)
        : TimelineRig({760, 560})
        , random(seed)
    {
        backend.messageService.fill(channelRef, 700);
        open();
        QScrollBar *bar = view().verticalScrollBar();
        bar->setValue(bar->maximum() / 2);
        settle();
    }

    static void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }

    //! What is read: the uppermost row, and where its top is.
    [[nodiscard]] MessageId readRow() const { return model->messageAt(view().rows().first()).id; }
    [[nodiscard]] int topOf(const MessageId &id) const { return rectOf(id).top(); }

    //! Any row but the one that is read.
    [[nodiscard]] MessageId another(const MessageId &read)
    {
        for (;;) {
            const MessageId id = model->messageAt(random.bounded(model->rowCount())).id;
            if (id != read)
                return id;
        }
    }

    QString text(int most)
    {
        QString words;
        for (int left = 1 + random.bounded(most); left > 0; --left)
            words += left % 9 == 0 ? u"line\n"_s : u"some words "_s;
        return words;
    }

    void edit(const MessageId &id)
    {
        MessageUpdated update;
        update.ref = {channelRef, id};
        update.source = text(120);
        update.content = markup::parseKMarkdown(*update.source);
        backend.messageService.emitEvent(update);
    }

    void write(bool withPicture)
    {
        ++written;
        Message message = FakeMessageService::makeMessage(channelRef, u"new%1"_s.arg(written), text(40), backend.self(),
            QDateTime::currentDateTimeUtc().addSecs(written));
        if (withPicture) {
            const QString name = u"%1.png"_s.arg(written);
            pictures.always(
                name, FakeRestServer::raw(200, pngOf({40 + written * 7 % 300, 30 + written * 11 % 200}), "image/png"));
            message.content = markup::readCards(
                u"[{\"type\":\"card\",\"modules\":[{\"type\":\"container\",\"elements\":[{\"type\":\"image\",\"src\":\"%1/%2\"}]}]}]"_s
                    .arg(pictures.baseUrl().toString(), name));
            message.kind = MessageKind::Card;
        }
        backend.messageService.emitEvent(MessageCreated{message});
    }

    void happen(const MessageId &read)
    {
        switch (random.bounded(8)) {
        case 0: // the nearer edge, as the view does: the far one is trimmed
        case 1:
            model->loadMore(model->rowOf(read) < model->rowCount() / 2 ? Edge::Older : Edge::Newer);
            break;
        case 2:
            edit(another(read));
            break;
        case 3:
            backend.messageService.emitEvent(ReactionAdded{
                {channelRef, another(read)}, Emoji{u"\U0001F44D"_s, {}, {}}, UserId(u"%1"_s.arg(random.bounded(5)))});
            break;
        case 4:
            backend.messageService.emitEvent(MessageDeleted{{channelRef, another(read)}});
            break;
        case 5:
            pane->resize(520 + random.bounded(400), 420 + random.bounded(300));
            break;
        case 6:
            for (int i = 0; i < 20; ++i)
                write(false);
            break;
        default:
            write(true);
            break;
        }
    }

    QRandomGenerator random;
    FakeRestServer pictures;
    int written = 0;
};

} // namespace

//! What somebody reads stays where it is, whatever comes, goes and changes around it.
class TestRowPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMovesByItself_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 3u, 4u})
            QTest::addRow("seed %u", seed) << seed;
    }

    void neverMovesByItself()
    {
        QFETCH(quint32, seed);
        BusyRows f(seed);
        const MessageId read = f.readRow();
        const int top = f.topOf(read);
        for (int step = 0; step < 40; ++step) {
            const int many = 1 + f.random.bounded(4);
            for (int i = 0; i < many; ++i)
                f.happen(read); // several in one turn of the event loop
            BusyRows::settle();
            QVERIFY(f.model->rowOf(read) >= 0);
            QCOMPARE(f.topOf(read), top);
        }
        QTRY_COMPARE(f.topOf(read), top);
    }
};

KOOKABURRA_GUI_CASE(TestRowPlace)

} // namespace tst_rowplace

#include "tst_rowplace.moc"
