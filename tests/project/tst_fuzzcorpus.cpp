// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <cstdint>

namespace tst_fuzzcorpus {

// The fuzz targets' entry points, renamed by the build so that all fit into one program.
extern "C" {
int fuzz_kmarkdown(const uint8_t *data, size_t size);
int fuzz_card(const uint8_t *data, size_t size);
int fuzz_community(const uint8_t *data, size_t size);
int fuzz_emoji(const uint8_t *data, size_t size);
int fuzz_gatewayframe(const uint8_t *data, size_t size);
int fuzz_pictureheader(const uint8_t *data, size_t size);
int fuzz_placelink(const uint8_t *data, size_t size);
int fuzz_relay(const uint8_t *data, size_t size);
int fuzz_restreply(const uint8_t *data, size_t size);
int fuzz_sandbox(const uint8_t *data, size_t size);
int fuzz_satori(const uint8_t *data, size_t size);
int fuzz_satoritext(const uint8_t *data, size_t size);
int fuzz_searchquery(const uint8_t *data, size_t size);
}

//! Every input the fuzzers started from or stumbled over stays harmless.
class TestFuzzCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputIsHarmless_data();
    void inputIsHarmless();
};

using Target = int (*)(const uint8_t *, size_t);

void TestFuzzCorpus::inputIsHarmless_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Target>("target");
    const std::pair<const char *, Target> targets[]
        = {{"kmarkdown", fuzz_kmarkdown}, {"card", fuzz_card}, {"community", fuzz_community}, {"emoji", fuzz_emoji},
            {"gatewayframe", fuzz_gatewayframe}, {"pictureheader", fuzz_pictureheader}, {"placelink", fuzz_placelink},
            {"relay", fuzz_relay}, {"restreply", fuzz_restreply}, {"sandbox", fuzz_sandbox}, {"satori", fuzz_satori},
            {"satoritext", fuzz_satoritext}, {"searchquery", fuzz_searchquery}};
    for (const auto &[name, target] : targets) {
        QDirIterator it(QStringLiteral(SOURCE_DIR "/tests/fuzz/corpus/") + QLatin1StringView(name), QDir::Files);
        QVERIFY2(it.hasNext(), name);
        while (it.hasNext()) {
            const QString path = it.next();
            QTest::newRow(qPrintable(QLatin1StringView(name) + u'/' + it.fileName())) << path << target;
        }
    }
}

void TestFuzzCorpus::inputIsHarmless()
{
    QFETCH(QString, path);
    QFETCH(Target, target);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    // A promise that is broken ends the program.
    QCOMPARE(target(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size())), 0);
}

KOOKABURRA_CORE_CASE(TestFuzzCorpus)

} // namespace tst_fuzzcorpus

#include "tst_fuzzcorpus.moc"
