// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/backend.h"

#include <QWidget>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! Who we are and whether we are connected, below the channel list.
class AccountBar : public QWidget
{
    Q_OBJECT

public:
    AccountBar(Style &style, Backend &backend, ImageCache &images, QWidget *parent = nullptr);

    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QSize sizeHint() const override { return {240, 56}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Style &m_style;
    Backend &m_backend;
    ImageCache &m_images;
};

} // namespace chat::ui
