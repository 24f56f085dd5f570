// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/card/cardtree.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "ui/editor/card/cardwords.h"
#include "ui/style/latinkey.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using markup::CardNode;

namespace {

constexpr int kTreeRow = 26;

//! One line of the tree: the part's name, its first words dimmer behind it, a dot where something is wrong.
class PartDelegate : public QStyledItemDelegate
{
public:
    PartDelegate(Style &style, CardTree &tree)
        : QStyledItemDelegate(&tree)
        , m_style(style)
        , m_tree(tree)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {60, kTreeRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = m_style.tokens();
        const bool faulty = m_tree.isFaulty(index.data(CardTree::kPathRole).toString());
        QRect rect = option.rect.adjusted(2, 0, -6, 0);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, t.selected);
        if (faulty) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_style.color(Level::Danger));
            painter->drawEllipse(QRectF(rect.right() - 7, rect.center().y() - 3, 7, 7));
            rect.setRight(rect.right() - 12);
        }
        const QString name = index.data().toString();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        const QColor ink = faulty ? m_style.color(Level::Danger) : t.text;
        const QFont font = m_style.font(chosen ? FontRole::ListStrong : FontRole::List);
        drawText(*painter, rect, Qt::AlignLeft | Qt::AlignVCenter, name, font, ink);
        const int used = static_cast<int>(textWidth(name, font)) + 8;
        if (rect.width() - used > 20)
            drawText(*painter, rect.adjusted(used, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                index.data(CardTree::kSummaryRole).toString(), m_style.font(FontRole::Note), t.dim);
    }

private:
    Style &m_style;
    CardTree &m_tree;
};

} // namespace

CardTree::CardTree(Style &style, QWidget *parent)
    : QTreeWidget(parent)
    , m_style(style)
{
    setAccessibleName(tr("Structure of the card"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setUniformRowHeights(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setItemDelegate(new PartDelegate(style, *this));
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item && !m_filling)
            Q_EMIT partChosen(item->data(0, kPathRole).toString());
    });
    connect(this, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *item) {
        Q_EMIT partChosen(item->data(0, kPathRole).toString()); // again: scrolls JSON and preview to it
    });
    connect(this, &QTreeWidget::itemCollapsed, this,
        [this](const QTreeWidgetItem *item) { m_folded.insert(item->data(0, kPathRole).toString()); });
    connect(this, &QTreeWidget::itemExpanded, this,
        [this](const QTreeWidgetItem *item) { m_folded.remove(item->data(0, kPathRole).toString()); });
    connect(&style, &Style::changed, this, &CardTree::applyStyle);
    applyStyle();
}

void CardTree::applyStyle()
{
    const Tokens &t = m_style.tokens();
    setFont(m_style.font(FontRole::List));
    QPalette colors = palette();
    colors.setColor(QPalette::Base, Qt::transparent);
    colors.setColor(QPalette::Text, t.text);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        colors.setColor(group, QPalette::Highlight, t.selected);
        colors.setColor(group, QPalette::HighlightedText, t.text);
    }
    setPalette(colors);
    viewport()->setAutoFillBackground(false);
}

void CardTree::fill(QTreeWidgetItem *parent, const CardNode &node)
{
    for (const CardNode &child : node.children) {
        auto *item = new QTreeWidgetItem(parent);
        item->setText(0, shownName(partName(child.type)));
        item->setData(0, kPathRole, child.path);
        item->setData(0, kSummaryRole, child.summary);
        item->setData(0, Qt::ToolTipRole, OthersText(child.type).tip());
        item->setData(
            0, Qt::AccessibleTextRole, OthersText(u"%1 %2"_s.arg(partName(child.type), child.summary)).spoken());
        m_items.insert(child.path, item);
        fill(item, child);
        item->setExpanded(!m_folded.contains(child.path));
    }
}

void CardTree::setOutline(const CardNode &root)
{
    if (root == m_root)
        return;
    const QString chosen = chosenPath();
    m_filling = true;
    m_root = root;
    clear();
    m_items.clear();
    fill(invisibleRootItem(), m_root);
    choose(chosen);
    m_filling = false;
}

void CardTree::setFaulty(const QSet<QString> &paths)
{
    m_faulty = paths;
    viewport()->update();
}

QTreeWidgetItem *CardTree::itemAt(const QString &path) const
{
    return m_items.value(path);
}

QString CardTree::chosenPath() const
{
    const QTreeWidgetItem *item = currentItem();
    return item ? item->data(0, kPathRole).toString() : QString();
}

void CardTree::choose(const QString &path)
{
    const bool filling = std::exchange(m_filling, true);
    QTreeWidgetItem *item = m_items.value(path);
    setCurrentItem(item);
    if (item)
        scrollToItem(item);
    m_filling = filling;
}

bool CardTree::event(QEvent *event)
{
    // Keys of ours that are shortcuts of the window too.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event); // the type says so
        const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if ((arrow && key->modifiers() == Qt::AltModifier) || key->matches(QKeySequence::Copy)
            || key->matches(QKeySequence::Paste)) {
            event->accept();
            return true;
        }
    }
    return QTreeWidget::event(event);
}

void CardTree::keyPressEvent(QKeyEvent *event)
{
    const bool alt = event->modifiers() == Qt::AltModifier;
    if (alt && event->key() == Qt::Key_Up)
        Q_EMIT shiftRequested(-1);
    else if (alt && event->key() == Qt::Key_Down)
        Q_EMIT shiftRequested(1);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (latinKey(*event) == Qt::Key_D && event->modifiers() == Qt::ControlModifier)
        Q_EMIT duplicateRequested();
    else if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteRequested();
    else if (event->key() == Qt::Key_Menu && currentItem())
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualItemRect(currentItem()).bottomLeft()));
    else
        QTreeWidget::keyPressEvent(event);
}

void CardTree::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

//! Between two parts, or into a part's list; only where the protocol allows it.
std::optional<CardTree::Place> CardTree::placeAt(const QPoint &viewportPoint) const
{
    const CardNode *dragged = markup::findNode(m_root, chosenPath());
    if (!dragged || dragged->list.isEmpty())
        return {};
    const QTreeWidgetItem *item = QTreeWidget::itemAt(viewportPoint);
    const CardNode *target = item ? markup::findNode(m_root, item->data(0, kPathRole).toString()) : nullptr;
    const auto takes = [&](const CardNode &parent) {
        return !parent.childList.isEmpty() && markup::typesFor(parent).contains(dragged->type);
    };
    if (!target) { // below everything: the end of the last list that takes it
        for (auto card = m_root.children.rbegin(); card != m_root.children.rend(); ++card) {
            if (takes(*card))
                return Place{card->childList, static_cast<int>(card->children.size())};
        }
        return takes(m_root) ? std::optional(Place{m_root.childList, static_cast<int>(m_root.children.size())})
                             : std::nullopt;
    }
    if (target->path.startsWith(dragged->path) && target->path != dragged->path)
        return {};
    const QRect rect = visualItemRect(item);
    const bool lower = viewportPoint.y() > rect.center().y();
    if (!target->list.isEmpty()) {
        const CardNode *parent = markup::findNode(m_root, QStringView(target->path).left(target->list.size()));
        if (parent && takes(*parent))
            return Place{target->list, target->index + (lower ? 1 : 0)};
    }
    if (takes(*target))
        return Place{target->childList, lower ? static_cast<int>(target->children.size()) : 0};
    return {};
}

void CardTree::dragMoveEvent(QDragMoveEvent *event)
{
    QTreeWidget::dragMoveEvent(event); // draws the line and scrolls
    event->setAccepted(event->source() == this && placeAt(event->position().toPoint()));
}

void CardTree::dropEvent(QDropEvent *event)
{
    const auto place = placeAt(event->position().toPoint());
    // The view would move its own rows; ours follow from the JSON.
    event->setDropAction(Qt::IgnoreAction);
    event->setAccepted(place.has_value());
    setState(NoState);
    viewport()->update();
    if (place)
        Q_EMIT moveRequested(chosenPath(), place->list, place->before);
}

} // namespace chat::ui
