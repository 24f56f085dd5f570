// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingswindow.h"

#include "ui/settings/aboutpage.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/lookpage.h"
#include "ui/settings/messagespage.h"
#include "ui/settings/notificationspage.h"
#include "ui/settings/settingsnav.h"
#include "ui/settings/storagepage.h"
#include "ui/settings/writingpage.h"
#include "ui/style/plainlabel.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/statusline.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace chat::ui {

namespace {

constexpr int kNavWidth = 220;
constexpr int kPagesWidth = 640;

} // namespace

SettingsWindow::SettingsWindow(const Needs &needs, QWidget *parent)
    : Sheet(needs.common.style, tr("Settings"), parent)
    , m_style(needs.common.style)
    , m_search(new LineField(m_style, LineField::Purpose::Search, tr("Search the settings"), this))
    , m_nav(new SettingsNav(m_style, this))
    , m_area(new QScrollArea(this))
    , m_sheet(new QWidget)
    , m_status(new StatusLine(m_style, this))
    , m_nothing(makePlainLabel(m_style, FontRole::Body, m_style.tokens().dim, tr("Nothing found."), m_sheet))
{
    auto *contents = new QWidget(this);
    auto *across = new QHBoxLayout(contents);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setContentsMargins(0, 14, 0, 8);
    left->setSpacing(10);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(12, 0, 12, 0);
    searchRow->addWidget(m_search);
    left->addLayout(searchRow);
    left->addWidget(m_nav, 1);
    m_search->setPlaceholderText(tr("Search"));
    m_nav->setFixedWidth(kNavWidth);
    across->addLayout(left);
    across->addWidget(m_area, 1);

    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(28, 20, 28, 24);
    column->setSpacing(28);
    m_nothing->hide();
    column->addWidget(m_nothing);
    column->addStretch(1);
    m_sheet->setAutoFillBackground(false);
    m_area->setWidget(m_sheet);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->verticalScrollBar()->setSingleStep(24);
    setContents(contents);
    foot().insertWidget(0, m_status, 1);

    addPages(needs);
    connect(m_nav, &SettingsNav::pageChosen, this, &SettingsWindow::choose);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::filter);
    connect(m_search, &LineField::leftByEscape, this, &QDialog::reject);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { revealFocus(now); });
    m_search->installEventFilter(this);
    setTabOrder(m_search, m_nav);
    resize(kNavWidth + kPagesWidth, 640);
    setMinimumSize(560, 380);
    choose(0);
    m_search->setFocus(Qt::OtherFocusReason);
}

void SettingsWindow::addPages(const Needs &needs)
{
    addPage(new LookPage(needs.common, m_sheet));
    addPage(new WritingPage(needs.common, m_sheet));
    addPage(new MessagesPage(needs.common, m_sheet));
    addPage(new NotificationsPage(needs.common, needs.accounts, m_sheet));
    auto *desktop = new DesktopPage(needs.common, needs.desktop, m_sheet);
    connect(desktop, &DesktopPage::failed, this, [this](const QString &sentence) { say(sentence, true); });
    addPage(desktop);
    auto *keys = new KeysPage(needs.common, needs.keys, m_sheet);
    connect(keys, &KeysPage::listRequested, this, &SettingsWindow::keyListRequested);
    addPage(keys, Page::Keys);
    if (needs.accounts)
        addAccountPages(needs);
    auto *about = new AboutPage(needs.common, needs.accounts, m_sheet);
    connect(about, &AboutPage::copied, this, [this] { say(tr("Copied")); });
    addPage(about, Page::About);
}

void SettingsWindow::addAccountPages(const Needs &needs)
{
    auto *storage = new StoragePage(needs.common, *needs.accounts, m_sheet);
    connect(storage, &StoragePage::forgotten, this, [this](Account *account) {
        Q_EMIT messagesForgotten(account);
        say(tr("The stored messages were removed."));
    });
    connect(storage, &StoragePage::failed, this, [this](const QString &sentence) { say(sentence, true); });
    addPage(storage, Page::Storage);
    auto *accounts = new AccountsPage(needs.common, *needs.accounts, m_sheet);
    connect(accounts, &AccountsPage::addRequested, this, &SettingsWindow::addAccountRequested);
    connect(accounts, &AccountsPage::signInRequested, this, &SettingsWindow::signInRequested);
    connect(accounts, &AccountsPage::signOutRequested, this, &SettingsWindow::signOutRequested);
    connect(accounts, &AccountsPage::liveRequested, this, &SettingsWindow::liveRequested);
    addPage(accounts, Page::Accounts);
}

void SettingsWindow::addPage(SettingsPage *page, Page name)
{
    m_pages.push_back(page);
    m_names.push_back(name);
    m_nav->add(page->glyph(), page->title());
    auto *column = static_cast<QVBoxLayout *>(m_sheet->layout()); // made above
    column->insertWidget(column->count() - 1, page);
}

void SettingsWindow::showPage(Page page)
{
    m_search->clear();
    const auto found = std::ranges::find(m_names, page);
    if (page != Page::First && found != m_names.end())
        choose(static_cast<int>(found - m_names.begin()));
    else if (page == Page::First)
        choose(0);
}

void SettingsWindow::choose(int page)
{
    m_page = page;
    if (!m_search->text().isEmpty())
        m_search->clear(); // shows the page
    else
        filter();
    m_area->verticalScrollBar()->setValue(0);
}

//! What is shown: the chosen page, or what fits on all pages.
void SettingsWindow::filter()
{
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    int shown = 0;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const int rows = m_pages[i]->filter(words);
        m_pages[i]->setVisible(words.isEmpty() ? static_cast<int>(i) == m_page : rows > 0);
        shown += rows;
    }
    m_nothing->setVisible(!words.isEmpty() && shown == 0);
    m_nav->setPage(words.isEmpty() ? m_page : -1);
}

std::vector<SettingsRow *> SettingsWindow::shownRows() const
{
    std::vector<SettingsRow *> shown;
    for (const auto *page : m_pages) {
        for (auto *row : page->rows()) {
            if (row->isVisibleTo(this))
                shown.push_back(row);
        }
    }
    return shown;
}

void SettingsWindow::say(const QString &sentence, bool isError)
{
    m_status->say(sentence, isError);
}

//! Tab may reach what is out of sight.
void SettingsWindow::revealFocus(QWidget *focus)
{
    if (focus && m_sheet->isAncestorOf(focus))
        m_area->ensureWidgetVisible(focus, 0, 40);
}

bool SettingsWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Down goes from the search to what it found.
    if (watched == m_search && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) { // the type says so
        m_nav->setFocus(Qt::TabFocusReason);
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept(); // there is no button that Enter would press
    } else if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
    } else {
        Sheet::keyPressEvent(event);
    }
}

void SettingsWindow::paintEvent(QPaintEvent *event)
{
    Sheet::paintEvent(event);
    const Tokens &t = m_style.tokens();
    QPainter painter(this);
    const QRect pages = QRect(m_area->mapTo(this, QPoint(0, 0)), m_area->size());
    painter.fillRect(pages, t.dark ? t.side : t.elevated);
    painter.fillRect(pages.left(), 0, 1, pages.height(), t.line);
}

} // namespace chat::ui
