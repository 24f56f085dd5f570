// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/kook/kookbackend.h"
#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/support/sandboxclient.h"
#include "ui/message/parts/hit.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/window/mainwindow.h"
#include "ui/style/style.h"
#include "ui/timeline/list/messagelistview.h"

#include <QAccessible>
#include <QNetworkAccessManager>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace chat::test {

//! The demo community on a server in this process. Its data is in a file, so that the server can stop and start again.
class DemoServer
{
public:
    DemoServer();

    [[nodiscard]] bool start(); //!< again: at the same address, with the same data
    void stop() { m_server.reset(); }
    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] QString tokenOf(const QString &name) const;
    [[nodiscard]] QStringList accountNames() const; //!< bots first
    //! A client for a second account, or the same one, over HTTP.
    [[nodiscard]] std::unique_ptr<sandbox::test::Client> client(const QString &name) const;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<sandbox::SandboxServer> m_server;
    sandbox::SandboxOptions m_options;
    QJsonObject m_ready;
    QString m_url;
    QString m_error;
};

//! The whole window, signed in to a server, with functions to see what is shown where and to use mouse and keys.
class SandboxWindow
{
public:
    SandboxWindow(const QString &url, const QString &token, const QString &start);
    ~SandboxWindow();

    [[nodiscard]] bool shown(); //!< waits until the first conversation's newest messages are there
    [[nodiscard]] bool settled(); //!< waits until nothing is being loaded

    [[nodiscard]] ui::AccountView &account() { return *window->account(); }
    [[nodiscard]] ui::MessageListView &view();
    [[nodiscard]] MessageListModel &model();
    template <class T> [[nodiscard]] T *find() const { return window->findChild<T *>(); }
    //! The visible widget of that type with that accessible name.
    template <class T> [[nodiscard]] T *named(const QString &name) const
    {
        for (T *widget : window->findChildren<T *>()) {
            auto *face = QAccessible::queryAccessibleInterface(widget);
            if (widget->isVisible() && face && face->text(QAccessible::Name) == name)
                return widget;
        }
        return nullptr;
    }

    //! The newest row with that source; empty: none.
    [[nodiscard]] MessageId rowWith(const QString &source);
    [[nodiscard]] const Message *message(const MessageId &id); //!< null: not in the window
    [[nodiscard]] int reactionCount(const MessageId &id, const QString &emoji); //!< 0: there is none
    [[nodiscard]] bool isSent(const QString &source);
    [[nodiscard]] QRect rectOf(const MessageId &id);
    //! The position of a row's first hit of that kind, found like a mouse would: by checking everywhere in it.
    [[nodiscard]] QPoint hit(const MessageId &id, ui::Hit::Kind kind);

    void hover(QPoint point);
    void click(QPoint point);
    void rightClick(QPoint point);
    void doubleClick(QPoint point);
    void wheel(int notches);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); //!< to the focused widget
    void type(const QString &text);
    void write(const QString &text); //!< into the composer, and presses Enter
    void clickChannel(const QString &id); //!< in the channel list
    [[nodiscard]] bool openChannel(const QString &id);

private:
    QTemporaryDir m_folder;
    ui::Style m_style;
    QSettings m_settings;
    QNetworkAccessManager m_network;

public:
    std::unique_ptr<kook::KookBackend> backend;
    std::unique_ptr<ImageCache> images;
    std::unique_ptr<Directory> directory;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace chat::test
