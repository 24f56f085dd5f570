// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/tools/inspectortool.h"

#include "ui/inspector/inspectorpanel.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/keys/shortcuts.h"
#include "ui/shell/account/sidepanels.h"

#include <QShortcut>

namespace chat::ui {

InspectorTool::InspectorTool(AccountView &view)
    : QObject(&view)
    , m_view(view)
{
    for (const QKeySequence &keys : keysOf(ToolKey::Inspector))
        connect(new QShortcut(keys, &m_view), &QShortcut::activated, this, &InspectorTool::toggle);
}

void InspectorTool::build()
{
    const AccountView::Needs &needs = m_view.needs();
    m_panel = new InspectorPanel(needs.style, needs.backend.traffic(), &m_view.page());
    m_panel->hide();
    m_view.page().addSide(m_panel);
    connect(m_panel, &InspectorPanel::closeRequested, &m_view.panels(), &SidePanels::closeTool);
    connect(m_panel, &InspectorPanel::messageRequested, &m_view, &AccountView::openMessage);
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

} // namespace chat::ui
