// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/directory/directory.h"
#include "app/net/pictures/imagecache.h"
#include "tests/support/fakebackend.h"
#include "ui/composer/composer.h"
#include "ui/input/writing.h"
#include "ui/style/style.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>

namespace chat::ui {
class Button;
class PlainInput;
class UploadTile;
} // namespace chat::ui

namespace chat::test {

//! A composer in a window of its own, below an empty pane, with an account in memory. Set up the backend, then call
//! signIn() and show().
class ComposerRig
{
public:
    ComposerRig();
    ~ComposerRig();

    [[nodiscard]] bool signIn(); //!< waits until the account is known
    //! Waits until the input has the focus.
    [[nodiscard]] bool show(const ChannelRef &channel, const QString &name, QSize size);

    void pastePicture(); //!< 60 × 40, by the key

    [[nodiscard]] ui::PlainInput *input() const;
    [[nodiscard]] QList<ui::UploadTile *> tiles() const;
    //! The button of the composer with that accessible name; null: none.
    [[nodiscard]] ui::Button *button(const QString &name) const;
    //! The visible one in `in`; null: none.
    [[nodiscard]] static ui::Button *shownButton(const QWidget &in, const QString &name);

    FakeBackend backend;
    ui::Style style;
    ImageCache images{QString()};
    std::unique_ptr<Directory> directory;
    std::unique_ptr<ui::Writing> writing;
    std::unique_ptr<QWidget> window;
    QWidget *pane = nullptr; //!< above the composer
    ui::Composer *composer = nullptr;

private:
    QTemporaryDir m_folder;
};

} // namespace chat::test
