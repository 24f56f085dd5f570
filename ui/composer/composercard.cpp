// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/composer/composercard.h"

#include "app/domain/capabilities.h"
#include "app/markup/card/cardoutline.h"
#include "app/models/directory/directory.h"
#include "app/services/backend.h"
#include "ui/composer/draftkeeper.h"
#include "ui/editor/card/cardeditor.h"
#include "ui/editor/card/cardform.h"
#include "ui/editor/card/cardmenu.h"
#include "ui/editor/card/cardoverlay.h"
#include "ui/editor/card/cardwords.h"
#include "ui/editor/templatesheet.h"
#include "ui/input/writing.h"

#include <QMenu>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString newCard()
{
    return u'[' + markup::newCardPart(u"card"_s, sampleWords(u"section"_s)) + u']';
}

} // namespace

ComposerCard::ComposerCard(Style &style, DraftKeeper &drafts, QWidget &composer)
    : m_style(style)
    , m_drafts(drafts)
    , m_composer(composer)
{
}

ComposerCard::~ComposerCard()
{
    delete m_overlay; // with the card editor
}

void ComposerCard::makeOverlay()
{
    m_overlay = new CardOverlay(m_style, m_composer.window());
    connect(m_overlay, &CardOverlay::closeRequested, this, &ComposerCard::close);
    connect(m_overlay, &CardOverlay::primaryRequested, this, &ComposerCard::send);
    connect(m_overlay, &CardOverlay::testRequested, this, &ComposerCard::test);
    m_overlay->setMenu([this](QMenu &menu) { fillCardMenu(menu, *m_writing, *m_editor, {}); });
}

void ComposerCard::open(const QString &json)
{
    if (!m_writing || !m_writable)
        return;
    if (m_overlay && m_overlay->editor())
        close();
    delete m_editor; // names and pictures depend on the conversation
    m_editor = new CardEditor(m_style, m_writing->sourcesFor(m_channel));
    m_editor->form().setShowsSource(m_writing->showsSource());
    connect(m_writing, &Writing::showsSourceChanged, &m_editor->form(), &CardForm::setShowsSource);
    connect(m_editor, &CardEditor::changed, this, &ComposerCard::changed);
    const QString kept = m_drafts.draft(m_channel).card;
    m_editor->setSource(!kept.isEmpty() ? kept : !json.isEmpty() ? json : newCard());
    if (!json.isEmpty() && !kept.isEmpty() && kept != json)
        m_editor->replaceSource(json); // undo restores the draft
    if (!m_overlay)
        makeOverlay();
    const Obstacle whisper
        = obstacleToWhisper(m_channel, m_writing->capabilities(), m_writing->directory().permissions(m_channel));
    QString reason;
    if (whisper == Obstacle::NotInDirect)
        reason = tr("Direct chats do not support messages for one person only.");
    else if (whisper != Obstacle::None)
        reason = tr("This server does not support messages for one person only.");
    m_overlay->say({}, false);
    m_overlay->open(m_editor, {tr("New card"), tr("Send"), {}, true, reason});
}

void ComposerCard::close()
{
    if (!m_overlay || !m_overlay->editor())
        return;
    m_drafts.setCard(m_channel, source(m_channel));
    m_overlay->release()->deleteLater();
    Q_EMIT changed();
    Q_EMIT closed();
}

void ComposerCard::openTemplates()
{
    if (!m_writing || !m_writing->serverTemplates().isAvailable())
        return;
    auto *sheet = new TemplateSheet(*m_writing, m_composer.window());
    connect(sheet, &TemplateSheet::chosen, this, [this, sheet](const Draft &draft) {
        Q_EMIT filled(draft);
        sheet->done();
        Q_EMIT closed();
    });
    sheet->popup(tr("Send"));
}

void ComposerCard::fillMenu(QMenu &menu)
{
    if (m_writing->capabilities().cards)
        menu.addAction(m_style.icon(Glyph::Braces), tr("New card…"), this, [this] { open({}); });
    if (m_writing->serverTemplates().isAvailable())
        menu.addAction(m_style.icon(Glyph::File), tr("Message template…"), this, &ComposerCard::openTemplates);
}

QString ComposerCard::source(const ChannelRef &channel) const
{
    if (channel != m_channel || !m_overlay || !m_overlay->editor() || !m_editor)
        return m_drafts.draft(channel).card;
    const QString source = m_editor->source();
    return source == newCard() || source.trimmed().isEmpty() ? QString() : source;
}

std::optional<Draft> ComposerCard::finishedDraft()
{
    m_editor->checkNow();
    if (!m_editor->problem().isEmpty()) {
        m_overlay->say(m_editor->problem(), true);
        m_editor->goToProblem();
        return std::nullopt;
    }
    Draft draft;
    draft.kind = MessageKind::Card;
    draft.source = m_editor->source();
    const auto excess = static_cast<int>(draft.source.size()) - m_maxLength;
    if (excess > 0) {
        m_overlay->say(tr("This is %n character(s) too long. Shorten it or send it in parts.", nullptr, excess), true);
        return std::nullopt;
    }
    return draft;
}

void ComposerCard::test()
{
    std::optional<Draft> draft = finishedDraft();
    if (!draft)
        return;
    draft->onlyFor = m_writing->backend().self().id;
    Q_EMIT tried(*draft);
    m_overlay->say(tr("Sent to you only; it disappears when the messages are reloaded."), false);
}

void ComposerCard::send()
{
    const std::optional<Draft> draft = finishedDraft();
    if (!draft)
        return;
    Q_EMIT made(*draft);
    close();
    m_drafts.setCard(m_channel, {});
    Q_EMIT changed();
}

} // namespace chat::ui
