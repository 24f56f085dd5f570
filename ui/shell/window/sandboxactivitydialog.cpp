// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/sandboxactivitydialog.h"

#include "app/base/showntext.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

SandboxActivityDialog::SandboxActivityDialog(
    Style &style, QNetworkAccessManager &network, const AccountConfig &config, QWidget *parent)
    : Sheet(style, tr("Sandbox activity"), parent)
    , m_activity(new SandboxActivity(network, config, this))
    , m_clients(new QLabel(this))
    , m_calls(new QTableView(this))
{
    m_clients->setTextFormat(Qt::PlainText);
    m_clients->setFont(style.font(FontRole::List));
    m_clients->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_clients->setWordWrap(true);
    m_clients->setAccessibleName(tr("Connected programs"));
    m_calls->setModel(m_activity);
    m_calls->setAccessibleName(tr("Latest calls"));
    m_calls->setFont(style.font(FontRole::List));
    m_calls->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_calls->setTabKeyNavigation(false);
    m_calls->setShowGrid(false);
    m_calls->setFrameShape(QFrame::NoFrame);
    m_calls->setWordWrap(false);
    m_calls->verticalHeader()->hide();
    m_calls->horizontalHeader()->setHighlightSections(false);
    m_calls->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_calls->horizontalHeader()->setSectionResizeMode(SandboxActivity::Call, QHeaderView::Stretch);
    m_calls->setColumnWidth(SandboxActivity::Time, 84);
    m_calls->setColumnWidth(SandboxActivity::Who, 132);
    m_calls->setColumnWidth(SandboxActivity::Answer, 132);
    auto *contents = new QWidget(this);
    auto *layout = new QVBoxLayout(contents);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_clients);
    layout->addWidget(m_calls, 1);
    setContents(contents);
    resize(640, 520);
    connect(m_activity, &SandboxActivity::refreshed, this, &SandboxActivityDialog::refresh);
    refresh();
    m_activity->setWatching(true);
}

QString SandboxActivityDialog::summary() const
{
    if (!m_activity->error().isEmpty())
        return m_activity->error();
    QStringList lines;
    for (const auto &client : m_activity->clients()) {
        QStringList parts{client.connected ? tr("%1: connected").arg(shownName(client.name))
                                           : tr("%1: not connected").arg(shownName(client.name)),
            tr("%n call(s)", nullptr, static_cast<int>(client.calls))};
        if (client.failed > 0)
            parts << tr("%n refused", nullptr, static_cast<int>(client.failed));
        parts << tr("%n event(s)", nullptr, static_cast<int>(client.events));
        if (!client.program.isEmpty())
            parts << shownName(client.program, 40);
        lines << parts.join(u" · "_s);
    }
    if (lines.isEmpty())
        lines << tr("No calls yet.");
    if (!m_activity->faults().isEmpty())
        lines << tr("Active faults: %1").arg(m_activity->faults().join(u", "_s));
    return lines.join(u'\n');
}

void SandboxActivityDialog::refresh()
{
    m_clients->setText(summary());
}

} // namespace chat::ui
