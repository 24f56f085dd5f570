// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/emoji/emojipicker.h"
#include "ui/style/style.h"
#include "ui/style/widgetstyle.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPixmap>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace tst_startlibraries {

using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! What is built at the start loads no library that it does not need.
class TestStartLibraries : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QByteArray mapped()
    {
        QFile maps(u"/proc/self/maps"_s);
        return maps.open(QIODevice::ReadOnly) ? maps.readAll() : QByteArray();
    }

private Q_SLOTS:
    void formatsOfPicturesThatNobodyShows()
    {
        QApplication::setStyle(new WidgetStyle); // Qt takes ownership
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(u"a.ini"_s), QSettings::IniFormat);
        Style style;
        const EmojiPicker picker(style, settings);
        QLineEdit field;
        field.setClearButtonEnabled(true);
        const QByteArray files = mapped();
        QVERIFY(files.contains("libQt6Widgets"));
        QVERIFY2(!files.contains("imageformats/libqtiff"), "a picture's format was guessed by loading every decoder");
        QVERIFY(!files.contains("imageformats/libqwebp"));
    }

    void clearButtonIsSeenInBothSchemes()
    {
        const WidgetStyle drawn;
        for (const QColor &ink : {QColor(Qt::white), QColor(Qt::black)}) {
            QPalette palette = QApplication::palette();
            palette.setColor(QPalette::PlaceholderText, ink);
            QApplication::setPalette(palette);
            const QIcon icon = drawn.standardIcon(QStyle::SP_LineEditClearButton, nullptr, nullptr);
            const QImage image = icon.pixmap(QSize(32, 32)).toImage();
            QCOMPARE(image.pixelColor(16, 16).rgb(), ink.rgb());
            QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
        }
    }
};

KOOKABURRA_GUI_CASE(TestStartLibraries)

} // namespace tst_startlibraries

#include "tst_startlibraries.moc"
