// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/soon.h"
#include "tests/support/ui/sandboxwindow.h"

#include "ui/composer/composer.h"
#include "ui/shell/lists/channelpanel.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/sidelist.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace chat::test {

using Edge = MessageListModel::Edge;
using Phase = MessageListModel::EdgeState::Phase;

DemoServer::DemoServer()
{
    m_options.dataFile = m_folder.filePath(u"demo.db"_s);
}

bool DemoServer::start()
{
    m_server = std::make_unique<sandbox::SandboxServer>(m_options);
    if (!m_server->start(&m_error))
        return false;
    m_options.port = m_server->port();
    m_url = m_server->url();
    m_ready = m_server->readyLine();
    return true;
}

QString DemoServer::tokenOf(const QString &name) const
{
    for (const QJsonValue &account : m_ready.value("accounts"_L1).toArray()) {
        if (account["name"_L1].toString() == name)
            return account["token"_L1].toString();
    }
    return {};
}

QStringList DemoServer::accountNames() const
{
    QStringList bots;
    QStringList others;
    for (const QJsonValue &account : m_ready.value("accounts"_L1).toArray())
        (account["kind"_L1].toString() == "bot"_L1 ? bots : others).append(account["name"_L1].toString());
    return bots + others;
}

std::unique_ptr<sandbox::test::Client> DemoServer::client(const QString &name) const
{
    return std::make_unique<sandbox::test::Client>(m_url, tokenOf(name));
}

SandboxWindow::SandboxWindow(const QString &url, const QString &token, const QString &start)
    : m_settings(m_folder.filePath(u"kookaburra.ini"_s), QSettings::IniFormat)
{
    m_style.setMode(ui::Style::Mode::Dark);
    kook::KookBackend::Parts parts; // as in the program, with shorter times
    parts.rest.limits.repeatAfter = {20ms, 60ms};
    parts.durations.backOff = 100ms;
    parts.durations.maxBackOff = 300ms;
    parts.durations.resumeAfterClose = 20ms;
    parts.durations.resume = {50ms, 100ms};
    backend = std::make_unique<kook::KookBackend>(
        kook::KookBackend::Account{QUrl(url), "Bot "_ba + token.toLatin1()}, m_network, std::move(parts));
    images = std::make_unique<ImageCache>(QString());
    directory = std::make_unique<Directory>(*backend);
    window = std::make_unique<ui::MainWindow>(m_style, m_settings);
    window->showAccount(*backend, *directory, *images, u"sandbox"_s, start);
    window->show();
    backend->start();
}

SandboxWindow::~SandboxWindow()
{
    window->close();
}

bool SandboxWindow::shown()
{
    return QTest::qWaitForWindowActive(window.get())
        && chat::test::soon([this] { return account().timeline().model() && model().rowCount() > 0; }) && settled();
}

bool SandboxWindow::settled()
{
    const auto idle = [this] {
        return model().edge(Edge::Older).phase != Phase::Loading && model().edge(Edge::Newer).phase != Phase::Loading;
    };
    if (!chat::test::soon(idle))
        return false;
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    return chat::test::soon(idle);
}

ui::MessageListView &SandboxWindow::view()
{
    return *account().timeline().view();
}

MessageListModel &SandboxWindow::model()
{
    return *account().timeline().model();
}

MessageId SandboxWindow::rowWith(const QString &source)
{
    for (int row = model().rowCount() - 1; row >= 0; --row) {
        if (model().messageAt(row).source == source)
            return model().messageAt(row).id;
    }
    return {};
}

const Message *SandboxWindow::message(const MessageId &id)
{
    const int row = model().rowOf(id);
    return row < 0 ? nullptr : &model().messageAt(row);
}

int SandboxWindow::reactionCount(const MessageId &id, const QString &emoji)
{
    const Message *found = message(id);
    if (!found)
        return 0;
    const auto it = std::ranges::find_if(found->reactions, [&emoji](const Reaction &r) { return r.emoji.id == emoji; });
    return it == found->reactions.end() ? 0 : it->count;
}

bool SandboxWindow::isSent(const QString &source)
{
    const Message *found = message(rowWith(source));
    return found && found->state == SendState::Sent;
}

QRect SandboxWindow::rectOf(const MessageId &id)
{
    return view().visualRect(model().index(model().rowOf(id)));
}

QPoint SandboxWindow::hit(const MessageId &id, ui::Hit::Kind kind)
{
    const QRect rect = rectOf(id);
    for (int y = std::max(0, rect.top()); y < std::min(rect.bottom(), view().viewport()->height()); y += 3) {
        for (int x = 0; x < rect.width(); x += 3) {
            if (view().hitAt({x, y}).kind == kind)
                return {x, y};
        }
    }
    return {-1, -1};
}

void SandboxWindow::hover(QPoint point)
{
    QWidget *viewport = view().viewport();
    QTest::mouseMove(viewport, point);
    QMouseEvent move(
        QEvent::MouseMove, point, viewport->mapToGlobal(QPointF(point)), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(viewport, &move);
}

void SandboxWindow::click(QPoint point)
{
    hover(point);
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, point);
}

void SandboxWindow::rightClick(QPoint point)
{
    hover(point);
    QWidget *viewport = view().viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, viewport->mapToGlobal(point));
    QApplication::sendEvent(viewport, &event);
}

void SandboxWindow::doubleClick(QPoint point)
{
    hover(point);
    QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, point);
}

void SandboxWindow::wheel(int notches)
{
    const QPointF at(300, 200);
    QWidget *viewport = view().viewport();
    QWheelEvent event(
        at, viewport->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(viewport, &event);
}

void SandboxWindow::key(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    QTest::keyClick(target, static_cast<Qt::Key>(key), modifiers);
}

void SandboxWindow::type(const QString &text)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    for (const QChar c : text) // QTest's own key functions end at Latin-1
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

void SandboxWindow::write(const QString &text)
{
    account().composer().focusInput();
    type(text);
    key(Qt::Key_Return);
}

void SandboxWindow::clickChannel(const QString &id)
{
    auto &panel = account().channels();
    auto &list = panel.channelList();
    const auto index = panel.channels().index(panel.channels().rowOf(ChannelId(id)));
    list.scrollTo(index);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
}

bool SandboxWindow::openChannel(const QString &id)
{
    clickChannel(id);
    return chat::test::soon([this, &id] { return account().current().id.value == id && model().rowCount() > 0; })
        && settled();
}

} // namespace chat::test
