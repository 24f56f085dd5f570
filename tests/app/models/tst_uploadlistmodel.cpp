// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/uploadlistmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_uploadlistmodel {

using namespace chat;
using namespace chat::test;
using namespace Qt::Literals::StringLiterals;
using State = UploadListModel::State;
using Problem = UploadListModel::Problem;

class TestUploadListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_model.reset(); }
    void filesGoUpOneAfterAnother();
    void whatCannotBeSentIsRefusedBeforehand();
    void nothingIsSentBeforeItIsStarted();
    void failedOneIsTriedAgain();
    void removingCancels();
    void fileThatIsGoneByThenIsRefused();
    void pastedPicturesNeedNoFile();
    void whatIsMadeFirstKeepsItsPlace();
    void rowsAreReadable();

private:
    [[nodiscard]] QString write(const QString &name, const QByteArray &bytes) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<UploadListModel> m_model;
};

void TestUploadListModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_backend = std::make_unique<FakeBackend>();
    m_model = std::make_unique<UploadListModel>(*m_backend);
    new QAbstractItemModelTester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal, m_model.get());
}

QString TestUploadListModel::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

void TestUploadListModel::filesGoUpOneAfterAnother()
{
    QSignalSpy ready(m_model.get(), &UploadListModel::ready);
    m_model->addFiles({write(u"notes.txt"_s, "text"_ba), write(u"song.mp3"_s, QByteArray(50, 'x'))});
    m_model->start();
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(m_model->isReady());
    QCOMPARE(m_backend->assetService.uploads.size(), 2u);
    QCOMPARE(m_backend->assetService.uploads[0].fileName, u"notes.txt"_s);
    QCOMPARE(m_backend->assetService.uploads[0].bytes, "text"_ba);
    const auto files = m_model->attachments();
    QCOMPARE(files.size(), 2u);
    QCOMPARE(files[0].kind, Attachment::Kind::File);
    QCOMPARE(files[1].kind, Attachment::Kind::Audio);
    QCOMPARE(files[1].size, 50);
    QCOMPARE(m_model->at(1).progress, 1.0);
    QCOMPARE(m_model->draft({}).source, u"https://assets.test/1/notes.txt"_s);
}

void TestUploadListModel::whatCannotBeSentIsRefusedBeforehand()
{
    m_backend->messageService.capability.maxUpload = 10;
    m_model->addFiles({m_folder->path(), write(u"empty.txt"_s, {}), write(u"big.txt"_s, QByteArray(11, 'x')),
        m_folder->filePath(u"missing"_s), write(u"fits.txt"_s, QByteArray(10, 'x'))});
    QSignalSpy refused(m_model.get(), &UploadListModel::refused);
    QSignalSpy halted(m_model.get(), &UploadListModel::halted);
    m_model->start();
    QTRY_COMPARE(refused.size(), 4);
    QTRY_VERIFY(!m_model->isBusy());
    QVERIFY(!halted.isEmpty()); // started before they were looked at: nothing goes without them unnoticed
    QVERIFY(m_backend->assetService.uploads.empty());
    m_model->start();
    QTRY_VERIFY(m_model->isReady());
    QCOMPARE(m_model->at(0).problem, Problem::Folder);
    QCOMPARE(m_model->at(1).problem, Problem::Empty);
    QCOMPARE(m_model->at(2).problem, Problem::TooLarge);
    QCOMPARE(m_model->at(3).problem, Problem::Unreadable);
    QCOMPARE(m_model->at(3).state, State::Refused);
    QCOMPARE(m_model->at(4).state, State::Ready);
    QCOMPARE(m_backend->assetService.uploads.size(), 1u);
}

void TestUploadListModel::nothingIsSentBeforeItIsStarted()
{
    m_model->addFiles({write(u"a.txt"_s, "a"_ba)});
    QTRY_COMPARE(m_model->at(0).state, State::Waiting);
    QVERIFY(m_backend->assetService.uploads.empty());
    QVERIFY(!m_model->isReady());
    QVERIFY(m_model->draft({}).source.isEmpty());
}

void TestUploadListModel::failedOneIsTriedAgain()
{
    m_backend->assetService.answers.failNext({ApiError::Kind::Network, 0, 0, {}, {}});
    m_model->addFiles({write(u"a.txt"_s, "a"_ba), write(u"b.txt"_s, "b"_ba)});
    m_model->start();
    QTRY_COMPARE(m_model->at(1).state, State::Ready);
    QCOMPARE(m_model->at(0).state, State::Failed);
    QVERIFY(m_model->at(0).error.has_value());
    QVERIFY(!m_model->isReady());
    m_model->retry(0);
    QTRY_VERIFY(m_model->isReady());
    QVERIFY(!m_model->at(0).error);
}

void TestUploadListModel::removingCancels()
{
    m_backend->assetService.answers.hold();
    m_model->addFiles({write(u"a.txt"_s, "a"_ba), write(u"b.txt"_s, "b"_ba)});
    m_model->start();
    QTRY_COMPARE(m_backend->assetService.answers.held(), 1);
    QVERIFY(m_model->isBusy());
    m_model->remove(0);
    QTRY_COMPARE(m_backend->assetService.uploads.size(), 2u);
    m_backend->assetService.answers.release();
    QTRY_VERIFY(m_model->isReady());
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->at(0).name, u"b.txt"_s);
    m_model->clear();
    QVERIFY(m_model->isEmpty());
}

void TestUploadListModel::fileThatIsGoneByThenIsRefused()
{
    const QString path = write(u"a.txt"_s, "a"_ba);
    m_model->addFiles({path});
    QTRY_COMPARE(m_model->at(0).state, State::Waiting);
    QVERIFY(QFile::remove(path));
    m_model->start();
    QTRY_COMPARE(m_model->at(0).state, State::Refused);
    QCOMPARE(m_model->at(0).problem, Problem::Unreadable);
}

void TestUploadListModel::pastedPicturesNeedNoFile()
{
    m_model->addBytes(u"picture.png"_s, u"image/png"_s, "PNG"_ba);
    QCOMPARE(m_model->at(0).kind, Attachment::Kind::Image);
    m_model->addBytes(u"nothing.png"_s, u"image/png"_s, {});
    QCOMPARE(m_model->at(1).problem, Problem::Empty);
    m_model->start();
    QTRY_VERIFY(m_model->isReady());
    QCOMPARE(m_backend->assetService.uploads[0].mime, u"image/png"_s);
}

void TestUploadListModel::whatIsMadeFirstKeepsItsPlace()
{
    QSemaphore gate;
    m_model->addMade(u"a.png"_s, u"image/png"_s, Attachment::Kind::Image, [&gate] {
        gate.acquire();
        return "made"_ba;
    });
    m_model->addBytes(u"b.png"_s, u"image/png"_s, "there"_ba);
    QCOMPARE(m_model->at(0).state, State::Checking);
    m_model->start();
    QVERIFY(m_backend->assetService.uploads.empty()); // in the order they were added
    gate.release();
    QTRY_VERIFY(m_model->isReady());
    QCOMPARE(m_backend->assetService.uploads.size(), 2u);
    QCOMPARE(m_backend->assetService.uploads[0].bytes, "made"_ba);
    m_model->addMade(u"c.png"_s, u"image/png"_s, Attachment::Kind::Image, [] { return QByteArray(); });
    QTRY_COMPARE(m_model->at(2).state, State::Refused);
}

void TestUploadListModel::rowsAreReadable()
{
    m_model->addBytes(u"picture.png"_s, u"image/png"_s, "PNG"_ba);
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"picture.png"_s);
    m_model->start();
    QTRY_VERIFY(m_model->isReady());
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"picture.png, uploaded"_s);
}

KOOKABURRA_CORE_CASE(TestUploadListModel)

} // namespace tst_uploadlistmodel

#include "tst_uploadlistmodel.moc"
