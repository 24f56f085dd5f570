// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/hostilenames.h"
#include "tests/support/testcase.h"
#include "tests/support/ui/fakewindow.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/inspector/jsonview.h"
#include "ui/message/row/messagelayout.h"
#include "ui/timeline/messagesourcedialog.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

namespace tst_viewsource {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

struct SourceRig : TimelineRig
{
    SourceRig()
    {
        fillOwn(3);
        for (Message &message : backend.messageService.messages(channelRef))
            message.raw.bytes = "{\"id\":\"" + message.id.value.toUtf8() + "\",\"content\":\"as it came\"}";
    }
    ~SourceRig()
    {
        if (auto *shown = dialog())
            delete shown;
    }

    [[nodiscard]] bool openSource(const QString &id)
    {
        view().setFocus();
        view().setCurrentIndex(model->index(model->rowOf(MessageId(id)), 0));
        QTest::keyClick(&view(), Qt::Key_Return);
        if (!soon([] { return FakeWindow::menu() != nullptr; }))
            return false;
        FakeWindow::choose(u"View source"_s);
        return dialog();
    }
    [[nodiscard]] MessageSourceDialog *dialog() const { return pane->findChild<MessageSourceDialog *>(); }
    void mark(const QString &id, const QString &program)
    {
        backend.messageService.emitEvent(MessageMarked{{channelRef, MessageId(id)}, program});
    }
    [[nodiscard]] const Message &at(const QString &id) const { return model->messageAt(model->rowOf(MessageId(id))); }
    [[nodiscard]] QString spoken(const QString &id) const
    {
        return model->index(model->rowOf(MessageId(id)), 0).data(Qt::AccessibleTextRole).toString();
    }
};

} // namespace

//! The JSON of a message, and which program wrote it.
class TestViewSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCameIsShownAndCopied()
    {
        SourceRig rig;
        rig.open();
        QVERIFY(rig.openSource(u"m2"_s));
        QTRY_COMPARE(rig.dialog()->note(), u"As it was received."_s);
        QVERIFY(rig.dialog()->json().toPlainText().contains(u"\"content\": \"as it came\""_s));
        QTest::mouseClick(&rig.dialog()->copyButton(), Qt::LeftButton);
        QTRY_VERIFY(QApplication::clipboard()->text().contains(u"\"id\": \"m2\""_s));
    }

    void serverIsAskedForTheRest()
    {
        SourceRig rig;
        for (Message &message : rig.backend.messageService.messages(rig.channelRef))
            message.raw = {};
        rig.open();
        rig.backend.messageService.find({rig.channelRef, MessageId(u"m2"_s)})->raw.bytes = "{\"asked\":true}";
        QVERIFY(rig.openSource(u"m2"_s));
        QTRY_COMPARE(rig.dialog()->note(), u"As the server gives it now."_s);
        QVERIFY(rig.dialog()->json().toPlainText().contains(u"asked"_s));
    }

    void failureIsSaidAndTriedAgain()
    {
        SourceRig rig;
        rig.open();
        QVERIFY(rig.openSource(u"m2"_s));
        QTRY_COMPARE(rig.dialog()->note(), u"As it was received."_s);
        rig.backend.messageService.failNext(ApiError{ApiError::Kind::Forbidden, 403, 0, u"<b>no</b>"_s, {}});
        QTest::mouseClick(&rig.dialog()->askButton(), Qt::LeftButton);
        QTRY_VERIFY(rig.dialog()->note().startsWith(u"The server did not give it."_s));
        QVERIFY(rig.dialog()->json().toPlainText().contains(u"as it came"_s)); // stays
        QTest::mouseClick(&rig.dialog()->askButton(), Qt::LeftButton);
        QTRY_COMPARE(rig.dialog()->note(), u"As the server gives it now."_s);
    }

    void hostileJsonIsShown_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("markup") << "{\"content\":\"<b>x</b><img src=/dev/zero>\"}"_ba;
        QTest::newRow("long") << "{\"content\":\"" + QByteArray(60'000, 'x') + "\"}";
        QTest::newRow("deep") << QByteArray(30'000, '[') + QByteArray(30'000, ']');
        QTest::newRow("no JSON") << "\xff\xfe{"_ba;
    }

    void hostileJsonIsShown()
    {
        QFETCH(QByteArray, json);
        SourceRig rig;
        rig.backend.messageService.find({rig.channelRef, MessageId(u"m2"_s)})->raw.bytes = json;
        rig.open();
        QVERIFY(rig.openSource(u"m2"_s));
        QTRY_COMPARE(rig.dialog()->note(), u"As it was received."_s);
        QVERIFY(!rig.dialog()->json().toPlainText().isEmpty());
        (void)rig.dialog()->grab();
    }

    // ---- by NAME --------------------------------------------------------------------------------------------------

    void programIsSaid()
    {
        SourceRig rig;
        rig.open();
        const QImage before = rig.view().viewport()->grab().toImage();
        rig.mark(u"m3"_s, u"my-bot/1.0"_s);
        QTRY_COMPARE(rig.at(u"m3"_s).program, u"my-bot/1.0"_s);
        QVERIFY(rig.spoken(u"m3"_s).contains(u"by my-bot/1.0"_s));
        QTRY_VERIFY(rig.view().viewport()->grab().toImage() != before);
        // It does not follow what another wrote.
        QVERIFY(rig.view().layoutOf(rig.model->rowOf(MessageId(u"m3"_s))).bodyRect().top()
            > rig.view().layoutOf(rig.model->rowOf(MessageId(u"m2"_s))).bodyRect().top());
    }

    void hostileProgramNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &[row, name] : hostileNames())
            QTest::newRow(row.constData()) << name;
    }

    void hostileProgramNames()
    {
        QFETCH(QString, name);
        SourceRig rig;
        rig.open();
        rig.mark(u"m1"_s, name);
        QTRY_COMPARE(rig.at(u"m1"_s).program, name);
        QCOMPARE(faultOfLine(rig.spoken(u"m1"_s), 6000), QString());
        (void)rig.view().viewport()->grab();
    }
};

KOOKABURRA_GUI_CASE(TestViewSource)

} // namespace tst_viewsource

#include "tst_viewsource.moc"
