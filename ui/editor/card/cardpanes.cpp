// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/card/cardpanes.h"

#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace chat::ui {

namespace {

constexpr int kNarrowBelow = 600;
constexpr int kSideWidth = 216;
constexpr int kPaneMargin = 16;

//! A pane with its own background.
class Ground : public QWidget
{
public:
    Ground(Style &style, QColor Tokens::*colour, QWidget *parent)
        : QWidget(parent)
        , m_style(style)
        , m_colour(colour)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_style.tokens().*m_colour); }

private:
    Style &m_style;
    QColor Tokens::*m_colour;
};

//! Draws the line between two panes, which is one pixel and too little for the style's own handle.
class LineHandle : public QSplitterHandle
{
public:
    LineHandle(Style &style, QSplitter *splitter)
        : QSplitterHandle(splitter->orientation(), splitter)
        , m_style(style)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), m_style.tokens().line); }

private:
    Style &m_style;
};

class LineSplitter : public QSplitter
{
public:
    LineSplitter(Style &style, Qt::Orientation orientation, QWidget *parent)
        : QSplitter(orientation, parent)
        , m_style(style)
    {
        setHandleWidth(1);
        setChildrenCollapsible(false);
    }

protected:
    QSplitterHandle *createHandle() override { return new LineHandle(m_style, this); }

private:
    Style &m_style;
};

//! A button that stays down while its pane is shown.
class TabButton : public Button
{
public:
    TabButton(Style &style, const QString &text, QWidget *parent)
        : Button(style, Kind::Icon, text, parent)
        , m_style(style)
    {
        setCheckable(true);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {static_cast<int>(textWidth(text(), m_style.font(FontRole::Title))) + 20, 28};
    }

private:
    Style &m_style;
};

} // namespace

CardPanes::CardPanes(Style &style, const Parts &parts, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = makeTabs();
    column->addWidget(m_tabs);
    m_across = new LineSplitter(m_style, Qt::Horizontal, this);
    column->addWidget(m_across, 1);
    // The JSON is made first: it is what the editor is about.
    m_right = new LineSplitter(m_style, Qt::Vertical, m_across);
    m_preview = makePreview(parts.preview);
    m_code = makeCode(parts.code);
    m_right->addWidget(m_preview);
    m_right->addWidget(m_code);
    m_right->setStretchFactor(0, 1);
    m_right->setStretchFactor(1, 1);
    m_right->setSizes({300, 300});
    m_side = makeSide(parts);
    m_across->addWidget(m_side);
    m_across->addWidget(m_right);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({kSideWidth, 600});
    m_tabs->hide(); // how wide it is is known with the first resize event
    showPane(m_pane);
}

QScrollArea *CardPanes::makePreview(QWidget *preview)
{
    auto *scroll = new QScrollArea(m_right);
    scroll->setAccessibleName(tr("Preview of the card"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new Ground(m_style, &Tokens::main, scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kPaneMargin, 12, kPaneMargin, 12);
    column->addWidget(preview);
    column->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

QWidget *CardPanes::makeCode(QWidget *code)
{
    auto *ground = new Ground(m_style, &Tokens::codeGround, m_right);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(code);
    return ground;
}

QWidget *CardPanes::makeSide(const Parts &parts)
{
    auto *side = new Ground(m_style, &Tokens::main, m_across);
    side->setMinimumWidth(160);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *halves = new LineSplitter(m_style, Qt::Vertical, side);
    auto *top = new QWidget(halves);
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(8, 8, 0, 0);
    topColumn->setSpacing(2);
    topColumn->addWidget(parts.tree, 1);
    topColumn->addWidget(parts.tools);
    halves->addWidget(top);
    halves->addWidget(parts.form);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setSizes({300, 220});
    column->addWidget(halves);
    return side;
}

QWidget *CardPanes::makeTabs()
{
    auto *tabs = new QWidget(this);
    auto *row = new QHBoxLayout(tabs);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    const auto add = [&](const QString &name, Pane pane) {
        auto *button = new TabButton(m_style, name, tabs);
        connect(button, &Button::clicked, this, [this, pane] { showPane(pane); });
        m_tabButtons.push_back(button);
        row->addWidget(button);
    };
    add(tr("Structure"), Pane::Structure);
    add(tr("JSON"), Pane::Code);
    add(tr("Preview"), Pane::Preview);
    row->addStretch(1);
    return tabs;
}

void CardPanes::showCode()
{
    if (m_narrow)
        showPane(Pane::Code);
}

void CardPanes::revealInPreview(const QRect &place)
{
    if (m_preview->isVisible())
        m_preview->ensureVisible(place.center().x(), place.center().y(), 20, place.height() / 2 + 12);
}

void CardPanes::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void CardPanes::fit()
{
    const bool narrow = width() < kNarrowBelow;
    m_tabs->setVisible(narrow);
    if (narrow != m_narrow && narrow)
        m_pane = Pane::Structure;
    m_narrow = narrow;
    showPane(m_pane);
}

void CardPanes::showPane(Pane pane)
{
    m_pane = pane;
    m_side->setVisible(!m_narrow || pane == Pane::Structure);
    m_right->setVisible(!m_narrow || pane != Pane::Structure);
    m_preview->setVisible(!m_narrow || pane == Pane::Preview);
    m_code->setVisible(!m_narrow || pane == Pane::Code);
    for (size_t i = 0; i < m_tabButtons.size(); ++i)
        m_tabButtons[i]->setChecked(static_cast<size_t>(pane) == i);
}

} // namespace chat::ui
