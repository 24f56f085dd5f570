// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/messageeditor.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/services/backend.h"
#include "ui/editor/cardeditor.h"
#include "ui/editor/cardoverlay.h"
#include "ui/editor/codefield.h"
#include "ui/editor/findinglist.h"
#include "ui/input/formatbar.h"
#include "ui/input/markupassist.h"
#include "ui/input/plaininput.h"
#include "ui/input/quotebar.h"
#include "ui/input/writing.h"
#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTextLimit = 260;
constexpr int kLowestText = 46;
constexpr int kCardLimit = 520;
constexpr int kLowestCard = 150;
constexpr int kPreviewLimit = 160;
constexpr int kMessageEditorRadius = 6;
constexpr int kFrame = 2;
constexpr int kCountFrom = 80; // percent of the limit

} // namespace

void MessageEditor::build()
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSpoken(this, isCard() ? tr("Edit card") : tr("Edit message"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    buildBanners(column);
    buildNotice(column);
    isCard() ? buildCard(column) : buildText(column);
    setFocusProxy(m_field);
    m_messageText = new QLabel(this);
    m_messageText->setTextFormat(Qt::PlainText);
    m_messageText->setWordWrap(true);
    m_messageText->hide();
    column->addWidget(m_messageText);
    buildFooter(column);
}

void MessageEditor::buildText(QVBoxLayout *column)
{
    m_field = new PlainInput(m_style, FontRole::Mono, this);
    m_field->setTextMargins(8, 6);
    m_field->setHeightLimit(kTextLimit);
    m_field->setAccessibleName(tr("Message text"));
    m_field->installEventFilter(this); // before the completion's: that one comes first then
    m_frame = new QWidget(this);
    auto *frame = new QHBoxLayout(m_frame);
    frame->setContentsMargins(kFrame, kFrame, kFrame, kFrame); // so that the scroll bar stays inside the frame
    frame->addWidget(m_field);
    column->addWidget(m_frame);
    m_formats = new FormatBar(m_style, *m_field, this);
    m_formats->layout()->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_formats);
    const ContentPreview::Sources sources
        = m_writing ? m_writing->sourcesFor(m_message.channel) : ContentPreview::Sources();
    m_previewArea = new QScrollArea(this);
    m_previewArea->setFrameShape(QFrame::NoFrame);
    m_previewArea->setWidgetResizable(true);
    m_previewArea->setFocusPolicy(Qt::NoFocus);
    m_previewArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview = new ContentPreview(m_style, sources);
    m_previewArea->setWidget(m_preview);
    m_previewArea->viewport()->setAutoFillBackground(false);
    m_preview->setAutoFillBackground(false);
    column->addWidget(m_previewArea);
    connect(m_preview, &ContentPreview::heightChanged, this, &MessageEditor::fitHeight);
    m_findings = new FindingList(m_style, this);
    m_findings->setShowsPaths(false);
    m_findings->setMostLines(2);
    column->addWidget(m_findings);
    m_assist = new MarkupAssist(m_style, m_writing, *m_field);
    m_assist->setChannel(m_message.channel);
    m_assist->setDialect(dialect());
    m_formats->setDialect(dialect());
    connect(m_assist, &MarkupAssist::findingsChanged, this, [this] { m_findings->setFindings(m_assist->findings()); });
    connect(m_findings, &FindingList::activated, this,
        [this](int index) { m_assist->goTo(m_findings->findings()[static_cast<size_t>(index)]); });
    connect(m_formats, &FormatBar::previewToggled, this, [this](bool shown) {
        m_wantsPreview = shown;
        updatePreview();
    });
}

void MessageEditor::buildCard(QVBoxLayout *column)
{
    const ContentPreview::Sources sources
        = m_writing ? m_writing->sourcesFor(m_message.channel) : ContentPreview::Sources();
    m_frame = new QWidget(this);
    auto *frame = new QHBoxLayout(m_frame);
    frame->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    m_card = new CardEditor(m_style, sources, m_frame);
    frame->addWidget(m_card);
    column->addWidget(m_frame);
    m_field = &m_card->code();
    m_field->installEventFilter(this);
    connect(m_card, &CardEditor::checked, this, [this] {
        m_problem = m_card->problem();
        updateFooter();
    });
}

//! What there is to know about the message: whom it answers, who sees it.
void MessageEditor::buildBanners(QVBoxLayout *column)
{
    if (m_message.quote) {
        m_quoteBar = new QuoteBar(m_style, this);
        const User &author = m_message.quote->author;
        const auto *directory = m_writing ? &m_writing->directory() : nullptr;
        m_quoteBar->setQuoted(
            directory ? directory->nameOf(author, directory->guildOf(m_message.channel)) : author.displayName(),
            m_message.quote->summary);
        column->addWidget(m_quoteBar);
        connect(m_quoteBar, &QuoteBar::clicked, this, [this] { Q_EMIT quoteClicked(m_message.quote->id); });
        connect(m_quoteBar, &QuoteBar::removeRequested, this, [this] {
            m_quoteRemoved = true;
            m_quoteBar->hide();
            updateFooter();
            focusInput();
        });
    }
    if (m_message.visibleOnlyTo.isEmpty())
        return;
    m_onlyFor = new QLabel(this);
    m_onlyFor->setTextFormat(Qt::PlainText);
    QString name;
    if (m_writing)
        name = m_writing->directory().userName(
            m_message.visibleOnlyTo, m_writing->directory().guildOf(m_message.channel));
    setWords(m_onlyFor, tr("Only visible to %1").arg(name.isEmpty() ? shownName(m_message.visibleOnlyTo.value) : name));
    column->addWidget(m_onlyFor);
}

void MessageEditor::updatePreview()
{
    if (!m_preview)
        return;
    const Draft shown = draft();
    const bool wanted = m_wantsPreview && m_writing && !shown.source.trimmed().isEmpty();
    if (wanted)
        m_preview->setContent(m_writing->previewOfSource(shown));
    m_previewArea->setVisible(wanted);
    m_formats->setPreviewShown(m_wantsPreview);
    fitHeight();
}

//! The row must fit into the view with all it needs to be saved.
void MessageEditor::fitHeight()
{
    const int room = parentWidget() ? parentWidget()->height() : 600;
    if (m_card) {
        if (isExpanded())
            return;
        m_card->setFixedHeight(std::clamp(room - 110, kLowestCard, kCardLimit));
        return;
    }
    const int width = m_previewArea->viewport()->width();
    const int wanted = m_preview->hasHeightForWidth() ? m_preview->heightForWidth(width) : 40;
    m_previewArea->setFixedHeight(std::min({wanted, kPreviewLimit, std::max(40, room / 4)}));
    m_field->setHeightLimit(std::clamp(room - 150, kLowestText, kTextLimit));
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
    if (isCard() || m_writing) {
        m_more = new Button(m_style, Glyph::More, tr("Templates, versions and more"), this);
        m_more->setSide(22);
        row->addWidget(m_more);
        connect(m_more, &Button::clicked, this, &MessageEditor::showMore);
    }
    if (isCard()) {
        m_expand = new Button(m_style, Button::Kind::Link, tr("Enlarge"), this);
        row->addWidget(m_expand);
        connect(m_expand, &Button::clicked, this, [this] { setExpanded(true); });
    }
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
    for (QLabel *label : {m_hint, m_count, m_messageText, m_noticeText, m_onlyFor}) {
        if (label)
            label->setFont(note);
    }
    if (m_onlyFor)
        setInk(m_onlyFor, m_style.tokens().dim);
    setInk(m_hint, m_style.tokens().dim);
    setInk(m_noticeText, m_style.color(Level::Warning));
    setInk(m_messageText, m_messageIsError ? m_style.color(Level::Danger) : m_style.tokens().dim);
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
    setTip(m_save, reason);
    setSpokenMore(m_save, reason);
    if (isExpanded())
        m_overlay->setPrimary(
            m_gone ? tr("Send as new") : tr("Save"), m_gone ? tr("The message was deleted.") : QString());
    const qsizetype length = source().size();
    const bool over = length > m_maxLength;
    QStringList counts;
    if (m_card)
        counts << m_card->limitsText();
    if (length * 100 >= static_cast<qint64>(m_maxLength) * kCountFrom)
        counts << u"%1 / %2"_s.arg(length).arg(m_maxLength);
    m_count->setVisible(!counts.isEmpty());
    m_count->setText(counts.join(u" · "_s));
    const bool full = over || (m_card && m_card->isOverFull());
    setInk(m_count, full ? m_style.color(Level::Danger) : m_style.tokens().dim);
}

void MessageEditor::say(const QString &sentence, bool isError)
{
    m_messageIsError = isError && !sentence.isEmpty();
    m_messageText->setText(sentence);
    m_messageText->setVisible(!sentence.isEmpty());
    setInk(m_messageText, isError ? m_style.color(Level::Danger) : m_style.tokens().dim);
    update();
    if (sentence.isEmpty())
        return;
    QAccessibleEvent alert(m_messageText, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageEditor::showNotice(Notice notice)
{
    m_notice = notice;
    m_noticeRow->setVisible(notice != Notice::None);
    const auto words = [this](const QString &sentence, const QString &first, const QString &second) {
        m_noticeText->setText(sentence);
        m_noticeFirst->setText(first);
        setSpoken(m_noticeFirst, first);
        m_noticeSecond->setText(second);
        setSpoken(m_noticeSecond, second);
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
        QRectF(m_frame->geometry()).adjusted(0.5, 0.5, -0.5, -0.5), kMessageEditorRadius, kMessageEditorRadius);
}

} // namespace chat::ui
