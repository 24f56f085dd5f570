// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/soon.h"
#include "tests/support/ui/fakewindow.h"

#include "app/session/accountid.h"
#include "ui/timeline/timelinepane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDirIterator>
#include <QTest>
#include <QUrl>

namespace chat::test {

using namespace Qt::Literals::StringLiterals;

FakeWindow::FakeWindow()
{
    style.setMode(ui::Style::Mode::Dark);
    Community::fill(backend);
    for (const auto &guild : backend.directoryService.guilds) {
        for (const auto &channel : guild.channels)
            backend.messageService.fill(channel.ref(), 40);
    }
    backend.messageService.fill(Community::direct(u"dm-4"_s), 5);
    backend.messageService.fill(Community::direct(u"dm-5"_s), 5);
}

FakeWindow::~FakeWindow()
{
    close();
}

bool FakeWindow::open()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"kookaburra.ini"_s), QSettings::IniFormat);
    m_images = std::make_unique<ImageCache>(QString());
    directory = std::make_unique<Directory>(backend);
    window = std::make_unique<ui::MainWindow>(style, *m_settings);
    window->showAccount(backend, *directory, *m_images, u"test"_s);
    window->show();
    if (!QTest::qWaitForWindowActive(window.get()))
        return false;
    if (backend.self().id.isEmpty())
        backend.start();
    return chat::test::soon([this] {
        const auto *model = view().timeline().model();
        return model && model->rowCount() > 0;
    });
}

void FakeWindow::close()
{
    if (auto *open = menu())
        open->close();
    if (window)
        window->close();
    window.reset();
    directory.reset();
    m_images.reset();
    m_settings.reset();
}

void FakeWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    QTest::keyClick(target, key, modifiers);
}

void FakeWindow::type(const QString &text)
{
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
    for (const QChar c : text) // QTest's own key functions end at Latin-1
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

QMenu *FakeWindow::menu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

QAction *FakeWindow::entry(const QString &text, QMenu *within)
{
    const auto *open = within ? within : menu();
    for (auto *action : open ? open->actions() : QList<QAction *>()) {
        if (action->text().startsWith(text))
            return action;
    }
    return nullptr;
}

void FakeWindow::choose(const QString &text)
{
    auto *open = menu();
    auto *action = entry(text);
    if (!action || !action->isEnabled())
        return;
    action->trigger();
    open->close();
}

QString FakeWindow::notice() const
{
    for (const auto *toast : window->findChildren<ui::Toast *>()) {
        if (toast->isVisible())
            return toast->text();
    }
    return {};
}

void FakeWindow::pressNoticeAction()
{
    for (auto *toast : window->findChildren<ui::Toast *>()) {
        if (!toast->isVisible())
            continue;
        for (auto *button : toast->findChildren<ui::Button *>()) {
            if (!button->text().isEmpty()) {
                button->click();
                return;
            }
        }
    }
}

void FakeWindow::setRights(quint32 everyone)
{
    auto &guild = backend.directoryService.guilds.front();
    guild.roles.front().permissions = everyone;
    if (directory)
        backend.directoryService.emitEvent(GuildChanged{guild.id});
}

QString FakeWindow::accountFolder() const
{
    return m_folder.path() + u"/accounts/"_s
        + chat::accountFolder(u"test/"_s + QString::fromLatin1(QUrl::toPercentEncoding(backend.me.id.value)));
}

QStringList FakeWindow::filesNamed(const QString &name) const
{
    QStringList files;
    for (QDirIterator it(m_folder.path(), {name}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        files << it.next();
    return files;
}

} // namespace chat::test
