// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "ui/style/barsight.h"
#include "ui/style/compositor.h"
#include "ui/style/floating.h"
#include "ui/style/floatshadow.h"
#include "ui/style/menulook.h"
#include "ui/style/style.h"
#include "ui/widgets/popupframe.h"

#include <QApplication>
#include <QListWidget>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTest>
#include <QToolTip>

namespace tst_floating {

using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

//! A popup of the look that can be opened here.
class SmallPopup : public PopupFrame
{
public:
    using PopupFrame::openAt;
    using PopupFrame::PopupFrame;
};

//! Menus, tool tips and popups: their shape, with and without a compositor; scroll bars.
class TestFloating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { style.setMode(Style::Mode::Dark); }
    void cleanup() { assumeComposited({}); }
    void menuIsSquareWithoutCompositor();
    void menuIsRoundWithShadowUnderOne();
    void popupFollowsACompositorThatComesAndGoes();
    void toolTipHasTheSameShape();
    void keysAreDimAndDestructiveEntriesRed();
    void entriesHaveRoomForTheirKeys();
    void shadowIsSoftAndOutside();
    void scrollBarIsSeenWhileScrolling();
    void scrollBarLiesOverTheContents();

private:
    void fill(QMenu &menu);
    [[nodiscard]] static QImage grabbed(QWidget &widget);
    //! The colour of `wanted` or one like it is used for text at this entry.
    [[nodiscard]] static int pixelsLike(const QImage &image, const QRect &place, const QColor &wanted);

    Style style;
};

QImage TestFloating::grabbed(QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    widget.render(&image, {}, {}, QWidget::DrawChildren);
    return image;
}

int TestFloating::pixelsLike(const QImage &image, const QRect &place, const QColor &wanted)
{
    int found = 0;
    for (int y = place.top(); y <= place.bottom(); ++y) {
        for (int x = place.left(); x <= place.right(); ++x) {
            const QColor color = image.pixelColor(x, y);
            found += std::abs(color.red() - wanted.red()) + std::abs(color.green() - wanted.green())
                    + std::abs(color.blue() - wanted.blue())
                < 24;
        }
    }
    return found;
}

void TestFloating::fill(QMenu &menu)
{
    menu.addAction(style.icon(Glyph::Copy), u"Copy\tCtrl+C"_s);
    menu.addAction(style.icon(Glyph::Reply), u"Reply"_s);
    menu.addSeparator();
    markDestructive(*menu.addAction(u"Delete\tDel"_s));
}

void TestFloating::menuIsSquareWithoutCompositor()
{
    assumeComposited(false);
    QMenu menu;
    fill(menu);
    menu.popup({20, 20});
    QTRY_VERIFY(menu.isVisible());
    QVERIFY(!menu.findChild<FloatShadow *>());
    const QImage image = grabbed(menu);
    QCOMPARE(image.pixelColor(0, 0), style.tokens().line);
    QCOMPARE(image.pixelColor(1, 1), style.tokens().main);
}

void TestFloating::menuIsRoundWithShadowUnderOne()
{
    assumeComposited(true);
    QMenu menu;
    fill(menu);
    menu.popup({60, 60});
    QTRY_VERIFY(menu.isVisible());
    const QImage image = grabbed(menu);
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(image.pixelColor(image.width() / 2, 0), style.tokens().line);
    QCOMPARE(image.pixelColor(image.width() / 2, 2), style.tokens().main);
    auto *shadow = menu.findChild<FloatShadow *>();
    QVERIFY(shadow && shadow->isVisible());
    QVERIFY(shadow->geometry().contains(menu.geometry().adjusted(-10, -10, 10, 10)));
    QVERIFY(shadow->windowFlags().testFlag(Qt::WindowTransparentForInput));
    menu.move(90, 70);
    QTRY_VERIFY(shadow->geometry().contains(menu.geometry().adjusted(-10, -10, 10, 10)));
    menu.close();
    QVERIFY(!shadow->isVisible());
}

void TestFloating::popupFollowsACompositorThatComesAndGoes()
{
    SmallPopup popup(style, nullptr);
    for (const bool composited : {false, true, false}) {
        assumeComposited(composited);
        popup.openAt({100, 100, 20, 20}, {200, 100});
        QTRY_VERIFY(popup.isVisible());
        QCOMPARE(isRound(popup), composited);
        QCOMPARE(grabbed(popup).pixelColor(0, 0).alpha() == 0, composited);
        QCOMPARE(popup.findChild<FloatShadow *>() != nullptr, composited);
        popup.close();
    }
}

void TestFloating::toolTipHasTheSameShape()
{
    for (const bool composited : {false, true}) {
        assumeComposited(composited);
        QWidget window;
        window.show();
        QToolTip::showText({40, 40}, u"Search"_s, &window);
        QWidget *tip = nullptr;
        for (auto *one : QApplication::topLevelWidgets())
            tip = one->inherits("QTipLabel") && one->isVisible() ? one : tip;
        QVERIFY(tip);
        QCOMPARE(grabbed(*tip).pixelColor(0, 0).alpha() == 0, composited);
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TestFloating::keysAreDimAndDestructiveEntriesRed()
{
    assumeComposited(false);
    for (const auto mode : {Style::Mode::Dark, Style::Mode::Light}) {
        style.setMode(mode);
        const Tokens &t = style.tokens();
        QMenu menu;
        fill(menu);
        menu.popup({20, 20});
        QTRY_VERIFY(menu.isVisible());
        menu.setActiveAction(nullptr);
        const QImage image = grabbed(menu);
        const QRect copy = menu.actionGeometry(menu.actions().front());
        const QRect remove = menu.actionGeometry(menu.actions().back());
        const auto left = [](const QRect &entry) { return entry.adjusted(30, 0, -entry.width() / 2, 0); };
        const auto right = [](const QRect &entry) { return entry.adjusted(entry.width() * 2 / 3, 0, 0, 0); };
        QVERIFY(pixelsLike(image, left(copy), t.text) > 4);
        QVERIFY(pixelsLike(image, right(copy), t.dim) > 4);
        QCOMPARE(pixelsLike(image, right(copy), t.text), 0);
        QVERIFY(pixelsLike(image, left(remove), readable(t.danger, t.main)) > 4);
        QCOMPARE(pixelsLike(image, left(remove), t.text), 0);
        QVERIFY(pixelsLike(image, right(remove), t.dim) > 4);
    }
}

void TestFloating::entriesHaveRoomForTheirKeys()
{
    QMenu menu;
    fill(menu);
    menu.ensurePolished();
    const QFontMetrics metrics(menu.font());
    const int needed = metrics.horizontalAdvance(u"Delete"_s) + metrics.horizontalAdvance(u"Ctrl+C"_s) + 28 + 48;
    QVERIFY2(menu.sizeHint().width() >= needed, qPrintable(QString::number(menu.sizeHint().width())));
}

void TestFloating::shadowIsSoftAndOutside()
{
    QImage image(200, 160, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const QRect card(50, 40, 100, 80);
    drawShadow(painter, card, true);
    painter.end();
    QCOMPARE(image.pixelColor(100, 80).alpha(), 0); // under the card itself
    int before = 256;
    for (int y = card.bottom() + 4; y < card.bottom() + FloatShadow::kReach; ++y) {
        const int alpha = image.pixelColor(100, y).alpha();
        QVERIFY2(alpha <= before, qPrintable(QString::number(y)));
        before = alpha;
    }
    QVERIFY(image.pixelColor(100, card.bottom() + 3).alpha() > 30);
    QVERIFY(before < 8);
}

void TestFloating::scrollBarIsSeenWhileScrolling()
{
    QListWidget list;
    for (int i = 0; i < 100; ++i)
        list.addItem(QString::number(i));
    list.resize(200, 200);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    auto *bar = list.verticalScrollBar();
    QVERIFY(!BarSight::isSeen(bar));
    bar->setValue(5);
    QVERIFY(BarSight::isSeen(bar));
    QTRY_VERIFY(!BarSight::isSeen(bar));
    QEvent enter(QEvent::Leave);
    QCoreApplication::sendEvent(bar, &enter); // the pointer was on it
    QVERIFY(BarSight::isSeen(bar));
}

void TestFloating::scrollBarLiesOverTheContents()
{
    QListWidget list;
    for (int i = 0; i < 100; ++i)
        list.addItem(QString::number(i));
    list.setFrameShape(QFrame::NoFrame);
    list.resize(200, 200);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    QCOMPARE(list.viewport()->width(), 200);
    BarSight::keepBeside(*list.verticalScrollBar());
    QVERIFY(!BarSight::isOver(list.verticalScrollBar()));
}

KOOKABURRA_GUI_CASE(TestFloating)

} // namespace tst_floating

#include "tst_floating.moc"
