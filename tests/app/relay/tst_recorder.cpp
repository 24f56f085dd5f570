// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/relay/recorder.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

namespace tst_recorder {

using namespace chat::relay;
using namespace Qt::Literals::StringLiterals;

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! One line for each, but no text changes.
    void framesKeepTheirTexts()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"recording.jsonl"_s);
        const QString text = u"  two  spaces,\n\ta line  "_s;
        QJsonObject frame{{"s"_L1, 0}, {"sn"_L1, 1}, {"d"_L1, QJsonObject{{"content"_L1, text}}}};
        {
            Recorder recorder(path, {"token"_ba});
            QString error;
            QVERIFY2(recorder.open(&error), qPrintable(error));
            recorder.noteFrame(QJsonDocument(frame).toJson(QJsonDocument::Indented).replace("\n", "\r\n\t"));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QCOMPARE(content.count('\n'), 1);
        QVERIFY(!content.contains('\r') && !content.contains('\t'));
        QCOMPARE(QJsonDocument::fromJson(content)["frame"_L1].toObject(), frame);
    }
};

KOOKABURRA_CORE_CASE(TestRecorder)

} // namespace tst_recorder

#include "tst_recorder.moc"
