// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/editor/editormenu.h"

#include "app/domain/capabilities.h"
#include "app/models/directory/directory.h"
#include "app/services/backend.h"
#include "ui/editor/sourcepane.h"
#include "ui/editor/templatesheet.h"
#include "ui/input/writing.h"
#include "ui/people/memberpicker.h"
#include "ui/widgets/aftermenu.h"

#include <QMenu>

namespace chat::ui {

EditorMenu::EditorMenu(Writing *writing, const Message &message, SourcePane &pane, QWidget &editor)
    : QObject(&editor)
    , m_writing(writing)
    , m_message(message)
    , m_pane(pane)
    , m_editor(editor)
{
}

QString EditorMenu::whisperObstacle() const
{
    if (!m_writing)
        return tr("Not signed in.");
    const Obstacle obstacle = obstacleToWhisper(m_message.channel, m_writing->capabilities(), kAllPermissions);
    if (obstacle == Obstacle::NotInDirect)
        return tr("Direct chats do not support messages for one person only.");
    return obstacle == Obstacle::None ? QString() : tr("This server does not support messages for one person only.");
}

void EditorMenu::fill(QMenu &menu)
{
    if (!m_writing)
        return;
    if (m_writing->serverTemplates().isAvailable())
        menu.addAction(tr("Message template…"), this, &EditorMenu::pickTemplate)->setEnabled(!m_gone);
    if (whisperObstacle().isEmpty() && m_message.visibleOnlyTo.isEmpty() && !m_gone)
        menu.addAction(tr("Change it for one person only…"), this,
            [this] { afterMenu(this, [this] { Q_EMIT readerRequested(); }); });
    m_pane.fillMenu(menu);
}

void EditorMenu::popup(bool tries, const QString &problem, const QRect &anchor)
{
    QMenu menu(&m_editor);
    if (tries) {
        QAction *trial = menu.addAction(tr("Show only to me"), this, &EditorMenu::testRequested);
        trial->setEnabled(problem.isEmpty() && whisperObstacle().isEmpty());
        menu.addAction(tr("Send as new"), this, &EditorMenu::asNewRequested)->setEnabled(problem.isEmpty());
        menu.addSeparator();
    }
    fill(menu);
    menu.exec(QPoint(anchor.left(), anchor.top() + anchor.height()));
}

//! A change for one person only: nothing is stored, and the row stays the same for everyone else.
void EditorMenu::pickReader(const QRect &anchor)
{
    const GuildId guild = m_writing->directory().guildOf(m_message.channel);
    auto *picker = new MemberPicker(
        m_writing->style(), m_writing->backend(), m_writing->directory(), m_writing->images(), m_editor.window());
    connect(picker, &MemberPicker::picked, this,
        [this, guild](const User &user) { Q_EMIT readerPicked(user.id, m_writing->directory().nameOf(user, guild)); });
    picker->popup(guild, tr("Who should see this version?"), anchor);
}

void EditorMenu::pickTemplate()
{
    auto *sheet = new TemplateSheet(*m_writing, m_editor.window());
    connect(sheet, &TemplateSheet::chosen, this, [this, sheet](const Draft &filled) {
        if (filled.kind != m_message.kind) {
            sheet->say(tr("This template creates another type of message; an edit cannot change the type."), true);
            return;
        }
        sheet->done();
        Q_EMIT templateChosen(filled);
    });
    sheet->popup(tr("Save"));
}

} // namespace chat::ui
