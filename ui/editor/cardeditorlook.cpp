// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// How the card editor is put together; cardeditor.cpp has what it does.
#include "ui/editor/cardeditor.h"

#include "app/base/otherstext.h"
#include "ui/editor/cardform.h"
#include "ui/editor/cardtree.h"
#include "ui/editor/cardwords.h"
#include "ui/editor/codefield.h"
#include "ui/editor/findinglist.h"
#include "ui/style/text.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using markup::CardNode;

namespace {

constexpr int kNarrowBelow = 600;
constexpr int kSideWidth = 216;
constexpr int kPreviewMargin = 16;

//! A pane on a ground of its own.
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

//! A word that stays down while its pane is shown.
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

void CardEditor::build(const ContentPreview::Sources &sources)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = buildTabs();
    column->addWidget(m_tabs);
    m_across = new LineSplitter(m_style, Qt::Horizontal, this);
    column->addWidget(m_across, 1);
    // The JSON is made first: it is what the editor is about.
    m_right = new LineSplitter(m_style, Qt::Vertical, m_across);
    m_scroll = new QScrollArea(m_right);
    m_scroll->setAccessibleName(tr("Preview of the card"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new Ground(m_style, &Tokens::main, m_scroll);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(kPreviewMargin, 12, kPreviewMargin, 12);
    m_preview = new ContentPreview(m_style, sources, page);
    pageLayout->addWidget(m_preview);
    pageLayout->addStretch(1);
    m_scroll->setWidget(page);
    auto *codeGround = new Ground(m_style, &Tokens::codeGround, m_right);
    auto *codeLayout = new QVBoxLayout(codeGround);
    codeLayout->setContentsMargins(0, 0, 0, 0);
    m_code = new CodeField(m_style, codeGround);
    m_code->setAccessibleName(tr("Card as JSON"));
    m_code->setTextMargins(8, 6);
    m_code->setFillsPlace(true);
    codeLayout->addWidget(m_code);
    m_right->addWidget(m_scroll);
    m_right->addWidget(codeGround);
    m_right->setStretchFactor(0, 1);
    m_right->setStretchFactor(1, 1);
    m_right->setSizes({300, 300});
    m_side = buildSide();
    m_across->addWidget(m_side);
    m_across->addWidget(m_right);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({kSideWidth, 600});
    m_findings = new FindingList(m_style, this);
    column->addWidget(m_findings);
    connect(&m_style, &Style::changed, this, &CardEditor::applyStyle);
    applyStyle();
    fit();
}

QWidget *CardEditor::buildSide()
{
    auto *side = new Ground(m_style, &Tokens::main, m_across);
    side->setMinimumWidth(160);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *parts = new LineSplitter(m_style, Qt::Vertical, side);
    auto *top = new QWidget(parts);
    auto *topColumn = new QVBoxLayout(top);
    topColumn->setContentsMargins(8, 8, 0, 0);
    topColumn->setSpacing(2);
    m_tree = new CardTree(m_style, top);
    topColumn->addWidget(m_tree, 1);
    topColumn->addWidget(buildTools());
    m_form = new CardForm(m_style, parts);
    parts->addWidget(top);
    parts->addWidget(m_form);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({300, 220});
    column->addWidget(parts);
    return side;
}

QWidget *CardEditor::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 8, 4);
    row->setSpacing(0);
    m_add = new Button(m_style, Button::Kind::Link, tr("＋ Add"), tools);
    m_add->setAccessibleName(tr("Add a part"));
    m_up = new Button(m_style, Glyph::ArrowUp, tr("Move up (Alt+Up)"), tools);
    m_down = new Button(m_style, Glyph::ArrowDown, tr("Move down (Alt+Down)"), tools);
    m_duplicate = new Button(m_style, Glyph::Copy, tr("Duplicate (Ctrl+D)"), tools);
    m_remove = new Button(m_style, Glyph::Trash, tr("Delete (Del)"), tools);
    row->addWidget(m_add);
    row->addStretch(1);
    for (Button *button : {m_up, m_down, m_duplicate, m_remove}) {
        button->setSide(26);
        row->addWidget(button);
    }
    connect(m_add, &Button::clicked, this, [this] {
        QMenu menu(this);
        fillAddMenu(menu);
        menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height())));
    });
    connect(m_up, &Button::clicked, this, [this] { shiftPart(-1); });
    connect(m_down, &Button::clicked, this, [this] { shiftPart(1); });
    connect(m_duplicate, &Button::clicked, this, &CardEditor::duplicatePart);
    connect(m_remove, &Button::clicked, this, &CardEditor::removePart);
    return tools;
}

QWidget *CardEditor::buildTabs()
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

void CardEditor::applyStyle()
{
    update();
}

void CardEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

//! A narrow editor shows one pane at a time.
void CardEditor::fit()
{
    const bool narrow = width() < kNarrowBelow;
    m_tabs->setVisible(narrow);
    if (narrow != m_narrow && narrow)
        m_pane = Pane::Structure;
    m_narrow = narrow;
    showPane(m_pane);
}

void CardEditor::showPane(Pane pane)
{
    m_pane = pane;
    m_side->setVisible(!m_narrow || pane == Pane::Structure);
    m_right->setVisible(!m_narrow || pane != Pane::Structure);
    m_scroll->setVisible(!m_narrow || pane == Pane::Preview);
    m_code->parentWidget()->setVisible(!m_narrow || pane == Pane::Code);
    for (size_t i = 0; i < m_tabButtons.size(); ++i)
        m_tabButtons[i]->setChecked(static_cast<size_t>(pane) == i);
    m_findings->setMostLines(height() < 420 ? 2 : 3);
}

QString CardEditor::limitsText() const
{
    return tr("%1 / %2 cards · %3 / %4 modules")
        .arg(cardCount())
        .arg(markup::kCardsPerMessage)
        .arg(moduleCount())
        .arg(markup::kModulesPerMessage);
}

bool CardEditor::isOverFull() const
{
    return cardCount() > markup::kCardsPerMessage || moduleCount() > markup::kModulesPerMessage;
}

void CardEditor::updateTools()
{
    const CardNode *node = chosenNode();
    const bool listed = node && !node->list.isEmpty() && !m_readOnly;
    const CardNode *parent
        = listed ? markup::findNode(m_outline, QStringView(node->path).left(node->list.size())) : nullptr;
    const int count = parent ? static_cast<int>(parent->children.size()) : 0;
    m_up->setEnabled(listed && node->index > 0);
    m_down->setEnabled(listed && node->index + 1 < count);
    m_duplicate->setEnabled(listed && parent && !isFull(*parent));
    m_remove->setEnabled(
        node && !m_readOnly && (listed || node->path.endsWith(".accessory"_L1) || node->path.endsWith(".text"_L1)));
    m_add->setEnabled(m_valid && !m_readOnly);
}

void CardEditor::fillAddMenu(QMenu &menu)
{
    checkNow();
    QStringList done;
    const auto offer = [&](const CardNode &holder) {
        if (holder.childList.isEmpty())
            return;
        const bool full = isFull(holder);
        const int count
            = holder.role == CardNode::Role::Card ? moduleCount() : static_cast<int>(holder.children.size());
        const int most = holder.role == CardNode::Role::Card ? markup::kModulesPerMessage : holder.most;
        const QString holderName = holder.role == CardNode::Role::Message ? tr("Message") : partName(holder.type);
        const QString counted = u"%1 · %2 / %3"_s.arg(holderName, QString::number(count), QString::number(most));
        menu.addSection(OthersText(most > 0 ? counted : holderName).entry());
        for (const QString &type : markup::typesFor(holder)) {
            if (done.contains(type))
                continue;
            done.append(type);
            QAction *action = menu.addAction(OthersText(partName(type)).entry(), this, [this, type] { addPart(type); });
            action->setEnabled(!full && !m_readOnly);
            if (full)
                action->setToolTip(tr("It is full."));
        }
    };
    const CardNode *node = chosenNode();
    if (!node)
        node = m_outline.children.empty() ? &m_outline : &m_outline.children.back();
    for (;;) {
        offer(*node);
        if (node->role == CardNode::Role::Message)
            break;
        const qsizetype up = std::max(node->path.lastIndexOf(u'.'), node->path.lastIndexOf(u'['));
        node = markup::findNode(m_outline, QStringView(node->path).left(std::max<qsizetype>(up, 0)));
    }
}

void CardEditor::showMenu(const QPoint &globalPosition)
{
    QMenu menu(this);
    QMenu *add = menu.addMenu(m_style.icon(Glyph::Plus), tr("Add"));
    fillAddMenu(*add);
    menu.addSeparator();
    const auto entry = [&](Glyph glyph, const QString &text, const Button *like, auto action) {
        QAction *made = menu.addAction(m_style.icon(glyph), OthersText(text).entry(), this, action);
        made->setEnabled(!like || like->isEnabled());
    };
    entry(Glyph::ArrowUp, tr("Move up"), m_up, [this] { shiftPart(-1); });
    entry(Glyph::ArrowDown, tr("Move down"), m_down, [this] { shiftPart(1); });
    entry(Glyph::Copy, tr("Duplicate"), m_duplicate, [this] { duplicatePart(); });
    entry(Glyph::Braces, tr("Copy as JSON"), nullptr, [this] { copyPart(); });
    entry(Glyph::Braces, tr("Paste JSON"), nullptr, [this] { pastePart(); });
    menu.addSeparator();
    entry(Glyph::Trash, tr("Delete"), m_remove, [this] { removePart(); });
    menu.exec(globalPosition);
}

} // namespace chat::ui
