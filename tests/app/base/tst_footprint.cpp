// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/footprint.h"
#include "tests/support/testcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_footprint {

using namespace chat;
using namespace Qt::Literals::StringLiterals;

class TestFootprint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfTheMap_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *line, MappedKind kind) {
            QTest::newRow(name) << QByteArray(line) << static_cast<int>(kind);
        };
        row("font", "7f10-7f20 r--p 00000000 fe:00 393 /usr/share/fonts/noto/NotoSansCJK-Regular.ttc\n",
            MappedKind::Font);
        row("path with spaces", "7f10-7f20 r--p 00000000 fe:00 393 /home/a b/c d.otf\n", MappedKind::Font);
        row("font that is written to", "7f10-7f20 rw-p 00000000 fe:00 393 /tmp/a.ttf\n", MappedKind::Other);
        row("shared font", "7f10-7f20 r--s 00000000 fe:00 393 /tmp/a.ttf\n", MappedKind::Other);
        row("code", "7f10-7f20 r-xp 00001000 fe:00 393 /usr/lib/libQt6Core.so.6.4.2\n", MappedKind::Code);
        row("relocated data", "7f10-7f20 r--p 00001000 fe:00 393 /usr/lib/libQt6Core.so.6.4.2\n", MappedKind::Other);
        row("generated code", "7f10-7f20 r-xp 00001000 fe:00 393 /memfd:code (deleted)\n", MappedKind::Other);
        row("code of the kernel", "7f10-7f20 r-xp 00000000 00:00 0 [vdso]\n", MappedKind::Other);
        row("no file", "7f10-7f20 r-xp 00000000 00:00 0\n", MappedKind::Other);
        row("nothing", "", MappedKind::Other);
        row("cut short", "7f10-7f20 r-", MappedKind::Other);
        row("no numbers", "zz-yy r-xp 00000000 00:00 0 /a\n", MappedKind::Other);
        row("backwards", "7f20-7f10 r-xp 00000000 00:00 0 /a\n", MappedKind::Other);
    }
    void linesOfTheMap()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, kind);
        const MappedFile file = mappedFile(line);
        QCOMPARE(static_cast<int>(file.kind), kind);
        if (file.kind != MappedKind::Other) {
            QCOMPARE(file.begin, quintptr(0x7f10));
            QCOMPARE(file.end, quintptr(0x7f20));
        }
    }

    void releasedFilesReadAsBefore()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"a.ttf"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray content(300'000, 'x');
        QCOMPARE(file.write(content), content.size());
        QVERIFY(file.flush());
        const uchar *bytes = file.map(0, content.size(), QFileDevice::MapPrivateOption);
        QVERIFY(bytes);
        releaseFreeMemory();
        releaseMappedFonts();
        releaseStartCode();
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(bytes), content.size()), content);
    }
};

KOOKABURRA_CORE_CASE(TestFootprint)

} // namespace tst_footprint

#include "tst_footprint.moc"
