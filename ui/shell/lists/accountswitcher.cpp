// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/lists/accountswitcher.h"

#include "app/net/pictures/imagecache.h"
#include "ui/shell/lists/accountdelegate.h"
#include "ui/style/style.h"
#include "ui/widgets/sidelist.h"

#include <QBoxLayout>
#include <QPainter>

namespace chat::ui {

namespace {

constexpr int kMostRows = 4;
constexpr int kDivider = 9;

} // namespace

AccountSwitcher::AccountSwitcher(Style &style, Accounts &accounts, QWidget *parent)
    : QWidget(parent)
    , m_style(style)
    , m_accounts(accounts)
    , m_model(accounts)
    , m_list(new SideList(style, tr("Accounts"), this))
{
    m_list->setItemDelegate(new AccountDelegate(style, m_model, m_list));
    m_list->setModel(&m_model);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kDivider, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &SideList::chosen, this,
        [this](const QModelIndex &index) { Q_EMIT chosen(m_model.at(index.row()).account); });
    connect(m_list, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        // The keyboard provides no useful position.
        auto index = m_list->indexAt(point);
        if (!index.isValid())
            index = m_list->currentIndex();
        if (index.isValid())
            Q_EMIT menuRequested(
                m_model.at(index.row()).account, m_list->viewport()->mapToGlobal(m_list->visualRect(index).topRight()));
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &AccountSwitcher::refresh);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &AccountSwitcher::refresh);
    connect(&accounts, &Accounts::added, this, [this](Account *account) { watch(*account); });
    for (const auto &account : accounts.all())
        watch(*account);
    refresh();
}

void AccountSwitcher::watch(Account &account)
{
    connect(&account.images(), &ImageCache::imageReady, m_list->viewport(), qOverload<>(&QWidget::update));
}

void AccountSwitcher::refresh()
{
    const int rows = m_model.rowCount();
    m_list->setFixedHeight(std::min(rows, kMostRows) * AccountDelegate::kRowHeight);
    setVisible(rows > 1);
}

void AccountSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(18, 4, width() - 36, 1, m_style.tokens().line);
}

} // namespace chat::ui
