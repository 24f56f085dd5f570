// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/textpane.h"

#include "app/base/otherstext.h"
#include "ui/editor/findinglist.h"
#include "ui/input/formatbar.h"
#include "ui/input/markupassist.h"
#include "ui/input/messageinput.h"
#include "ui/input/writing.h"
#include "ui/message/row/contentpreview.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTextPaneDelay = 150ms;
constexpr int kTextLimit = 260;
constexpr int kLowestText = 46;
constexpr int kPreviewLimit = 160;
constexpr int kTextPaneFrame = 2;

QString withoutTrailingNewlines(QString text)
{
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

} // namespace

TextPane::TextPane(Style &style, Writing *writing, const Message &message, QWidget *parent)
    : SourcePane(parent)
    , m_style(style)
    , m_writing(writing)
    , m_id(message.id)
    , m_channel(message.channel)
    , m_kind(message.kind)
    , m_dialect(
          writing && message.kind == MessageKind::Markup ? writing->capabilities().markup : MarkupDialect::KMarkdown)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    buildField();
    buildPreview();
    buildAssist();
    for (QWidget *row : {m_frame, static_cast<QWidget *>(m_previewArea), static_cast<QWidget *>(m_findings)})
        column->addWidget(row);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(kTextPaneDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &TextPane::check);
}

void TextPane::buildField()
{
    m_field = new MessageInput(m_style, FontRole::Mono, this);
    m_field->setTextMargins(8, 6);
    m_field->setHeightLimit(kTextLimit);
    m_field->setAccessibleName(tr("Message text"));
    m_field->installEventFilter(parentWidget()); // before that of the completion, which thus comes first
    m_frame = new QWidget(this);
    auto *frame = new QHBoxLayout(m_frame);
    // So that the scroll bar stays inside the frame.
    frame->setContentsMargins(kTextPaneFrame, kTextPaneFrame, kTextPaneFrame, kTextPaneFrame);
    frame->addWidget(m_field);
    m_formats = new FormatBar(m_style, *m_field, this);
    m_formats->layout()->setContentsMargins(0, 0, 0, 0);
    m_formats->setDialect(m_dialect);
    connect(m_formats, &FormatBar::previewToggled, this, [this](bool shown) {
        m_wantsPreview = shown;
        updatePreview();
    });
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] { m_checkTimer.start(); });
}

void TextPane::buildPreview()
{
    m_previewArea = new QScrollArea(this);
    m_previewArea->setFrameShape(QFrame::NoFrame);
    m_previewArea->setWidgetResizable(true);
    m_previewArea->setFocusPolicy(Qt::NoFocus);
    m_previewArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_preview = new ContentPreview(m_style, m_writing ? m_writing->sourcesFor(m_channel) : ContentPreview::Sources());
    m_previewArea->setWidget(m_preview);
    m_previewArea->viewport()->setAutoFillBackground(false);
    m_preview->setAutoFillBackground(false);
    connect(m_preview, &ContentPreview::heightChanged, this, [this] { fitTo(m_room); });
}

void TextPane::buildAssist()
{
    m_findings = new FindingList(m_style, this);
    m_findings->setShowsPaths(false);
    m_findings->setMostLines(2);
    m_assist = new MarkupAssist(m_style, m_writing, *m_field);
    m_assist->setChannel(m_channel);
    m_assist->setDialect(m_dialect);
    connect(m_formats, &FormatBar::sourceToggled, m_assist, &MarkupAssist::toggleSource);
    connect(m_assist, &MarkupAssist::findingsChanged, this, [this] { m_findings->setFindings(m_assist->findings()); });
    connect(m_findings, &FindingList::activated, this,
        [this](int index) { m_assist->goTo(m_findings->findings()[static_cast<size_t>(index)]); });
}

PlainInput &TextPane::field() const
{
    return *m_field;
}

QString TextPane::source() const
{
    return withoutTrailingNewlines(m_field->source());
}

QString TextPane::asSaved(const QString &source) const
{
    return withoutTrailingNewlines(source);
}

void TextPane::load(const QString &source)
{
    m_field->setSource(source);
    m_field->moveCursor(QTextCursor::End);
}

void TextPane::replace(const QString &source)
{
    m_field->replaceAll(source);
}

QRect TextPane::frame() const
{
    return m_frame->geometry().translated(pos());
}

QWidget *TextPane::tools() const
{
    return m_formats;
}

void TextPane::setBusy(bool busy)
{
    m_field->setReadOnly(busy);
}

void TextPane::check()
{
    m_checkTimer.stop();
    updatePreview();
    Q_EMIT checked();
}

bool TextPane::breakLine(Qt::KeyboardModifiers modifiers)
{
    if (!modifiers.testFlag(Qt::ShiftModifier))
        return false;
    if (m_field->isReadOnly())
        return true;
    if (m_dialect == MarkupDialect::Elements)
        m_field->insertPlainText(u"<br/>\n"_s); // next to a tag, a line break alone would not be read
    else
        m_field->insertNewline();
    return true;
}

void TextPane::fitTo(int room)
{
    m_room = room;
    const int width = m_previewArea->viewport()->width();
    const int wanted = m_preview->hasHeightForWidth() ? m_preview->heightForWidth(width) : 40;
    m_previewArea->setFixedHeight(std::min({wanted, kPreviewLimit, std::max(40, room / 4)}));
    m_field->setHeightLimit(std::clamp(room - 150, kLowestText, kTextLimit));
}

void TextPane::updatePreview()
{
    Draft shown;
    shown.kind = m_kind;
    shown.source = source();
    bool wanted = m_wantsPreview && m_writing && !shown.source.trimmed().isEmpty();
    if (wanted) {
        const Content content = m_writing->previewOfSource(shown);
        wanted = content.plain != shown.source.trimmed(); // else the field shows it already
        if (wanted)
            m_preview->setContent(content);
    }
    m_previewArea->setVisible(wanted);
    m_formats->setPreviewShown(m_wantsPreview);
    fitTo(m_room);
}

void TextPane::fillMenu(QMenu &menu)
{
    QMenu *versions = menu.addMenu(tr("Earlier versions"));
    const std::vector<Writing::Version> all = m_writing ? m_writing->versions(m_id) : std::vector<Writing::Version>();
    versions->setEnabled(!all.empty());
    for (auto version = all.rbegin(); version != all.rend(); ++version)
        versions->addAction(
            OthersText(version->source).entry(), this, [this, source = version->source] { replace(source); });
}

} // namespace chat::ui
