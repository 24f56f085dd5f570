// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/domain/emojitable.h"
#include "tests/support/testcase.h"
#include "ui/emoji/emojigrid.h"
#include "ui/emoji/emojipicker.h"
#include "ui/style/emojidraw.h"
#include "ui/widgets/button.h"

#include <QApplication>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_emojipicker {

using namespace chat;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

class TestEmojiPicker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void clickPicksAndCloses();
    void shiftClickKeepsItOpen();
    void searchFindsEnglishAndChinese();
    void enterPicksTheFirstHit();
    void nothingFoundPicksNothing();
    void arrowsWalkTheGrid();
    void arrowsCrossSectionsKeepingTheColumn();
    void arrowsMoveTheTextCaretWhileSearching();
    void escapeClearsTheSearchThenCloses();
    void recentOnesComeFirstAndAreKept();
    void skinToneIsUsedAndKept();
    void categoryButtonsScroll();
    void popupStaysInsideTheScreen_data();
    void popupStaysInsideTheScreen();
    void sequencesAreOnePicture();
    void everyControlIsNamed();

private:
    [[nodiscard]] EmojiGrid *grid() const { return m_picker->findChild<EmojiGrid *>(); }
    [[nodiscard]] QLineEdit *search() const { return m_picker->findChild<QLineEdit *>(); }
    [[nodiscard]] Button *button(const QString &name) const;
    void open();
    void click(int row, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QString pickedAt(const QSignalSpy &spy, int index) const
    {
        return spy.at(index).at(0).value<Emoji>().id;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Style> m_style;
    std::unique_ptr<EmojiPicker> m_picker;
};

void TestEmojiPicker::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_style = std::make_unique<Style>();
    open();
}

void TestEmojiPicker::cleanup()
{
    m_picker.reset();
    m_style.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestEmojiPicker::open()
{
    m_picker = std::make_unique<EmojiPicker>(*m_style, *m_settings);
    m_picker->popup(QRect(100, 100, 20, 20));
    QVERIFY(QTest::qWaitForWindowExposed(m_picker.get()));
}

Button *TestEmojiPicker::button(const QString &name) const
{
    const auto buttons = m_picker->findChildren<Button *>();
    for (Button *candidate : buttons) {
        if (candidate->accessibleName() == name)
            return candidate;
    }
    return nullptr;
}

void TestEmojiPicker::click(int row, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(grid()->viewport(), Qt::LeftButton, modifiers, grid()->cellRect(row).center());
}

void TestEmojiPicker::clickPicksAndCloses()
{
    QSignalSpy picked(m_picker.get(), &EmojiPicker::picked);
    QSignalSpy closed(m_picker.get(), &EmojiPicker::closed);
    click(0);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(pickedAt(picked, 0), emojitable::characters(0).toString());
    QVERIFY(!m_picker->isVisible());
    QCOMPARE(closed.size(), 1);
}

void TestEmojiPicker::shiftClickKeepsItOpen()
{
    QSignalSpy picked(m_picker.get(), &EmojiPicker::picked);
    click(0, Qt::ShiftModifier);
    click(1, Qt::ShiftModifier);
    QCOMPARE(picked.size(), 2);
    QVERIFY(m_picker->isVisible());
    QCOMPARE(pickedAt(picked, 1), emojitable::characters(1).toString()); // nothing moved below the pointer
}

void TestEmojiPicker::searchFindsEnglishAndChinese()
{
    for (const QString &word : {u"fire"_s, u"火焰"_s}) {
        open();
        QSignalSpy picked(m_picker.get(), &EmojiPicker::picked);
        search()->setText(word);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(picked.size(), 1);
        QCOMPARE(pickedAt(picked, 0), u"🔥"_s);
    }
}

void TestEmojiPicker::enterPicksTheFirstHit()
{
    QSignalSpy picked(m_picker.get(), &EmojiPicker::picked);
    QTest::keyClicks(search(), u"+1"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(picked.size(), 1);
    QCOMPARE(pickedAt(picked, 0), u"👍"_s);
}

void TestEmojiPicker::nothingFoundPicksNothing()
{
    QSignalSpy picked(m_picker.get(), &EmojiPicker::picked);
    search()->setText(u"qqqqqq"_s);
    QTest::keyClick(search(), Qt::Key_Down);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(picked.size(), 0);
    QVERIFY(m_picker->isVisible());
}

void TestEmojiPicker::arrowsWalkTheGrid()
{
    QSignalSpy picked(m_picker.get(), &EmojiPicker::picked);
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(grid()->currentRow(), 0);
    QTest::keyClick(search(), Qt::Key_Right);
    QTest::keyClick(search(), Qt::Key_Right);
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(grid()->currentRow(), 2 + EmojiGrid::kColumns);
    QTest::keyClick(search(), Qt::Key_Left);
    QTest::keyClick(search(), Qt::Key_Up);
    QCOMPARE(grid()->currentRow(), 1);
    QTest::keyClick(search(), Qt::Key_Up);
    QCOMPARE(grid()->currentRow(), 1);
    QVERIFY(!search()->accessibleDescription().isEmpty());
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(pickedAt(picked, 0), emojitable::characters(1).toString());
}

void TestEmojiPicker::arrowsCrossSectionsKeepingTheColumn()
{
    m_settings->setValue(u"emoji/recent"_s, QStringList{u"👍"_s, u"🔥"_s});
    open();
    QTest::keyClick(search(), Qt::Key_Right);
    QTest::keyClick(search(), Qt::Key_Right);
    QCOMPARE(grid()->currentRow(), 1);
    QTest::keyClick(search(), Qt::Key_Down);
    QCOMPARE(grid()->currentRow(), 3); // second of the smileys
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(search(), Qt::Key_PageDown);
    QVERIFY(grid()->viewport()->rect().contains(grid()->cellRect(grid()->currentRow())));
    QVERIFY(grid()->currentRow() > 1000);
}

void TestEmojiPicker::arrowsMoveTheTextCaretWhileSearching()
{
    QTest::keyClicks(search(), u"cat"_s);
    QTest::keyClick(search(), Qt::Key_Left);
    QCOMPARE(search()->cursorPosition(), 2);
    QTest::keyClick(search(), Qt::Key_Down);
    const int row = grid()->currentRow();
    QTest::keyClick(search(), Qt::Key_Left);
    QCOMPARE(search()->cursorPosition(), 2);
    QVERIFY(grid()->currentRow() < row || row == 0);
}

void TestEmojiPicker::escapeClearsTheSearchThenCloses()
{
    QTest::keyClicks(search(), u"cat"_s);
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(search()->text().isEmpty());
    QVERIFY(m_picker->isVisible());
    QTest::keyClick(search(), Qt::Key_Escape);
    QVERIFY(!m_picker->isVisible());
}

void TestEmojiPicker::recentOnesComeFirstAndAreKept()
{
    search()->setText(u"fire"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    m_picker->popup(QRect(100, 100, 20, 20));
    QVERIFY(search()->text().isEmpty());
    QSignalSpy picked(m_picker.get(), &EmojiPicker::picked);
    click(0);
    QCOMPARE(pickedAt(picked, 0), u"🔥"_s);
    open(); // another run of the program
    QSignalSpy again(m_picker.get(), &EmojiPicker::picked);
    click(0);
    QCOMPARE(pickedAt(again, 0), u"🔥"_s);
}

void TestEmojiPicker::skinToneIsUsedAndKept()
{
    QTest::mouseClick(button(u"Skin tone"_s), Qt::LeftButton);
    QVERIFY(button(u"Dark skin"_s)->isVisible());
    QTest::mouseClick(button(u"Dark skin"_s), Qt::LeftButton);
    QVERIFY(!button(u"Dark skin"_s)->isVisible());
    open();
    QSignalSpy picked(m_picker.get(), &EmojiPicker::picked);
    QTest::keyClicks(search(), u"+1"_s);
    QTest::keyClick(search(), Qt::Key_Return);
    QCOMPARE(pickedAt(picked, 0), u"👍🏿"_s);
}

void TestEmojiPicker::categoryButtonsScroll()
{
    Button *flags = button(EmojiGrid::titleOf(u"flags"_s));
    QVERIFY(flags);
    QTest::mouseClick(flags, Qt::LeftButton);
    QVERIFY(grid()->verticalScrollBar()->value() > 1000);
    QVERIFY(flags->isChecked());
    grid()->verticalScrollBar()->setValue(0);
    QVERIFY(!flags->isChecked());
}

void TestEmojiPicker::popupStaysInsideTheScreen_data()
{
    QTest::addColumn<QRect>("anchor");
    QTest::addColumn<bool>("above");
    QTest::newRow("middle, below") << QRect(200, 100, 20, 20) << false;
    QTest::newRow("bottom right, above") << QRect(1900, 1050, 20, 20) << true;
    QTest::newRow("outside to the left") << QRect(-50, 10, 20, 20) << false;
}

void TestEmojiPicker::popupStaysInsideTheScreen()
{
    QFETCH(QRect, anchor);
    QFETCH(bool, above);
    const QRect screen(0, 0, 1920, 1080);
    const QRect placed = PopupFrame::placed(anchor, QSize(350, 380), screen);
    QVERIFY(screen.contains(placed));
    QCOMPARE(placed.size(), QSize(350, 380));
    QCOMPARE(placed.bottom() < anchor.top(), above);
    QVERIFY(!placed.intersects(anchor));
    QVERIFY(QRect(0, 0, 300, 200).contains(PopupFrame::placed(anchor, QSize(350, 380), QRect(0, 0, 300, 200))));
    QVERIFY(m_picker->screen()->availableGeometry().contains(m_picker->geometry()));
}

void TestEmojiPicker::sequencesAreOnePicture()
{
    const auto ink = [](const QString &emoji) {
        QImage image(160, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawEmoji(painter, image.rect(), emoji, 24);
        painter.end();
        int left = image.width();
        int right = -1;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qAlpha(image.pixel(x, y)) > 40) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
            }
        }
        return std::pair(left, right);
    };
    for (const QString &emoji : {u"🔥"_s, u"❤️"_s, u"❤️‍🔥"_s, u"🏳️‍🌈"_s, u"1️⃣"_s,
             u"👩‍❤️‍👨"_s, u"🇨🇳"_s}) {
        const auto [left, right] = ink(emoji);
        QVERIFY2(right - left > 10 && right - left < 36, qPrintable(emoji));
        QVERIFY2(std::abs((left + right) / 2 - 80) <= 2, qPrintable(emoji));
    }
}

void TestEmojiPicker::everyControlIsNamed()
{
    QVERIFY(!m_picker->accessibleName().isEmpty());
    QVERIFY(!search()->accessibleName().isEmpty());
    const auto buttons = m_picker->findChildren<Button *>();
    QVERIFY(buttons.size() > 12);
    for (const Button *control : buttons)
        QVERIFY(!control->accessibleName().isEmpty());
}

KOOKABURRA_GUI_CASE(TestEmojiPicker)

} // namespace tst_emojipicker

#include "tst_emojipicker.moc"
