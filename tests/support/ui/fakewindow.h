// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "tests/support/community.h"
#include "tests/support/ui/fakemoderation.h"
#include "ui/shell/account/accountview.h"
#include "ui/shell/window/mainwindow.h"
#include "ui/style/style.h"

#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>

namespace chat::test {

//! The whole window with a community in memory.
class FakeWindow
{
public:
    FakeWindow();
    ~FakeWindow();

    [[nodiscard]] bool open(); //!< waits for the first conversation
    void close();
    [[nodiscard]] ui::AccountView &view() { return *window->account(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); //!< to the focused widget
    void type(const QString &text);
    //! The open menu; null: none.
    [[nodiscard]] static QMenu *menu();
    //! Its entry whose text starts with this; null: none.
    [[nodiscard]] static QAction *entry(const QString &text, QMenu *within = nullptr);
    static void choose(const QString &text); //!< and closes the menu
    //! The text of the visible notice; empty: none.
    [[nodiscard]] QString notice() const;
    void pressNoticeAction();
    void setRights(quint32 everyone); //!< of the first guild's members
    [[nodiscard]] QString accountFolder() const; //!< of the account's data in the profile
    [[nodiscard]] QStringList filesNamed(const QString &name) const; //!< anywhere in the profile

    ModeratedBackend backend;
    ui::Style style;
    std::unique_ptr<Directory> directory;
    std::unique_ptr<ui::MainWindow> window;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ImageCache> m_images;
};

} // namespace chat::test
