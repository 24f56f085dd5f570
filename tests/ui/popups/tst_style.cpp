// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/style/emojidraw.h"
#include "ui/style/avatar.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/style/widgetstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace tst_style {

using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

class TestStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingToBeReadHasContrast_data();
    void everythingToBeReadHasContrast();
    void everyGlyphIsDrawnInItsLevelsColour();
    void modeSwitchIsTold();
    void nameColoursStayAndCanBeRead();
    void longTextIsElidedInsideItsRect();
    void badgesSayWhenThereMayBeMore();
    void emojiRunsAreFormatted();
    void emojiKeepTheirColours();
    void emojiAreDrawnInTheMiddleOfTheirBox_data();
    void emojiAreDrawnInTheMiddleOfTheirBox();
    void emojiTheFontLacksAreABox();
    void marksThatCanBeSwitchedAreSeen_data() { everythingToBeReadHasContrast_data(); }
    void marksThatCanBeSwitchedAreSeen();
};

void TestStyle::everythingToBeReadHasContrast_data()
{
    QTest::addColumn<Style::Mode>("mode");
    QTest::newRow("dark") << Style::Mode::Dark;
    QTest::newRow("light") << Style::Mode::Light;
}

void TestStyle::everythingToBeReadHasContrast()
{
    QFETCH(Style::Mode, mode);
    Style style;
    style.setMode(mode);
    const auto &t = style.tokens();
    for (const auto &ground : {t.main, t.side, t.elevated, t.rail}) {
        for (const auto &ink : {t.text, t.dim})
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + u" on "_s + ground.name()));
    }
    for (const auto &ground : {t.main, t.side}) {
        for (const auto level : {Level::Text, Level::Dim, Level::Accent, Level::Link, Level::Warning, Level::Danger})
            QVERIFY2(contrast(style.color(level), ground) >= 4.45,
                qPrintable(style.color(level).name() + u" on "_s + ground.name()));
    }
    QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
    QVERIFY(contrast(t.text, t.selected) >= 4.5);
    QVERIFY(contrast(t.code, t.codeGround) >= 4.5);
    for (const auto &ground : {t.link, t.danger})
        QVERIFY(contrast(readableOn(ground), ground) >= 4.5);
}

void TestStyle::everyGlyphIsDrawnInItsLevelsColour()
{
    Style style;
    style.setMode(Style::Mode::Dark);
    for (int i = 0; i <= static_cast<int>(Glyph::Eye); ++i) {
        const auto image = style.pixmap(static_cast<Glyph>(i), Level::Text, 18, 2).toImage();
        QCOMPARE(image.size(), QSize(36, 36));
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).alpha() < 255)
                    continue;
                ++inked;
                QCOMPARE(image.pixelColor(x, y).rgb(), style.tokens().text.rgb());
            }
        }
        QVERIFY2(inked > 8, qPrintable(u"glyph %1 is empty"_s.arg(i)));
    }
}

void TestStyle::modeSwitchIsTold()
{
    Style style;
    style.setMode(Style::Mode::Dark);
    QSignalSpy changed(&style, &Style::changed);
    style.setMode(Style::Mode::Light);
    QCOMPARE(changed.count(), 1);
    QVERIFY(!style.tokens().dark);
    style.setMode(Style::Mode::Light);
    QCOMPARE(changed.count(), 1);
}

void TestStyle::nameColoursStayAndCanBeRead()
{
    Style style;
    for (const auto mode : {Style::Mode::Dark, Style::Mode::Light}) {
        style.setMode(mode);
        for (quint32 role : {0u, 0xffff00u, 0x000001u, 0x0000ffu, 0xffffffu, 0x808080u})
            QVERIFY(contrast(style.nameColor(u"42"_s, role), style.tokens().main) >= 4.5);
        QCOMPARE(style.nameColor(u"42"_s, 0), style.nameColor(u"42"_s, 0));
    }
}

void TestStyle::longTextIsElidedInsideItsRect()
{
    Style style;
    for (const auto &text :
        {u"a very long line without any emoji that does not fit"_s, u"很长的一行 🎉🎉🎉🎉🎉🎉🎉🎉 放不下的字"_s}) {
        QImage image(200, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        drawText(painter, QRectF(10, 0, 100, 30), Qt::AlignLeft, text, style.font(FontRole::Body), Qt::black);
        painter.end();
        for (int y = 0; y < 30; ++y) {
            for (int x = 113; x < 200; ++x)
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
        QVERIFY(textWidth(text, style.font(FontRole::Body)) > 100);
    }
}

void TestStyle::emojiRunsAreFormatted()
{
    const auto text = u"ok 👍🏽 and ❤️, 👨‍👩‍👧!"_s;
    const auto formats = emojiFormats(text);
    QCOMPARE(formats.size(), 3);
    QCOMPARE(text.mid(formats[0].start, formats[0].length), u"👍🏽"_s);
    QCOMPARE(text.mid(formats[1].start, formats[1].length), u"❤️"_s);
    QCOMPARE(text.mid(formats[2].start, formats[2].length), u"👨‍👩‍👧"_s);
    QVERIFY(emojiFormats(u"plain 中文 text, 123 #1"_s).isEmpty());
}

void TestStyle::emojiKeepTheirColours()
{
    if (!QFontDatabase::hasFamily(u"Noto Color Emoji"_s))
        QSKIP("no colour emoji font");
    Style style;
    QImage image(40, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawText(painter, image.rect(), Qt::AlignHCenter, u"😀"_s, style.font(FontRole::Body), Qt::black);
    painter.end();
    int coloured = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            coloured += image.pixelColor(x, y).saturation() > 100;
    }
    QVERIFY(coloured > 20);
}

void TestStyle::emojiAreDrawnInTheMiddleOfTheirBox_data()
{
    QTest::addColumn<QString>("emoji");
    QTest::newRow("one character") << u"😄"_s;
    QTest::newRow("flag") << u"🇱🇦"_s;
    QTest::newRow("joined") << u"👨‍👩‍👧"_s;
    QTest::newRow("skin") << u"👍🏽"_s;
    QTest::newRow("keycap") << u"1️⃣"_s;
}

void TestStyle::emojiAreDrawnInTheMiddleOfTheirBox()
{
    if (!QFontDatabase::families().contains(u"Noto Color Emoji"_s))
        QSKIP("no colour emoji font");
    QFETCH(QString, emoji);
    QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setPen(Qt::NoPen); // as earlier painting left it
    drawEmoji(painter, QRectF(0, 0, 48, 48), emoji, 20);
    painter.end();
    QRect ink;
    for (int y = 0; y < 48; ++y) {
        for (int x = 0; x < 48; ++x) {
            if (image.pixelColor(x, y).alpha() > 60)
                ink |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(!ink.isEmpty());
    QVERIFY2((ink.center() - QPoint(24, 24)).manhattanLength() <= 4,
        qPrintable(u"%1 %2 %3 %4"_s.arg(ink.x()).arg(ink.y()).arg(ink.width()).arg(ink.height())));
}

//! An empty ring or box needs 3:1 against its ground, as every control does.
void TestStyle::marksThatCanBeSwitchedAreSeen()
{
    QFETCH(Style::Mode, mode);
    Style style;
    style.setMode(mode);
    QWidget page;
    WidgetStyle drawn;
    QRadioButton radio(u"a"_s, &page);
    QCheckBox box(u"b"_s, &page);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(&radio), static_cast<QAbstractButton *>(&box)}) {
        button->setStyle(&drawn);
        button->resize(button->sizeHint());
        QPixmap picture(button->size());
        picture.fill(style.tokens().main);
        button->render(&picture, {}, {}, QWidget::DrawChildren);
        const QImage image = picture.toImage();
        qreal most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < 16; ++x)
                most = std::max(most, contrast(image.pixelColor(x, y), style.tokens().main));
        }
        QVERIFY2(most >= 3, qPrintable(QString::number(most)));
    }
}

void TestStyle::emojiTheFontLacksAreABox()
{
    const QString missing = QString::fromUcs4(U"\U0001FAE9"); // of Unicode 16
    const QString there = QString::fromUcs4(U"\U0001F600");
    QVERIFY(canShowEmoji(there));
    QVERIFY(canShowEmoji(QString::fromUcs4(U"\U0001F468\u200D\U0001F469\u200D\U0001F467\uFE0F")));
    if (canShowEmoji(missing))
        return; // the font of this machine is newer than the character
    const auto ink = [](const QImage &image) {
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += qAlpha(image.pixel(x, y)) > 40;
        }
        return count;
    };
    for (const int side : {18, 20, 52}) { // chips, texts, large
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawEmoji(painter, QRectF(image.rect()), missing, side);
        painter.end();
        QVERIFY2(ink(image) > 2 * side, qPrintable(QString::number(side)));
    }
    QVERIFY(emojiFormats(missing).isEmpty()); // in a line of text another font draws it, or its box
    QCOMPARE(emojiFormats(missing + there).size(), 1);
}

void TestStyle::badgesSayWhenThereMayBeMore()
{
    QCOMPARE(badgeText(3, false), u"3"_s);
    QCOMPARE(badgeText(3, true), u"3+"_s);
    QCOMPARE(badgeText(999, false), u"999"_s);
    QCOMPARE(badgeText(5000, false), u"999+"_s);
    QCOMPARE(badgeText(5000, true), u"999+"_s);
}

KOOKABURRA_GUI_CASE(TestStyle)

} // namespace tst_style

#include "tst_style.moc"
