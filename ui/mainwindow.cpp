// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/net/imagecache.h"
#include "ui/popups/button.h"
#include "ui/shell/accountview.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/welcomepage.h"
#include "ui/style/style.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>

namespace chat::ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(Style &style, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_style(style)
    , m_settings(settings)
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(style, m_pages))
{
    setWindowTitle(u"Kookaburra"_s);
    setWindowIcon(QIcon(u":/icons/kookaburra.svg"_s));
    setMinimumSize(720, 480);
    setCentralWidget(m_pages);
    m_pages->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::sandboxChosen, this, &MainWindow::sandboxRequested);
    connect(m_welcome, &WelcomePage::returnChosen, this, [this] {
        if (m_account)
            m_pages->setCurrentWidget(m_account);
    });
    const auto on = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    const auto showKeys = [this] { (new ShortcutsDialog(m_style, this))->show(); };
    on(QKeySequence(Qt::Key_F1), showKeys);
    on(QKeySequence(Qt::CTRL | Qt::Key_Slash), showKeys);
    on(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
    restorePlace();
}

MainWindow::~MainWindow()
{
    closeAccount();
}

void MainWindow::restorePlace()
{
    if (!restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray()))
        resize(1280, 800);
}

void MainWindow::fitFirstStart()
{
    if (m_settings.contains(u"window/geometry"_s))
        return;
    // With its frame the window must not stick out of a small screen: the composer is at the bottom. How large the
    // frame is nobody knows before the window is shown.
    constexpr QSize frame(16, 48);
    const auto room = screen()->availableSize();
    if (room.width() < width() + frame.width() || room.height() < height() + frame.height()) {
        resize(size().boundedTo(room - frame));
        setWindowState(windowState() | Qt::WindowMaximized);
    }
}

void MainWindow::showAccount(
    Backend &backend, Directory &directory, ImageCache &images, const QString &accountKey, const QString &start)
{
    closeAccount();
    m_account = new AccountView({m_style, m_settings, backend, directory, images, accountKey}, m_pages);
    m_account->setStart(start);
    m_account->setFrameLog(m_frameLog);
    connect(m_account, &AccountView::firstPagePainted, this, &MainWindow::firstPagePainted);
    connect(m_account, &AccountView::addAccountRequested, this, &MainWindow::showWelcome);
    connect(m_account, &AccountView::currentChanged, this, [this](const ChannelRef &, const QString &name) {
        setWindowTitle(name.isEmpty() ? u"Kookaburra"_s : tr("%1 – Kookaburra").arg(name));
    });
    m_pages->addWidget(m_account);
    m_pages->setCurrentWidget(m_account);
    m_account->begin();
}

void MainWindow::closeAccount()
{
    if (!m_account)
        return;
    m_account->saveState();
    delete std::exchange(m_account, nullptr);
    m_pages->setCurrentWidget(m_welcome);
    setWindowTitle(u"Kookaburra"_s);
}

void MainWindow::showWelcome()
{
    m_welcome->showReady();
    m_welcome->setCanReturn(m_account != nullptr);
    m_pages->setCurrentWidget(m_welcome);
    m_welcome->sandboxButton().setFocus();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setFrameLog(FrameLog *log)
{
    m_frameLog = log;
    if (m_account)
        m_account->setFrameLog(log);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    if (m_account)
        m_account->saveState();
    QMainWindow::closeEvent(event);
}

} // namespace chat::ui
