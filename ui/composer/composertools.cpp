// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/composertools.h"

#include "ui/editor/findinglist.h"
#include "ui/input/formatbar.h"
#include "ui/input/markupassist.h"
#include "ui/input/messageinput.h"
#include "ui/input/writing.h"
#include "ui/message/row/contentpreview.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace chat::ui {

namespace {

constexpr int kMostPreview = 140;
constexpr int kLeastPreview = 28;
constexpr int kPreviewLeft = 50; // under the text it stands for

} // namespace

ComposerTools::ComposerTools(Style &style, MessageInput &input, QWidget &composer)
    : m_style(style)
    , m_input(input)
    , m_composer(composer)
    , m_findings(new FindingList(style, &composer))
    , m_previewArea(new QScrollArea(&composer))
    , m_formats(new FormatBar(style, input, &composer))
{
    m_findings->setShowsPaths(false);
    m_findings->setMostLines(2);
    m_previewArea->setAccessibleName(tr("Preview of the message"));
    m_previewArea->setFrameShape(QFrame::NoFrame);
    m_previewArea->setWidgetResizable(true);
    m_previewArea->setFocusPolicy(Qt::NoFocus);
    m_previewArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_previewArea->viewport()->setAutoFillBackground(false);
    m_previewArea->hide();
    m_formats->hide();
    connect(m_formats, &FormatBar::previewToggled, this, [this](bool shown) {
        m_previewWanted = shown;
        updatePreview();
    });
    connect(m_formats, &FormatBar::sourceToggled, this, [this] { m_assist->toggleSource(); });
    connect(m_findings, &FindingList::activated, this,
        [this](int index) { m_assist->goTo(m_findings->findings()[static_cast<size_t>(index)]); });
    makeAssist();
}

void ComposerTools::addTo(QVBoxLayout &column)
{
    column.addWidget(m_findings);
    auto *row = new QHBoxLayout; // a scroll area heeds no margins of its own
    row->setContentsMargins(kPreviewLeft, 0, 8, 0); // even an empty row takes what is above or below
    row->addWidget(m_previewArea);
    column.addLayout(row);
    column.addWidget(m_formats);
}

int ComposerTools::height() const
{
    int height = 0;
    for (const QWidget *row : {static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_formats)}) {
        if (row->isVisibleTo(&m_composer))
            height += row->sizeHint().height();
    }
    if (m_previewArea->isVisibleTo(&m_composer))
        height += m_previewArea->minimumHeight(); // its height is set, whatever it would like
    return height;
}

void ComposerTools::makeAssist()
{
    delete m_assist;
    m_assist = new MarkupAssist(m_style, m_writing, m_input);
    m_assist->setChannel(m_channel);
    m_assist->setPlain(m_plain);
    connect(m_assist, &MarkupAssist::findingsChanged, this, &ComposerTools::showRows);
}

void ComposerTools::setWriting(Writing *writing, const ChannelRef &channel)
{
    m_writing = writing;
    m_channel = channel;
    makeAssist();
    makePreview();
}

void ComposerTools::setChannel(const ChannelRef &channel)
{
    m_channel = channel;
    m_assist->setChannel(channel);
    makePreview();
}

void ComposerTools::setWritable(bool writable)
{
    m_writable = writable;
    showRows();
}

void ComposerTools::setPlain(bool plain)
{
    m_plain = plain;
    m_assist->setPlain(plain);
    updatePreview();
}

void ComposerTools::setShown(bool shown)
{
    m_shown = shown;
    showRows();
}

void ComposerTools::textChanged()
{
    updatePreview();
}

void ComposerTools::showRows()
{
    m_formats->setVisible(m_shown && m_writable);
    m_findings->setFindings(m_writable ? m_assist->findings() : std::vector<markup::Finding>());
    updatePreview();
}

void ComposerTools::makePreview()
{
    if (!m_writing)
        return;
    m_preview = new ContentPreview(m_style, m_writing->sourcesFor(m_channel));
    m_preview->setAutoFillBackground(false);
    m_previewArea->setWidget(m_preview); // the one before goes
    m_preview->setAutoFillBackground(false);
    connect(m_preview, &ContentPreview::heightChanged, this, &ComposerTools::updatePreview);
    updatePreview();
}

void ComposerTools::updatePreview()
{
    const QString text = m_input.source();
    const bool shown = m_preview && m_shown && m_previewWanted && m_writable && !text.trimmed().isEmpty();
    if (shown) {
        Draft draft;
        draft.kind = m_plain ? MessageKind::Text : MessageKind::Markup;
        draft.source = text;
        m_preview->setContent(m_writing->previewOf(draft));
        const int wanted = m_preview->heightForWidth(std::max(80, m_previewArea->viewport()->width()));
        m_previewArea->setFixedHeight(std::clamp(wanted, kLeastPreview, std::min(kMostPreview, m_heightLimit / 3)));
    }
    if (m_previewArea->isVisibleTo(&m_composer) != shown)
        m_previewArea->setVisible(shown);
    if (height() == m_lastHeight)
        return;
    m_lastHeight = height();
    Q_EMIT heightChanged();
}

} // namespace chat::ui
