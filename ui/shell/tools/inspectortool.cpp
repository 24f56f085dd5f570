// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/tools/inspectortool.h"

#include "ui/inspector/inspectorpanel.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/account/shortcuts.h"
#include "ui/shell/account/sidepanels.h"
#include "ui/timeline/timelinepane.h"

#include <QShortcut>

#include <utility>

namespace chat::ui {

InspectorTool::InspectorTool(AccountView &view)
    : QObject(&view)
    , m_view(view)
{
    for (const QKeySequence &keys : keysOf(ToolKey::Inspector))
        connect(new QShortcut(keys, &m_view), &QShortcut::activated, this, &InspectorTool::toggle);
    connect(&view, &AccountView::currentChanged, this, [this](const ChannelRef &channel) {
        const MessageRef wanted = std::exchange(m_wanted, {});
        if (wanted.channel == channel && !channel.isEmpty())
            m_view.timeline().jumpTo(wanted.id);
    });
}

void InspectorTool::build()
{
    const AccountView::Needs &needs = m_view.needs();
    m_panel = new InspectorPanel(needs.style, needs.backend.traffic(), &m_view.page());
    m_panel->hide();
    m_view.page().addSide(m_panel);
    connect(m_panel, &InspectorPanel::closeRequested, &m_view.panels(), &SidePanels::closeTool);
    connect(m_panel, &InspectorPanel::messageRequested, this, &InspectorTool::goTo);
}

bool InspectorTool::isOpen() const
{
    return m_panel && m_view.panels().tool() == m_panel;
}

void InspectorTool::open()
{
    if (!m_panel)
        build();
    m_view.panels().openTool(*m_panel);
    m_panel->begin();
}

void InspectorTool::toggle()
{
    if (isOpen())
        m_view.panels().closeTool();
    else
        open();
}

void InspectorTool::goTo(const MessageRef &ref)
{
    if (ref.channel == m_view.current()) {
        m_view.timeline().jumpTo(ref.id);
        return;
    }
    m_wanted = ref; // a conversation that is not known yet opens later
    m_view.openChannel(ref.channel);
}

} // namespace chat::ui
