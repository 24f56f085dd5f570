// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/banner.h"

namespace chat {
class StorageWatch;
}

namespace chat::ui {

//! Shows that drafts and settings cannot be written, and why, as long as that is so. Hidden otherwise.
class StorageBanner : public Banner
{
    Q_OBJECT

public:
    StorageBanner(Style &style, StorageWatch &storage, QWidget *parent = nullptr);

private:
    void refresh();

    StorageWatch &m_storage;
};

} // namespace chat::ui
