// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/shell/window/storagebanner.h"

#include "app/session/storagewatch.h"
#include "ui/widgets/writefailuretext.h"

#include <QBoxLayout>
#include <QLabel>

namespace chat::ui {

StorageBanner::StorageBanner(Style &style, StorageWatch &storage, QWidget *parent)
    : Banner(style, parent)
    , m_storage(storage)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 10, 8);
    layout->addWidget(label());
    connect(&storage, &StorageWatch::changed, this, &StorageBanner::refresh);
    refresh();
}

void StorageBanner::refresh()
{
    const auto failure = m_storage.failure();
    if (!failure) {
        hide();
        return;
    }
    say(writeFailureText(*failure) + u' '
            + tr("What you have written but not sent is kept only until this window is closed; it is saved "
                 "automatically once saving works again. New messages are not kept either."),
        &Tokens::danger);
}

} // namespace chat::ui
