// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/messageeditor.h"

#include "ui/composer/texthighlighter.h"
#include "ui/editor/codefield.h"
#include "ui/popups/button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTextLimit = 260;
constexpr int kCardLimit = 320;
constexpr int kRadius = 6;
constexpr int kFrame = 2;
constexpr int kCountFrom = 80; // percent of the limit

void setTextColor(QWidget *widget, const QColor &color)
{
    QPalette colors = widget->palette();
    colors.setColor(QPalette::WindowText, color);
    widget->setPalette(colors);
}

} // namespace

void MessageEditor::build()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(isCard() ? tr("Edit card") : tr("Edit message"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    buildNotice(column);
    if (isCard()) {
        m_code = new CodeField(m_style, this);
        m_field = m_code;
    } else {
        m_field = new PlainInput(m_style, FontRole::Mono, this);
        new TextHighlighter(m_field->document()); // the document owns it
    }
    m_field->setTextMargins(8, 6);
    m_field->setHeightLimit(isCard() ? kCardLimit : kTextLimit);
    m_field->setAccessibleName(isCard() ? tr("Card as JSON") : tr("Message text"));
    m_field->installEventFilter(this);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(kFrame, kFrame, kFrame, kFrame); // so that the scroll bar stays inside the frame
    frame->addWidget(m_field);
    column->addLayout(frame);
    setFocusProxy(m_field);
    m_message = new QLabel(this);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    buildFooter(column);
}

void MessageEditor::buildNotice(QVBoxLayout *column)
{
    m_noticeRow = new QWidget(this);
    auto *row = new QHBoxLayout(m_noticeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_noticeText = new QLabel(m_noticeRow);
    m_noticeText->setTextFormat(Qt::PlainText);
    m_noticeText->setWordWrap(true);
    row->addWidget(m_noticeText, 1);
    m_noticeFirst = new Button(m_style, Button::Kind::Link, {}, m_noticeRow);
    m_noticeSecond = new Button(m_style, Button::Kind::Link, {}, m_noticeRow);
    row->addWidget(m_noticeFirst);
    row->addWidget(m_noticeSecond);
    connect(m_noticeFirst, &Button::clicked, this, &MessageEditor::onFirstNotice);
    connect(m_noticeSecond, &Button::clicked, this, &MessageEditor::onSecondNotice);
    m_noticeRow->hide();
    column->addWidget(m_noticeRow);
}

void MessageEditor::buildFooter(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_hint = new QLabel(this);
    m_hint->setTextFormat(Qt::RichText);
    m_hint->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_hint, 1);
    m_count = new QLabel(this);
    m_count->hide();
    row->addWidget(m_count);
    m_cancel = new Button(m_style, Button::Kind::Link, tr("Cancel"), this);
    m_save = new Button(m_style, Button::Kind::Link, tr("Save"), this);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    connect(m_cancel, &Button::clicked, this, &MessageEditor::cancelled);
    connect(m_save, &Button::clicked, this, &MessageEditor::save);
    column->addLayout(row);
}

void MessageEditor::applyStyle()
{
    const QFont note = m_style.font(FontRole::Note);
    for (QLabel *label : {m_hint, m_count, m_message, m_noticeText})
        label->setFont(note);
    setTextColor(m_hint, m_style.tokens().dim);
    setTextColor(m_noticeText, m_style.color(Level::Warning));
    setTextColor(m_message, m_messageIsError ? m_style.color(Level::Danger) : m_style.tokens().dim);
    updateFooter();
    update();
}

QString MessageEditor::hintText() const
{
    const QString key = u"<b style='color:%1'>%2</b> %3"_s;
    const QString color = m_style.tokens().link.name();
    const QString gap = u"&nbsp;&nbsp;&nbsp;"_s;
    if (m_saving)
        return tr("Saving…").toHtmlEscaped();
    if (m_gone)
        return key.arg(color, tr("Esc"), tr("close"));
    const QString save = key.arg(color, isCard() ? tr("Ctrl+Enter") : tr("Enter"), tr("save"));
    const QString cancel = key.arg(color, tr("Esc"), tr("cancel"));
    const QString line
        = key.arg(color, isCard() ? tr("Tab") : tr("Shift+Enter"), isCard() ? tr("indent") : tr("new line"));
    return save + gap + cancel + gap + line;
}

void MessageEditor::updateFooter()
{
    m_hint->setText(hintText());
    const QString reason = obstacle();
    m_save->setEnabled(reason.isEmpty());
    m_save->setToolTip(reason);
    m_save->setAccessibleDescription(reason);
    const qsizetype length = source().size();
    const bool over = length > m_maxLength;
    m_count->setVisible(length * 100 >= static_cast<qint64>(m_maxLength) * kCountFrom);
    m_count->setText(u"%1 / %2"_s.arg(length).arg(m_maxLength));
    setTextColor(m_count, over ? m_style.color(Level::Danger) : m_style.tokens().dim);
}

void MessageEditor::say(const QString &sentence, bool isError)
{
    m_messageIsError = isError && !sentence.isEmpty();
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
    setTextColor(m_message, isError ? m_style.color(Level::Danger) : m_style.tokens().dim);
    update();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageEditor::showNotice(Notice notice)
{
    m_notice = notice;
    m_noticeRow->setVisible(notice != Notice::None);
    const auto words = [this](const QString &sentence, const QString &first, const QString &second) {
        m_noticeText->setText(sentence);
        m_noticeFirst->setText(first);
        m_noticeFirst->setAccessibleName(first);
        m_noticeSecond->setText(second);
        m_noticeSecond->setAccessibleName(second);
        m_noticeFirst->updateGeometry();
        m_noticeSecond->updateGeometry();
    };
    switch (notice) {
    case Notice::None:
        break;
    case Notice::RemoteChange:
        words(tr("The message was changed meanwhile."), tr("Show theirs"), tr("Keep mine"));
        break;
    case Notice::ShowingTheirs:
        words(tr("This is the message as it is now."), tr("Back to mine"), tr("Use theirs"));
        break;
    case Notice::Gone:
        words(tr("The message was deleted. Your text is still here."), tr("Copy text"), tr("Send as new"));
        break;
    }
    if (notice == Notice::None)
        return;
    QAccessibleEvent alert(m_noticeText, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QSize MessageEditor::sizeHint() const
{
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(std::max(120, width()))
                                                     : layout()->totalSizeHint().height();
    return {560, height};
}

void MessageEditor::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = m_style.tokens();
    const QColor border = m_messageIsError ? m_style.color(Level::Danger) : m_saving ? t.line : t.accent;
    painter.setPen(QPen(border, 1));
    painter.setBrush(t.codeGround);
    painter.drawRoundedRect(
        QRectF(m_field->geometry()).adjusted(0.5 - kFrame, 0.5 - kFrame, kFrame - 0.5, kFrame - 0.5), kRadius, kRadius);
}

} // namespace chat::ui
