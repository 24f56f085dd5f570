// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "tests/support/ui/composerrig.h"

#include "tests/support/soon.h"
#include "ui/composer/uploadstrip.h"
#include "ui/input/plaininput.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

namespace chat::test {

using namespace chat::ui;
using namespace Qt::Literals::StringLiterals;

ComposerRig::ComposerRig()
{
    backend.me.id = UserId(u"1"_s);
    directory = std::make_unique<Directory>(backend);
}

ComposerRig::~ComposerRig()
{
    window.reset();
    writing.reset();
    directory.reset();
}

bool ComposerRig::signIn()
{
    backend.start();
    return soon([this] { return !backend.self().id.isEmpty(); });
}

bool ComposerRig::show(const ChannelRef &channel, const QString &name, QSize size)
{
    writing = std::make_unique<Writing>(Writing::Needs{style, backend, *directory, images, m_folder.path()});
    window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(window.get());
    pane = new QWidget;
    column->addWidget(pane, 1);
    composer = new Composer(style);
    column->addWidget(composer);
    composer->setWriting(writing.get());
    composer->acceptDropsOn(pane);
    composer->setConversation(channel, name);
    window->resize(size);
    window->show();
    if (!QTest::qWaitForWindowExposed(window.get()))
        return false;
    window->activateWindow();
    composer->focusInput();
    return soon([this] { return input()->hasFocus(); });
}

void ComposerRig::pastePicture()
{
    QImage picture(60, 40, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(picture);
    QTest::keyClick(input(), Qt::Key_V, Qt::ControlModifier);
}

PlainInput *ComposerRig::input() const
{
    return composer->findChild<PlainInput *>();
}

QList<UploadTile *> ComposerRig::tiles() const
{
    return composer->findChild<UploadStrip *>()->tiles();
}

Button *ComposerRig::button(const QString &name) const
{
    const auto buttons = composer->findChildren<Button *>();
    const auto found = std::ranges::find(buttons, name, &QWidget::accessibleName);
    return found == buttons.end() ? nullptr : *found;
}

Button *ComposerRig::shownButton(const QWidget &in, const QString &name)
{
    const auto buttons = in.findChildren<Button *>();
    const auto found = std::ranges::find_if(
        buttons, [&name](const Button *button) { return button->isVisible() && button->accessibleName() == name; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace chat::test
