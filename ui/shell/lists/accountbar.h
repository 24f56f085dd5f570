// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/services/backend.h"

#include <QAbstractButton>
#include <QTimer>

namespace chat {
class ImageCache;
}

namespace chat::ui {

class Style;

//! The account's name and connection below the channel list; a click opens the account's menu.
class AccountBar : public QAbstractButton
{
    Q_OBJECT

public:
    AccountBar(Style &style, Backend &backend, ImageCache &images, QWidget *parent = nullptr);

    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QSize sizeHint() const override { return {240, 56}; }

Q_SIGNALS:
    void menuRequested(const QPoint &globalPosition); //!< position of its lower left corner

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString ageText() const;
    void askForMenu();

    Style &m_style;
    Backend &m_backend;
    ImageCache &m_images;
    QString m_spoken; //!< what is shown, as text
    QTimer m_older; //!< while news are asked for: what is shown gets older
};

} // namespace chat::ui
