// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/timeline/cardactions.h"

#include "app/base/otherstext.h"
#include "app/base/showntext.h"
#include "app/models/directory/directory.h"
#include "app/models/timeline/messagelistmodel.h"
#include "app/models/timeline/messagetext.h"
#include "app/services/messageservice.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagelistview.h"
#include "ui/widgets/toast.h"

#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace chat::ui {

namespace {
constexpr int kMostListed = 30;
}

CardActions::CardActions(MessageListView &view, Style &style, const Directory &directory)
    : QObject(&view)
    , m_view(view)
    , m_style(style)
    , m_directory(directory)
{
}

void CardActions::clickButton(const MessageId &id, const Hit &hit)
{
    if (hit.index != 1) // there to be looked at
        return;
    MessageListModel &model = *m_view.messageModel();
    if (!model.capabilities().clickButtons) {
        toast(m_view.window(), m_style, tr("This server accepts clicks on such buttons only from its own app."));
        return;
    }
    // The notice shows the label; the value is for the bot.
    const QString label = shownLine(hit.text, 40);
    model.service().clickButton({model.channel(), id}, hit.value, this, [this, label](const Result<Unit> &result) {
        toast(m_view.window(), m_style,
            result ? tr("“%1” was sent to the bot").arg(label)
                   : tr("The button did not work. %1").arg(errorSentence(result.error())));
    });
}

void CardActions::showRole(const RoleId &role, const QPoint &globalPosition)
{
    const GuildId guild = m_directory.guildOf(m_view.messageModel()->channel());
    const Role *known = m_directory.findRole(guild, role);
    auto *menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addSection(OthersText(known ? shownName(known->name) : tr("Unknown role")).entry());
    int listed = 0;
    for (const User *user : m_directory.peopleOf(guild)) {
        if (!user->roles.contains(role) || ++listed > kMostListed)
            continue;
        QAction *entry = menu->addAction(OthersText(m_directory.nameOf(*user, guild)).entry());
        connect(entry, &QAction::triggered, this, [this, id = user->id] { Q_EMIT profileRequested(id); });
    }
    if (listed == 0)
        menu->addAction(tr("No one with this role has been seen yet"))->setEnabled(false);
    else if (listed > kMostListed)
        menu->addAction(tr("%n more", nullptr, listed - kMostListed))->setEnabled(false);
    menu->popup(globalPosition);
}

} // namespace chat::ui
