// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/media/imageviewerbar.h"

#include "ui/widgets/button.h"

#include <QHBoxLayout>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

ImageViewerBar::ImageViewerBar(Style &style, QWidget *parent)
    : QWidget(parent)
{
    auto *smaller = new Button(style, Button::Kind::Icon, u"−"_s, this);
    smaller->setName(tr("Zoom out"));
    auto *larger = new Button(style, Button::Kind::Icon, u"+"_s, this);
    larger->setName(tr("Zoom in"));
    auto *fit = new Button(style, Glyph::Retry, tr("Fit into the window"), this);
    auto *save = new Button(style, Glyph::Download, tr("Save as…"), this);
    auto *outside = new Button(style, Glyph::ExternalLink, tr("Open in the browser"), this);
    auto *close = new Button(style, Glyph::Close, tr("Close"), this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(2);
    for (Button *button : {smaller, larger, fit, save, outside, close})
        row->addWidget(button);
    m_ofPicture = {smaller, larger, fit, save};
    connect(smaller, &Button::clicked, this, &ImageViewerBar::smallerChosen);
    connect(larger, &Button::clicked, this, &ImageViewerBar::largerChosen);
    connect(fit, &Button::clicked, this, &ImageViewerBar::fitChosen);
    connect(save, &Button::clicked, this, &ImageViewerBar::saveChosen);
    connect(outside, &Button::clicked, this, &ImageViewerBar::outsideChosen);
    connect(close, &Button::clicked, this, &ImageViewerBar::closeChosen);
}

void ImageViewerBar::setPictureThere(bool there)
{
    for (Button *button : m_ofPicture)
        button->setEnabled(there);
}

} // namespace chat::ui
