// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
// What else can be done with what is written: trying it, sending it as new, enlarging it, taking another text.
#include "ui/editor/messageeditor.h"

#include "app/base/otherstext.h"
#include "app/models/directory/directory.h"
#include "app/services/backend.h"
#include "ui/editor/cardeditor.h"
#include "ui/editor/cardmenu.h"
#include "ui/editor/cardoverlay.h"
#include "ui/editor/templatesheet.h"
#include "ui/input/plaininput.h"
#include "ui/input/writing.h"
#include "ui/people/memberpicker.h"
#include "ui/widgets/button.h"

#include <QLabel>
#include <QLayout>
#include <QMenu>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

QString MessageEditor::testObstacle() const
{
    if (!m_writing)
        return tr("Nobody is signed in.");
    const Obstacle obstacle = obstacleToWhisper(m_message.channel, m_writing->capabilities(), kAllPermissions);
    if (obstacle == Obstacle::NotInDirect)
        return tr("Direct chats have no messages for one alone.");
    return obstacle == Obstacle::None ? QString() : tr("This server has no messages for one alone.");
}

//! Sent to oneself alone: a true test of how the server takes it and how it looks.
void MessageEditor::test()
{
    Draft draft = newDraft();
    draft.quoted.reset();
    draft.onlyFor = m_writing->backend().self().id;
    Q_EMIT testRequested(draft);
    const QString done = tr("Sent to you alone; it is gone when the messages are loaded anew.");
    if (m_overlay)
        m_overlay->say(done, false);
    say(done, false);
}

void MessageEditor::sendAsNew()
{
    check();
    if (m_problem.isEmpty() && !source().trimmed().isEmpty())
        Q_EMIT sendAsNewRequested(source());
    else
        say(m_problem.isEmpty() ? tr("A message cannot be empty. To take it away, delete it.") : m_problem, true);
}

bool MessageEditor::isExpanded() const
{
    return m_overlay && m_overlay->editor();
}

void MessageEditor::setExpanded(bool expanded)
{
    if (!m_card || expanded == isExpanded())
        return;
    if (!expanded) {
        CardEditor *card = m_overlay->release();
        m_frame->layout()->addWidget(card);
        card->show();
        fitHeight();
        focusInput();
        return;
    }
    if (!m_overlay) {
        m_overlay = new CardOverlay(m_style, window());
        connect(m_overlay, &CardOverlay::closeRequested, this, [this] { setExpanded(false); });
        connect(m_overlay, &CardOverlay::primaryRequested, this, &MessageEditor::save);
        connect(m_overlay, &CardOverlay::asNewRequested, this, &MessageEditor::sendAsNew);
        connect(m_overlay, &CardOverlay::testRequested, this, &MessageEditor::test);
        m_overlay->setMenu([this](QMenu &menu) { fillMore(menu); });
    }
    m_overlay->open(
        m_card, {tr("Edit card message"), tr("Save"), tr("Send as new"), m_writing != nullptr, testObstacle()});
    updateFooter();
}

void MessageEditor::showMore()
{
    QMenu menu(this);
    if (!m_card) {
        fillMore(menu);
        menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
        return;
    }
    QAction *trial = menu.addAction(tr("Show only to me"), this, &MessageEditor::test);
    const QString reason = !m_problem.isEmpty() ? m_problem : testObstacle();
    trial->setEnabled(reason.isEmpty());
    menu.addAction(tr("Send as new"), this, &MessageEditor::sendAsNew)->setEnabled(m_problem.isEmpty());
    menu.addSeparator();
    fillMore(menu);
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

//! What brings another text: a template of the server, for cards also those of this computer; earlier versions.
void MessageEditor::fillMore(QMenu &menu)
{
    if (!m_writing)
        return;
    if (m_writing->serverTemplates().isAvailable())
        menu.addAction(tr("Template of the server…"), this, &MessageEditor::pickTemplate)->setEnabled(!m_gone);
    if (testObstacle().isEmpty() && m_message.visibleOnlyTo.isEmpty() && !m_gone)
        connect(menu.addAction(tr("Change it for one person only…")), &QAction::triggered, this,
            &MessageEditor::pickReader, Qt::QueuedConnection); // the menu goes first
    if (m_card) {
        fillCardMenu(menu, *m_writing, *m_card, m_message.id);
        return;
    }
    QMenu *versions = menu.addMenu(tr("Earlier versions"));
    const std::vector<Writing::Version> all = m_writing->versions(m_message.id);
    versions->setEnabled(!all.empty());
    for (auto version = all.rbegin(); version != all.rend(); ++version)
        versions->addAction(OthersText(version->source).entry(), this,
            [this, source = version->source] { m_field->replaceAll(source); });
}

//! A change that one person alone sees: nothing is stored, and the row stays as it is for everybody else.
void MessageEditor::pickReader()
{
    if (isCard())
        check();
    if (const QString reason = obstacle(); !reason.isEmpty()) {
        say(reason, true);
        return;
    }
    const GuildId guild = m_writing->directory().guildOf(m_message.channel);
    auto *picker
        = new MemberPicker(m_style, m_writing->backend(), m_writing->directory(), m_writing->images(), window());
    connect(picker, &MemberPicker::picked, this, [this, guild](const User &user) {
        Q_EMIT saveForRequested(user.id, m_writing->directory().nameOf(user, guild));
    });
    const QPoint corner = m_more ? m_more->mapToGlobal(QPoint()) : mapToGlobal(QPoint());
    picker->popup(guild, tr("Who is to see it like this?"), {corner, m_more ? m_more->size() : QSize(1, 1)});
}

//! The message becomes what the template makes of the values that are filled in.
void MessageEditor::pickTemplate()
{
    auto *sheet = new TemplateSheet(*m_writing, window());
    connect(sheet, &TemplateSheet::chosen, this, [this, sheet](const Draft &draft) {
        if (draft.kind != m_kind) {
            sheet->say(tr("This template makes another kind of message; an edit cannot change the kind."), true);
            return;
        }
        m_filled = this->draft();
        m_filled->source = draft.source;
        m_filled->templateId = draft.templateId;
        sheet->done();
        m_writing->noteVersion(m_message.id, m_original);
        Q_EMIT saveRequested(draft.source);
    });
    sheet->popup(tr("Save"));
}

} // namespace chat::ui
