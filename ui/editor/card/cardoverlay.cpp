// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/card/cardoverlay.h"

#include "app/base/otherstext.h"
#include "ui/editor/card/cardeditor.h"
#include "ui/editor/codefield.h"
#include "ui/style/borders.h"
#include "ui/style/floating.h"
#include "ui/style/ink.h"
#include "ui/widgets/button.h"
#include "ui/widgets/statusline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace chat::ui {

namespace {

constexpr int kOverlayHeader = 52;
constexpr int kMostWidth = 1160;
constexpr int kMostHeight = 900;
constexpr int kRoomForAll = 760; // below, the secondary buttons move into the menu

} // namespace

CardOverlay::CardOverlay(Style &style, QWidget *window)
    : Overlay(window)
    , m_style(style)
    , m_panel(new QWidget(this))
{
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    buildHeader();
    column->addWidget(m_header);
    m_note = new StatusLine(m_style, m_panel);
    m_note->setContentsMargins(16, 6, 16, 6);
    column->addWidget(m_note);
    connect(&style, &Style::changed, this, &CardOverlay::applyStyle);
    applyStyle();
}

void CardOverlay::buildHeader()
{
    m_header = new QWidget(m_panel);
    m_header->setFixedHeight(kOverlayHeader);
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    m_title = new QLabel(m_header);
    m_title->setTextFormat(Qt::PlainText);
    m_limits = new QLabel(m_header);
    m_limits->setTextFormat(Qt::PlainText);
    m_limits->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_title);
    row->addSpacing(8);
    row->addWidget(m_limits, 1);
    m_more = new Button(m_style, Glyph::More, tr("Templates, versions and more"), m_header);
    m_test = new Button(m_style, Button::Kind::Plain, tr("Show only to me"), m_header);
    m_asNew = new Button(m_style, Button::Kind::Plain, {}, m_header);
    m_primary = new Button(m_style, Button::Kind::Primary, {}, m_header);
    m_close = new Button(m_style, Glyph::Close, tr("Close; what you have written is kept (Esc)"), m_header);
    for (Button *button : {m_more, m_test, m_asNew, m_primary, m_close})
        row->addWidget(button);
    connect(m_more, &Button::clicked, this, &CardOverlay::showMenu);
    connect(m_test, &Button::clicked, this, &CardOverlay::testRequested);
    connect(m_asNew, &Button::clicked, this, &CardOverlay::asNewRequested);
    connect(m_primary, &Button::clicked, this, &CardOverlay::primaryRequested);
    connect(m_close, &Button::clicked, this, &CardOverlay::closeRequested);
}

void CardOverlay::open(CardEditor *editor, const Offer &offer)
{
    m_editor = editor;
    m_offer = offer;
    setSpoken(this, offer.title);
    m_title->setText(offer.title);
    m_asNew->setText(offer.asNew);
    setSpoken(m_asNew, offer.asNew);
    setPrimary(offer.primary, {});
    editor->setMinimumHeight(0);
    editor->setMaximumHeight(QWIDGETSIZE_MAX);
    m_panel->layout()->addWidget(editor);
    editor->show();
    connect(editor, &CardEditor::checked, this, &CardOverlay::refresh);
    editor->code().installEventFilter(this);
    refresh();
    cover();
    fitHeader();
    editor->code().setFocus(Qt::OtherFocusReason);
}

CardEditor *CardOverlay::release()
{
    CardEditor *editor = std::exchange(m_editor, nullptr);
    if (editor) {
        editor->disconnect(this);
        editor->code().removeEventFilter(this);
        m_panel->layout()->removeWidget(editor);
        editor->setParent(nullptr);
    }
    uncover();
    return editor;
}

void CardOverlay::setPrimary(const QString &text, const QString &obstacle)
{
    m_primary->setText(text);
    setSpoken(m_primary, text);
    m_primary->updateGeometry();
    m_obstacle = obstacle;
    refresh();
}

void CardOverlay::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void CardOverlay::say(const QString &sentence, bool error)
{
    m_note->say(sentence, error);
}

void CardOverlay::refresh()
{
    if (!m_editor)
        return;
    m_limits->setText(m_editor->limitsText());
    setInk(m_limits, m_editor->isOverFull() ? m_style.color(Level::Danger) : m_style.tokens().dim);
    const QString problem = m_editor->problem();
    const auto allow = [this](Button *button, const QString &reason) {
        button->setEnabled(reason.isEmpty() && !m_busy);
        setTip(button, reason);
        setSpokenMore(button, reason);
    };
    allow(m_primary, m_obstacle.isEmpty() ? problem : m_obstacle);
    allow(m_asNew, problem);
    allow(m_test, m_offer.testObstacle.isEmpty() ? problem : m_offer.testObstacle);
}

void CardOverlay::applyStyle()
{
    m_title->setFont(m_style.font(FontRole::Title));
    m_limits->setFont(m_style.font(FontRole::Note));
    setInk(m_title, m_style.tokens().text);
    refresh();
    update();
}

void CardOverlay::placeContents()
{
    const int margin = width() < 900 || height() < 600 ? 8 : 28;
    QRect place = rect().adjusted(margin, margin, -margin, -margin);
    const QSize size = place.size().boundedTo({kMostWidth, kMostHeight});
    m_panel->setGeometry(QRect(place.center() - QPoint(size.width() / 2, size.height() / 2), size));
    fitHeader();
}

void CardOverlay::fitHeader()
{
    const bool roomy = m_panel->width() >= kRoomForAll;
    m_test->setVisible(m_offer.test && roomy);
    m_asNew->setVisible(!m_offer.asNew.isEmpty() && roomy);
}

void CardOverlay::showMenu()
{
    QMenu menu(this);
    if (m_offer.test && !m_test->isVisible())
        menu.addAction(OthersText(m_test->text()).entry(), this, &CardOverlay::testRequested)
            ->setEnabled(m_test->isEnabled());
    if (!m_offer.asNew.isEmpty() && !m_asNew->isVisible())
        menu.addAction(OthersText(m_offer.asNew).entry(), this, &CardOverlay::asNewRequested)
            ->setEnabled(m_asNew->isEnabled());
    if (m_fill)
        m_fill(menu);
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void CardOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = m_style.tokens();
    painter.fillRect(rect(), QColor(0, 0, 0, 140));
    drawCard(painter, m_panel->geometry(), t.main, t.line);
    const int line = m_panel->y() + kOverlayHeader;
    painter.fillRect(m_panel->x() + 1, line, m_panel->width() - 2, 1, t.line);
}

void CardOverlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else if (m_editor && event->matches(QKeySequence::Undo)) // a click on nothing took the focus here
        m_editor->code().undo();
    else if (m_editor && event->matches(QKeySequence::Redo))
        m_editor->code().redo();
    else
        Overlay::keyPressEvent(event);
}

//! Everything inside can be reached by keyboard, nothing outside.
bool CardOverlay::focusNextPrevChild(bool next)
{
    QWidget *const start = window()->focusWidget();
    QWidget *candidate = start ? start : this;
    for (int steps = 0; steps < 500; ++steps) {
        candidate = next ? candidate->nextInFocusChain() : candidate->previousInFocusChain();
        if (!candidate || candidate == start)
            return true;
        const bool stop = candidate != this && isAncestorOf(candidate) && candidate->isVisible()
            && candidate->isEnabled() && (candidate->focusPolicy() & Qt::TabFocus) && !candidate->focusProxy();
        if (stop) {
            candidate->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

bool CardOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (m_editor && watched == &m_editor->code() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // the type says so
        CodeField &code = m_editor->code();
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (code.isComposing())
            return enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            if (m_primary->isEnabled())
                Q_EMIT primaryRequested();
            else
                m_editor->goToProblem();
            return true;
        }
        if (enter && !code.isReadOnly()) {
            code.insertIndentedNewline();
            return true;
        }
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !code.isReadOnly()) {
            code.insertIndent();
            return true;
        }
    }
    return Overlay::eventFilter(watched, event);
}

} // namespace chat::ui
