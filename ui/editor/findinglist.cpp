// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/findinglist.h"

#include "ui/style/borders.h"
#include "ui/style/keyfocus.h"
#include "ui/style/style.h"
#include "ui/style/text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using markup::Finding;

namespace {

constexpr int kFindingLine = 22;

} // namespace

FindingList::FindingList(Style &style, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_style(style)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(&style, &Style::changed, viewport(), qOverload<>(&QWidget::update));
    hide();
}

void FindingList::setFindings(const std::vector<Finding> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    m_current = 0;
    m_hovered = -1;
    verticalScrollBar()->setValue(0);
    setVisible(!m_findings.empty());
    updateBar();
    updateGeometry();
    viewport()->update();
    setSpoken(this, tr("%n finding(s)", nullptr, static_cast<int>(m_findings.size())));
    setSpokenMore(this, m_findings.empty() ? QString() : lineAt(0));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void FindingList::setMostLines(int lines)
{
    m_mostLines = lines;
    updateGeometry();
}

QString FindingList::lineAt(int row) const
{
    const Finding &finding = m_findings[static_cast<size_t>(row)];
    const QString place = u"%1:%2"_s.arg(finding.line).arg(finding.column);
    return place + u"  "_s + (m_paths && !finding.where.isEmpty() ? finding.where + u"  "_s : QString())
        + finding.message;
}

QSize FindingList::sizeHint() const
{
    const int lines = std::min(m_mostLines, static_cast<int>(m_findings.size()));
    return {200, lines * kFindingLine};
}

void FindingList::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    const int scrolled = verticalScrollBar()->value();
    const int first = scrolled / kFindingLine;
    const int last
        = std::min(static_cast<int>(m_findings.size()) - 1, (scrolled + viewport()->height()) / kFindingLine);
    for (int row = first; row <= last; ++row) {
        const QRect line(0, row * kFindingLine - scrolled, viewport()->width(), kFindingLine);
        const bool error = m_findings[static_cast<size_t>(row)].severity == Finding::Severity::Error;
        const QColor ink = m_style.color(error ? Level::Danger : Level::Warning);
        if (row == m_hovered || (row == m_current && hasKeyFocus(*this)))
            painter.fillRect(line, t.hover);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QRectF(line.left() + 8, line.center().y() - 3, 7, 7));
        drawText(painter, line.adjusted(22, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, lineAt(row),
            m_style.font(FontRole::Note), readable(ink, t.main));
    }
}

void FindingList::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBar();
}

void FindingList::updateBar()
{
    const int height = static_cast<int>(m_findings.size()) * kFindingLine;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(kFindingLine);
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

int FindingList::rowAt(int y) const
{
    const int row = (y + verticalScrollBar()->value()) / kFindingLine;
    return row < static_cast<int>(m_findings.size()) ? row : -1;
}

void FindingList::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = rowAt(static_cast<int>(event->position().y()));
    viewport()->update();
}

void FindingList::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(static_cast<int>(event->position().y()));
    if (row < 0)
        return;
    setCurrent(row);
    Q_EMIT activated(row);
}

void FindingList::setCurrent(int row)
{
    m_current = std::clamp(row, 0, std::max(0, static_cast<int>(m_findings.size()) - 1));
    const int top = m_current * kFindingLine;
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(std::clamp(bar->value(), top + kFindingLine - viewport()->height(), top));
    setSpokenMore(this, m_findings.empty() ? QString() : lineAt(m_current));
    viewport()->update();
}

void FindingList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        setCurrent(m_current - 1);
    else if (event->key() == Qt::Key_Down)
        setCurrent(m_current + 1);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !m_findings.empty())
        Q_EMIT activated(m_current);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void FindingList::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FindingList::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool FindingList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hovered = -1;
        viewport()->update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event); // the type says so
        if (const int row = rowAt(help->y()); row >= 0)
            showTip(help->globalPos(), lineAt(row), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace chat::ui
