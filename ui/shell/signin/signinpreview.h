// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/user.h"
#include "app/net/pictures/imagecache.h"

#include <QWidget>

namespace chat::ui {

class Style;

//! Whom a token belongs to: picture, name and server, shown before it is stored.
class SignInPreview : public QWidget
{
    Q_OBJECT

public:
    SignInPreview(Style &style, QWidget *parent);

    void show(const User &user, const QString &server);
    [[nodiscard]] const User &user() const { return m_user; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Style &m_style;
    ImageCache m_images;
    User m_user;
    QString m_server;
};

} // namespace chat::ui
