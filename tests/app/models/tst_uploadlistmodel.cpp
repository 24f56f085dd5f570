// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/models/lists/uploadlistmodel.h"
#include "tests/support/community.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>
#include <QFileInfo>
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
    void filesAreCheckedAndGivenOut();
    void whatCannotBeSentIsRefusedBeforehand();
    void fileThatIsGoneByThenIsRefused();
    void fileThatChangedIsGivenOutAsItIs();
    void fileOnScreenKeepsItsStateWhileItIsCheckedAgain();
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

void TestUploadListModel::filesAreCheckedAndGivenOut()
{
    m_model->addFiles({write(u"notes.txt"_s, "text"_ba), write(u"song.mp3"_s, QByteArray(50, 'x'))});
    QVERIFY(m_model->isChecking() && m_model->isSendable());
    QTRY_VERIFY(!m_model->isChecking());
    const OutgoingFiles files = m_model->outgoing();
    QCOMPARE(files.size(), size_t(2));
    QCOMPARE(files[0].made.kind, Attachment::Kind::File);
    QCOMPARE(files[0].made.name, u"notes.txt"_s);
    QCOMPARE(files[0].path, m_folder->filePath(u"notes.txt"_s));
    QCOMPARE(files[0].modified, QFileInfo(files[0].path).lastModified().toUTC());
    QVERIFY(files[0].bytes.isEmpty() && !files[0].isOurs() && !files[0].isUploaded());
    QCOMPARE(files[1].made.kind, Attachment::Kind::Audio);
    QCOMPARE(files[1].made.size, 50);
    m_model->remove(0);
    QCOMPARE(m_model->outgoing().size(), size_t(1));
    m_model->remove(0);
    QVERIFY(m_model->isEmpty() && !m_model->isSendable());
}

void TestUploadListModel::whatCannotBeSentIsRefusedBeforehand()
{
    m_backend->messageService.capability.maxUpload = 10;
    m_model->addFiles({m_folder->path(), write(u"empty.txt"_s, {}), write(u"big.txt"_s, QByteArray(11, 'x')),
        m_folder->filePath(u"missing"_s), write(u"fits.txt"_s, QByteArray(10, 'x'))});
    QSignalSpy refused(m_model.get(), &UploadListModel::refused);
    QTRY_VERIFY(!m_model->isChecking());
    QCOMPARE(refused.size(), 4);
    QCOMPARE(m_model->at(0).problem, Problem::Folder);
    QCOMPARE(m_model->at(1).problem, Problem::Empty);
    QCOMPARE(m_model->at(2).problem, Problem::TooLarge);
    QCOMPARE(m_model->at(3).problem, Problem::Unreadable);
    QCOMPARE(m_model->at(3).state, State::Refused);
    QCOMPARE(m_model->at(4).state, State::Ready);
    QCOMPARE(m_model->outgoing().size(), size_t(1));
    m_model->remove(4);
    QVERIFY(!m_model->isSendable());
}

void TestUploadListModel::fileThatIsGoneByThenIsRefused()
{
    const QString path = write(u"a.txt"_s, "a"_ba);
    m_model->addFiles({path});
    QTRY_COMPARE(m_model->at(0).state, State::Ready);
    QVERIFY(QFile::remove(path));
    m_model->lookAgain();
    QTRY_COMPARE(m_model->at(0).state, State::Refused);
    QCOMPARE(m_model->at(0).problem, Problem::Unreadable);
    QVERIFY(m_model->outgoing().empty());
}

void TestUploadListModel::fileThatChangedIsGivenOutAsItIs()
{
    m_model->addFiles({write(u"a.txt"_s, "a"_ba)});
    QTRY_COMPARE(m_model->at(0).state, State::Ready);
    QCOMPARE(write(u"a.txt"_s, "longer"_ba), m_model->at(0).path);
    m_model->lookAgain();
    QTRY_VERIFY(!m_model->isChecking());
    QCOMPARE(m_model->outgoing().front().made.size, 6);
}

void TestUploadListModel::fileOnScreenKeepsItsStateWhileItIsCheckedAgain()
{
    m_model->addFiles({write(u"a.txt"_s, "a"_ba)});
    QTRY_COMPARE(m_model->at(0).state, State::Ready);
    m_model->lookAgain();
    QVERIFY(m_model->isChecking());
    QCOMPARE(m_model->at(0).state, State::Ready);
}

void TestUploadListModel::pastedPicturesNeedNoFile()
{
    m_model->addBytes(u"picture.png"_s, u"image/png"_s, "PNG"_ba);
    QCOMPARE(m_model->at(0).kind, Attachment::Kind::Image);
    m_model->addBytes(u"nothing.png"_s, u"image/png"_s, {});
    QCOMPARE(m_model->at(1).problem, Problem::Empty);
    OutgoingFiles files = m_model->outgoing();
    QCOMPARE(files.size(), size_t(1));
    QCOMPARE(files.front().made.mime, u"image/png"_s);
    QCOMPARE(files.front().bytes, "PNG"_ba); // as long as it is in no file
    m_model->setKept(m_model->at(0).key, u"/profile/picture.png"_s);
    files = m_model->outgoing();
    QCOMPARE(files.front().path, u"/profile/picture.png"_s);
    QVERIFY(files.front().bytes.isEmpty() && files.front().isOurs());
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
    gate.release();
    QTRY_VERIFY(!m_model->isChecking());
    QCOMPARE(m_model->outgoing().size(), size_t(2));
    QCOMPARE(m_model->outgoing().front().bytes, "made"_ba); // in the order they were added
    m_model->addMade(u"c.png"_s, u"image/png"_s, Attachment::Kind::Image, [] { return QByteArray(); });
    QTRY_COMPARE(m_model->at(2).state, State::Refused);
}

void TestUploadListModel::rowsAreReadable()
{
    m_model->addBytes(u"picture.png"_s, u"image/png"_s, "PNG"_ba);
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"picture.png"_s);
    m_model->addBytes(u"nothing.png"_s, u"image/png"_s, {});
    QCOMPARE(m_model->index(1).data(Qt::AccessibleTextRole).toString(), u"nothing.png, cannot be sent"_s);
}

KOOKABURRA_CORE_CASE(TestUploadListModel)

} // namespace tst_uploadlistmodel

#include "tst_uploadlistmodel.moc"
