// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/overlays.h"

#include "app/models/timeline/messagetext.h"
#include "ui/style/borders.h"
#include "ui/style/style.h"
#include "ui/style/text.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kSlowMs = 400;
constexpr int kPassingMs = 6000;
using Phase = MessageListModel::EdgeState::Phase;
using Edge = MessageListModel::Edge;

QString failure(const ApiError &error)
{
    return Notice::tr("Messages could not be loaded. %1").arg(errorSentence(error));
}
} // namespace

Notice::Notice(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_label(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 14, 6);
    layout->setSpacing(10);
    layout->addWidget(m_label);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(false);
    m_button = new Button(style, Button::Kind::Link, {}, this);
    layout->addWidget(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &Notice::acted);
    connect(&style, &Style::changed, this, &Notice::restyle);
    restyle();
    hide();
}

void Notice::restyle()
{
    m_label->setFont(m_style.font(FontRole::List));
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, m_style.tokens().dim);
    m_label->setPalette(palette);
}

QString Notice::text() const
{
    return isVisible() ? m_label->text() : QString();
}

void Notice::say(const QString &text, const QString &action)
{
    if (text.isEmpty()) {
        hide();
        return;
    }
    const bool news = m_label->text() != text || !isVisible();
    m_label->setText(text);
    m_button->setText(action);
    setSpoken(m_button, action);
    m_button->setVisible(!action.isEmpty());
    setSpoken(this, text);
    adjustSize();
    show();
    raise();
    if (news) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Notice::paintEvent(QPaintEvent *)
{
    if (m_bare)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_style.tokens().line);
    painter.setBrush(m_style.tokens().elevated);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 15, 15);
}

JumpPill::JumpPill(Style &style, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setCount(0);
    hide();
    connect(&style, &Style::changed, this, [this] { setCount(m_count); });
}

QString JumpPill::label() const
{
    return m_count > 0 ? tr("%n new message(s)", nullptr, m_count) : tr("Jump to present");
}

void JumpPill::setCount(int count)
{
    m_count = count;
    setSpoken(this, label());
    const int width = static_cast<int>(std::ceil(textWidth(label(), m_style.font(FontRole::ListStrong)))) + 48;
    resize(width, 32);
    changeLook();
}

void JumpPill::changeLook()
{
    m_painted = {};
    update();
}

void JumpPill::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    if (m_painted.isNull() || !qFuzzyCompare(m_painted.devicePixelRatio(), ratio)) {
        m_painted = QPixmap((QSizeF(size()) * ratio).toSize());
        m_painted.setDevicePixelRatio(ratio);
        m_painted.fill(Qt::transparent);
        QPainter painter(&m_painted);
        paintOn(painter);
    }
    QPainter(this).drawPixmap(0, 0, m_painted);
}

void JumpPill::paintOn(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    painter.setPen(Qt::NoPen);
    painter.setBrush(underMouse() ? t.accent.lighter(108) : t.accent);
    painter.drawRoundedRect(rect(), 16, 16);
    if (hasFocus()) {
        painter.setPen(QPen(t.onAccent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 13.5, 13.5);
    }
    painter.drawPixmap(14, 8, m_style.pixmap(Glyph::ArrowDown, Level::OnAccent, 16, devicePixelRatioF()));
    drawText(painter, rect().adjusted(34, 0, -10, 0), Qt::AlignLeft | Qt::AlignVCenter, label(),
        m_style.font(FontRole::ListStrong), t.onAccent);
}

void JumpPill::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void JumpPill::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        QWidget::keyPressEvent(event);
}

void JumpPill::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    changeLook();
}

void JumpPill::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    changeLook();
}

void JumpPill::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    changeLook();
}

void JumpPill::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    changeLook();
}

Overlays::Overlays(MessageListView &view, Style &style, QWidget *pane)
    : QObject(pane)
    , m_view(view)
    , m_style(style)
    , m_pane(pane)
    , m_older(new Notice(style, pane))
    , m_newer(new Notice(style, pane))
    , m_centre(new Notice(style, pane))
    , m_passing(new Notice(style, pane))
    , m_pill(new JumpPill(style, pane))
{
    m_centre->setBare(true);
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlowMs);
    connect(&m_slow, &QTimer::timeout, this, &Overlays::showWhenSlow);
    m_passingTimer.setSingleShot(true);
    m_passingTimer.setInterval(kPassingMs);
    connect(&m_passingTimer, &QTimer::timeout, m_passing, [this] { m_passing->say({}); });
    connect(m_older, &Notice::acted, this, [this] { m_model->retry(Edge::Older); });
    connect(m_newer, &Notice::acted, this, [this] { m_model->retry(Edge::Newer); });
    connect(m_centre, &Notice::acted, this, [this] { m_model->retry(Edge::Newer); });
    connect(m_pill, &JumpPill::clicked, this, &Overlays::presentRequested);
    connect(&view, &MessageListView::scrolled, this, &Overlays::updatePill);
}

void Overlays::setModel(MessageListModel *model)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = model;
    m_unseen = 0;
    m_slow.stop();
    m_passing->say({});
    if (model) {
        connect(model, &MessageListModel::edgeChanged, this, &Overlays::update);
        connect(model, &MessageListModel::missedCountChanged, this, &Overlays::updatePill);
        connect(model, &QAbstractItemModel::rowsInserted, this, &Overlays::update);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &Overlays::update);
        connect(model, &QAbstractItemModel::modelReset, this, &Overlays::update);
        connect(model, &MessageListModel::arrivedLive, this, [this](const MessageId &id) {
            const int row = m_model->rowOf(id);
            if (row >= 0 && m_model->messageAt(row).author.id != m_model->selfId() && !m_view.isAtBottom())
                ++m_unseen;
            updatePill();
        });
    }
    update();
}

void Overlays::update()
{
    if (!m_model) {
        for (Notice *notice : {m_older, m_newer, m_centre})
            notice->say({});
        m_pill->hide();
        return;
    }
    updateEdge(*m_older, Edge::Older);
    updateEdge(*m_newer, Edge::Newer);
    updateCentre();
    updatePill();
    place();
}

void Overlays::updateEdge(Notice &notice, Edge edge)
{
    const auto &state = m_model->edge(edge);
    if (m_model->rowCount() == 0) {
        notice.say({});
        return;
    }
    switch (state.phase) {
    case Phase::Idle:
    case Phase::End:
        notice.say({});
        break;
    case Phase::Loading:
        if (!m_slow.isActive())
            m_slow.start();
        break;
    case Phase::Failed:
        notice.say(failure(*state.error), tr("Retry"));
        break;
    }
}

void Overlays::updateCentre()
{
    if (m_model->rowCount() > 0) {
        m_centre->say({});
        return;
    }
    const auto &state = m_model->edge(Edge::Newer);
    switch (state.phase) {
    case Phase::Loading:
        if (!m_slow.isActive())
            m_slow.start();
        break;
    case Phase::Failed:
        m_centre->say(failure(*state.error), tr("Retry"));
        break;
    case Phase::End:
        m_centre->say(m_model->capabilities().history
                ? tr("No messages here yet. Write the first one.")
                : tr("This server does not provide earlier messages. New messages are shown here."));
        break;
    case Phase::Idle:
        m_centre->say({});
        break;
    }
}

void Overlays::showWhenSlow()
{
    if (!m_model)
        return;
    const QString loading = tr("Loading messages…");
    const bool empty = m_model->rowCount() == 0;
    if (m_model->edge(Edge::Newer).phase == Phase::Loading)
        (empty ? m_centre : m_newer)->say(loading);
    if (!empty && m_model->edge(Edge::Older).phase == Phase::Loading)
        m_older->say(loading);
    place();
}

void Overlays::updatePill()
{
    if (!m_model)
        return;
    const QScrollBar *bar = m_view.verticalScrollBar();
    const bool farAway = bar->maximum() - bar->value() > m_view.viewport()->height();
    const bool away = !m_model->atPresent() && !m_model->isFromDisk() && m_model->rowCount() > 0
        && m_model->edge(Edge::Newer).phase != Phase::Failed;
    if (m_view.isAtBottom() && m_model->atPresent())
        m_unseen = 0;
    const int count = m_unseen + m_model->missedCount();
    if (count != m_pill->count())
        m_pill->setCount(count);
    const bool wanted = away || farAway || m_unseen > 0;
    if (wanted != m_pill->isVisible()) {
        m_pill->setVisible(wanted);
        m_pill->raise();
    }
    place();
}

void Overlays::tell(const QString &sentence)
{
    m_passing->say(sentence);
    m_passingTimer.start();
    place();
}

void Overlays::place()
{
    const QRect area = m_view.geometry();
    const auto centreAt
        = [&area](QWidget &widget, int y) { widget.move(area.left() + (area.width() - widget.width()) / 2, y); };
    centreAt(*m_older, area.top() + 10);
    centreAt(*m_passing, area.top() + 10);
    centreAt(*m_newer, area.bottom() - m_newer->height() - 10);
    centreAt(*m_centre, area.top() + (area.height() - m_centre->height()) / 2);
    m_pill->move(area.right() - m_pill->width() - 24, area.bottom() - m_pill->height() - 12);
}

} // namespace chat::ui
