// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// The composer's formats, preview and findings.
#include "ui/composer/composerprivate.h"

#include "app/models/lists/uploadlistmodel.h"
#include "ui/editor/findinglist.h"
#include "ui/input/formatbar.h"
#include "ui/input/markupassist.h"
#include "ui/input/plaininput.h"
#include "ui/input/writing.h"
#include "ui/message/row/contentpreview.h"
#include "ui/style/borders.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QTextDocument>
#include <QVBoxLayout>

namespace chat::ui {

namespace {

constexpr int kMostPreview = 140;
constexpr int kLeastPreview = 28;
constexpr int kPreviewLeft = 50; // under the text it stands for

} // namespace

void Composer::Private::buildTools(QVBoxLayout *column)
{
    findings = new FindingList(style, &q);
    findings->setShowsPaths(false);
    findings->setMostLines(2);
    column->addWidget(findings);
    previewArea = new QScrollArea(&q);
    previewArea->setAccessibleName(Composer::tr("Preview of the message"));
    previewArea->setFrameShape(QFrame::NoFrame);
    previewArea->setWidgetResizable(true);
    previewArea->setFocusPolicy(Qt::NoFocus);
    previewArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    previewArea->viewport()->setAutoFillBackground(false);
    previewArea->hide();
    auto *row = new QHBoxLayout; // a scroll area heeds no margins of its own
    row->setContentsMargins(kPreviewLeft, 0, 8, 0); // even an empty row takes what is above or below
    row->addWidget(previewArea);
    column->addLayout(row);
    formats = new FormatBar(style, *input, &q);
    formats->hide();
    column->addWidget(formats);
    assist = new MarkupAssist(style, nullptr, *input);
    connect(tools, &Button::clicked, this, [this] {
        toolsShown = tools->isChecked();
        showTools();
        input->setFocus(Qt::OtherFocusReason);
    });
    connect(formats, &FormatBar::previewToggled, this, [this](bool shown) {
        previewWanted = shown;
        updatePreview();
    });
    connect(findings, &FindingList::activated, this,
        [this](int index) { assist->goTo(findings->findings()[static_cast<size_t>(index)]); });
    connect(assist, &MarkupAssist::findingsChanged, this, [this] { showTools(); });
}

void Composer::Private::showTools()
{
    const bool writable = !blockedRow->isVisibleTo(&q);
    formats->setVisible(toolsShown && writable);
    findings->setFindings(writable ? assist->findings() : std::vector<markup::Finding>());
    updatePreview();
    updateLimit();
    q.updateGeometry();
}

//! Names and pictures hang on the conversation.
void Composer::Private::makePreview()
{
    if (!writing)
        return;
    preview = new ContentPreview(style, writing->sourcesFor(channel));
    preview->setAutoFillBackground(false);
    previewArea->setWidget(preview); // the one before goes
    preview->setAutoFillBackground(false);
    connect(preview, &ContentPreview::heightChanged, this, &Private::updatePreview);
    updatePreview();
}

void Composer::Private::updatePreview()
{
    if (!previewArea)
        return;
    const QString text = input->toPlainText();
    const bool shown
        = preview && toolsShown && previewWanted && !text.trimmed().isEmpty() && !blockedRow->isVisibleTo(&q);
    if (shown) {
        Draft draft;
        draft.kind = plainText ? MessageKind::Text : MessageKind::Markup;
        draft.source = text;
        preview->setContent(writing->previewOf(draft));
        const int wanted = preview->heightForWidth(std::max(80, previewArea->viewport()->width()));
        previewArea->setFixedHeight(std::clamp(wanted, kLeastPreview, std::min(kMostPreview, heightLimit / 3)));
    }
    if (previewArea->isVisibleTo(&q) != shown)
        previewArea->setVisible(shown);
    updateLimit();
}

void Composer::Private::showMenu()
{
    auto *menu = new QMenu(&q);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QString reason = uploadObstacle();
    QAction *upload
        = menu->addAction(style.icon(Glyph::Attach), Composer::tr("Upload files…"), this, &Private::chooseFiles);
    upload->setEnabled(reason.isEmpty());
    setTip(upload, reason);
    if (writing->capabilities().cards)
        menu->addAction(style.icon(Glyph::Braces), Composer::tr("New card…"), &q, [this] { openCard({}); });
    if (writing->serverTemplates().isAvailable())
        menu->addAction(
            style.icon(Glyph::File), Composer::tr("Template of the server…"), &q, [this] { openTemplates(); });
    addModes(*menu);
    menu->popup(more->mapToGlobal(QPoint(0, -menu->sizeHint().height() - 4)));
}

void Composer::setWriting(Writing *writing)
{
    d->writing = writing;
    delete d->assist;
    d->assist = new MarkupAssist(d->style, writing, *d->input);
    d->assist->setChannel(d->channel);
    d->assist->setPlain(d->plainText);
    connect(d->assist, &MarkupAssist::findingsChanged, d.get(), [this] { d->showTools(); });
    connect(d->more, &Button::clicked, d.get(), [this] { d->showMenu(); });
    connect(d->card, &Button::clicked, d.get(), [this] { d->openCard({}); });
    connect(d->input, &PlainInput::mediaOffered, this, [this](const QMimeData *media) { addMedia(*media); });
    d->more->show();
    d->card->setVisible(writing->capabilities().cards);
    d->makePreview();
}

} // namespace chat::ui
