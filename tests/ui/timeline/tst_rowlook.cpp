// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/testcase.h"
#include "tests/support/ui/timelinerig.h"
#include "ui/message/parts/inlinetext.h"
#include "ui/message/parts/textpart.h"
#include "ui/message/row/messagelayout.h"
#include "ui/message/row/reactionbar.h"
#include "ui/timeline/jumppill.h"
#include "ui/timeline/overlays.h"
#include "ui/widgets/hovertoolbar.h"

#include <QPainter>
#include <QScrollBar>
#include <QTest>

namespace tst_rowlook {

using namespace chat;
using namespace chat::test;
using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

//! A text as a part of a row, painted on a ground of its own.
struct PaintedText
{
    PaintedText(TimelineRig &rig, const QString &source)
    {
        LayoutContext context{rig.style};
        context.directory = rig.directory.get();
        context.guild = GuildId(u"1"_s);
        const Content content = markup::parseKMarkdown(source);
        const QFont font = rig.style.font(FontRole::Body);
        text = flatten(content.blocks.front().inlines, font, context);
        TextLook look{font, rig.style.tokens().text};
        part = std::make_unique<TextPart>(text, look, 600);
    }
    [[nodiscard]] int width() const { return part->size().width(); }

    InlineText text;
    std::unique_ptr<TextPart> part;
};

} // namespace

//! Sizes and places in and over rows.
class TestRowLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void codeAndMentionsStandClearOfTheirNeighbours_data();
    void codeAndMentionsStandClearOfTheirNeighbours();
    void paddingIsNotCopied();
    void paddingKeepsCharactersWhole();
    void linesEndAt72Ems();
    void reactionsAreSixteenPixels();
    void toolbarCoversNoButton();
    void pillCoversNoButton();
    void toolbarMakesWayForThePill();
    void editorTakesLittleMoreThanItsText();
};

void TestRowLook::codeAndMentionsStandClearOfTheirNeighbours_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<int>("pads");
    QTest::newRow("code between words") << u"a`b`c"_s << u"ac"_s << 2;
    QTest::newRow("code alone") << u"`b`"_s << QString() << 1;
    QTest::newRow("code beside code") << u"x`b``d`"_s << u"x"_s << 4;
    QTest::newRow("mention between words") << u"a(rol)5(rol)c"_s << u"ac"_s << 2;
    QTest::newRow("after an emoji") << u"😀`b`"_s << QString() << 2;
}

void TestRowLook::codeAndMentionsStandClearOfTheirNeighbours()
{
    QFETCH(QString, source);
    QFETCH(int, pads);
    TimelineRig f;
    const PaintedText painted(f, source);
    int wider = 0;
    for (const auto &range : painted.text.formats) {
        const qreal spacing = range.format.fontLetterSpacing();
        if (range.format.fontLetterSpacingType() == QFont::AbsoluteSpacing
            && (spacing == kSpanPadding || spacing == 2 * kSpanPadding) && range.length <= 2)
            wider += static_cast<int>(spacing);
    }
    if (source == u"x`b``d`"_s)
        QVERIFY2(wider >= pads * kSpanPadding, qPrintable(QString::number(wider)));
    else
        QCOMPARE(wider, pads * kSpanPadding);
}

void TestRowLook::paddingIsNotCopied()
{
    TimelineRig f;
    const PaintedText painted(f, u"a`b`c (rol)5(rol)."_s);
    QCOMPARE(copiedText(painted.text, 0, static_cast<int>(painted.text.text.size())), u"abc @Raiders."_s);
}

void TestRowLook::paddingKeepsCharactersWhole()
{
    TimelineRig f;
    const PaintedText painted(f, u"e\u0301`x`"_s);
    for (const auto &range : painted.text.formats) {
        if (range.format.fontLetterSpacingType() == QFont::AbsoluteSpacing && range.start < 2) {
            QCOMPARE(range.start, 0);
            QCOMPARE(range.length, 2);
        }
    }
}

void TestRowLook::linesEndAt72Ems()
{
    TimelineRig f({1900, 500});
    f.open();
    f.markup(u"many words "_s.repeated(120));
    auto *view = f.pane->view();
    const int row = f.model->rowCount() - 1;
    QCOMPARE(view->layouts().of(row).bodyRect().width(), 72 * f.style.textSize());
    QVERIFY(view->layouts().of(row).height() > 100);
    f.style.setTextSize(18);
    QCOMPARE(view->layouts().of(row).bodyRect().width(), 72 * 18);
    f.pane->resize(700, 500);
    QTRY_VERIFY(view->layouts().of(row).bodyRect().width() < 700);
    f.style.setTextSize(14);
}

void TestRowLook::reactionsAreSixteenPixels()
{
    TimelineRig f;
    LayoutContext context{f.style};
    Reaction square; // its picture fills its box
    square.emoji.id = u"🟨"_s;
    square.count = 5;
    const ReactionBar bar({square}, 400, context);
    QImage image(bar.size(), QImage::Format_ARGB32_Premultiplied);
    image.fill(f.style.tokens().main);
    QPainter painter(&image);
    PaintContext paint{painter, f.style};
    paint.images = f.images.get();
    bar.paint(paint, {});
    painter.end();
    // The yellow of the square, without its soft edges: nowhere else on the chip.
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < 34; ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.red() > 180 && color.green() > 120 && color.blue() < 120)
                ink |= QRect(x, y, 1, 1);
        }
    }
    QVERIFY(!ink.isEmpty());
    QVERIFY2(ink.height() <= 17 && ink.height() >= 12, qPrintable(QString::number(ink.height())));
    QVERIFY2(std::abs(ink.center().y() - 12.5) <= 1.5, qPrintable(QString::number(ink.center().y())));
}

namespace {

//! The rectangles on the viewport of everything of this kind that can be clicked.
QList<QPoint> pointsOf(const MessageListView &view, const QRect &area)
{
    QList<QPoint> points;
    for (int y = area.top(); y <= area.bottom(); y += 4) {
        for (int x = area.left(); x <= area.right(); x += 4) {
            const Hit hit = view.rows().hitAt({x, y});
            if (hit.kind == Hit::Kind::Button || hit.kind == Hit::Kind::Fold || hit.kind == Hit::Kind::Reaction)
                points << QPoint(x, y);
        }
    }
    return points;
}

QString wideCard()
{
    return u"{\"type\":\"section\",\"text\":\"text\",\"mode\":\"right\",\"accessory\":{\"type\":\"button\",\"theme\":"
           u"\"primary\","
           "\"value\":\"ok\",\"click\":\"return-val\",\"text\":\"Join\"}}"_s;
}

} // namespace

void TestRowLook::toolbarCoversNoButton()
{
    TimelineRig f({480, 500});
    f.open();
    for (int i = 0; i < 4; ++i)
        f.card(wideCard());
    f.markup(u"below"_s);
    auto *view = f.pane->view();
    auto *toolbar = f.pane->findChild<HoverToolbar *>();
    for (int row = 0; row < f.model->rowCount(); ++row) {
        const QRect rect = view->rows().rectOf(row);
        if (!view->viewport()->rect().contains(rect.center()))
            continue;
        QTest::mouseMove(view->viewport(), {150, rect.center().y()});
        QTRY_VERIFY(toolbar->isVisible() && toolbar->messageId() == f.model->messageAt(row).id);
        QVERIFY2(pointsOf(*view, toolbar->geometry()).isEmpty(), qPrintable(QString::number(row)));
    }
}

void TestRowLook::pillCoversNoButton()
{
    TimelineRig f({480, 500});
    f.open();
    for (int i = 0; i < 30; ++i)
        f.card(wideCard());
    auto *view = f.pane->view();
    auto *pill = f.pane->findChild<JumpPill *>();
    for (int step = 0; step < 6; ++step) {
        view->verticalScrollBar()->setValue(200 + 23 * step);
        QTRY_VERIFY(pill->isVisible());
        const auto covered = [&] {
            return pointsOf(*view, QRect(view->viewport()->mapFrom(f.pane.get(), pill->pos()), pill->size()));
        };
        QTRY_VERIFY2(covered().isEmpty(), qPrintable(QString::number(step)));
    }
}

void TestRowLook::toolbarMakesWayForThePill()
{
    TimelineRig f({480, 500});
    f.fillOwn(200);
    f.open();
    auto *view = f.pane->view();
    auto *pill = f.pane->findChild<JumpPill *>();
    auto *toolbar = f.pane->findChild<HoverToolbar *>();
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() - 1200);
    QTRY_VERIFY(pill->isVisible());
    for (int y = view->viewport()->height() - 8; y > view->viewport()->height() - 90; y -= 20) {
        QTest::mouseMove(view->viewport(), {200, y});
        QTRY_VERIFY(toolbar->isVisible() && view->isAtRest());
        const QRect bar(toolbar->mapTo(f.pane.get(), QPoint(0, 0)), toolbar->size());
        QVERIFY2(!bar.intersects(pill->geometry()), qPrintable(QString::number(y)));
    }
}

void TestRowLook::editorTakesLittleMoreThanItsText()
{
    TimelineRig f({760, 500});
    f.fillOwn(20);
    f.open();
    auto *view = f.pane->view();
    const MessageId id = f.model->messageAt(18).id;
    const int before = view->rows().rectOf(18).height();
    Q_EMIT view->actionRequested(id, RowAction::Edit);
    QTRY_VERIFY(view->editors().of(id));
    QTRY_VERIFY(view->rows().rectOf(18).height() != before);
    // The frame of the field, and one line with the buttons.
    const int more = view->rows().rectOf(18).height() - before;
    QVERIFY2(more <= 60, qPrintable(QString::number(more)));
}

KOOKABURRA_GUI_CASE(TestRowLook)

} // namespace tst_rowlook

#include "tst_rowlook.moc"
