// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/tools/searchtool.h"

#include "ui/channels/placeactions.h"
#include "ui/search/searchlist.h"
#include "ui/search/searchpanel.h"
#include "ui/shell/account/accountactions.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/keys/shortcuts.h"
#include "ui/shell/account/sidepanels.h"
#include "ui/shell/conversation/conversationheader.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/linefield.h"

#include <QShortcut>

namespace chat::ui {

SearchTool::SearchTool(AccountView &view)
    : QObject(&view)
    , m_view(view)
{
    const auto on = [this](ToolKey key, SearchModel::Scope scope) {
        for (const QKeySequence &keys : keysOf(key))
            connect(new QShortcut(keys, &m_view), &QShortcut::activated, this, [this, scope] { open(scope); });
    };
    on(ToolKey::Search, SearchModel::Scope::Conversation);
    on(ToolKey::SearchEverywhere, SearchModel::Scope::Everywhere);
    connect(&view.timeline(), &TimelinePane::searchRequested, this, &SearchTool::searchFor);
    connect(&view.header(), &ConversationHeader::searchToggled, this, &SearchTool::toggle);
    connect(&view.panels(), &SidePanels::toolChanged, this, [this] { m_view.header().setSearchShown(isOpen()); });
    connect(&view, &AccountView::currentChanged, this, [this](const ChannelRef &channel) {
        if (m_panel)
            m_panel->setConversation(channel);
    });
}

void SearchTool::build()
{
    const AccountView::Needs &needs = m_view.needs();
    m_panel = new SearchPanel(needs.style, needs.backend, needs.directory, needs.images, &m_view.page());
    m_panel->hide();
    m_view.page().addSide(m_panel);
    m_panel->setConversation(m_view.current());
    connect(m_panel, &SearchPanel::closeRequested, &m_view.panels(), &SidePanels::closeTool);
    auto &places = m_view.actions().places();
    connect(m_panel, &SearchPanel::olderRequested, &places, &PlaceActions::olderRequested);
    connect(m_panel, &SearchPanel::allOlderRequested, &places, &PlaceActions::allOlderRequested);
    connect(m_panel, &SearchPanel::chosen, this, [this](const MessageRef &ref) {
        m_view.openMessage(ref);
        m_panel->list().setFocus(Qt::OtherFocusReason); // the next hit is one key away
    });
}

bool SearchTool::isOpen() const
{
    return m_panel && m_view.panels().tool() == m_panel;
}

void SearchTool::open(SearchModel::Scope scope)
{
    if (!m_panel)
        build();
    const bool nowhere = m_view.current().isEmpty();
    m_view.panels().openTool(*m_panel);
    m_panel->begin(nowhere ? SearchModel::Scope::Everywhere : scope);
}

void SearchTool::searchFor(const QString &words)
{
    QString phrase = words;
    phrase.remove(u'"');
    open(SearchModel::Scope::Conversation);
    m_panel->field().setText(u'"' + phrase.simplified() + u'"');
}

void SearchTool::toggle()
{
    if (isOpen())
        m_view.panels().closeTool();
    else
        open(SearchModel::Scope::Conversation);
}

} // namespace chat::ui
