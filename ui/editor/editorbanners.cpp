// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/editorbanners.h"

#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "ui/input/quotebar.h"
#include "ui/input/writing.h"
#include "ui/style/borders.h"
#include "ui/style/ink.h"
#include "ui/style/style.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chat::ui {

EditorBanners::EditorBanners(Style &style, Writing *writing, const Message &message, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_writing(writing)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (message.quote)
        addQuote(*message.quote, message.channel);
    if (!message.visibleOnlyTo.isEmpty())
        addReader(message.visibleOnlyTo, message.channel);
    setVisible(m_quoteBar || m_onlyFor);
    connect(&m_style, &Style::changed, this, &EditorBanners::applyStyle);
    applyStyle();
}

void EditorBanners::addQuote(const Quote &quote, const ChannelRef &channel)
{
    m_quoteBar = new QuoteBar(m_style, this);
    const auto *directory = m_writing ? &m_writing->directory() : nullptr;
    m_quoteBar->setQuoted(
        directory ? directory->nameOf(quote.author, directory->guildOf(channel)) : quote.author.displayName(),
        quote.summary);
    layout()->addWidget(m_quoteBar);
    connect(m_quoteBar, &QuoteBar::clicked, this, &EditorBanners::quoteClicked);
    connect(m_quoteBar, &QuoteBar::removeRequested, this, &EditorBanners::removeQuote);
}

void EditorBanners::addReader(const UserId &user, const ChannelRef &channel)
{
    m_onlyFor = new QLabel(this);
    m_onlyFor->setTextFormat(Qt::PlainText);
    QString name;
    if (m_writing)
        name = m_writing->directory().userName(user, m_writing->directory().guildOf(channel));
    setWords(m_onlyFor, tr("Only visible to %1").arg(name.isEmpty() ? shownName(user.value) : name));
    layout()->addWidget(m_onlyFor);
}

void EditorBanners::removeQuote()
{
    hideQuote();
    Q_EMIT quoteRemoved();
}

void EditorBanners::hideQuote()
{
    if (!m_quoteBar)
        return;
    m_quoteRemoved = true;
    m_quoteBar->hide();
    setVisible(m_onlyFor);
}

void EditorBanners::applyStyle()
{
    if (!m_onlyFor)
        return;
    m_onlyFor->setFont(m_style.font(FontRole::Note));
    setInk(m_onlyFor, m_style.tokens().dim);
}

} // namespace chat::ui
