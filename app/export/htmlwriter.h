// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/exportwriter.h"

#include <QDate>

namespace chat {

//! One page that needs no other file and asks for none: it has its style, light and dark as the reader's system is, and
//! its pictures as data, if they are wanted. A policy in the page forbids scripts and loading, whatever stands in it.
class HtmlWriter : public ExportWriter
{
public:
    HtmlWriter(const QString &title, ExportPictures pictures);

    [[nodiscard]] QByteArray begin() override;
    [[nodiscard]] QByteArray beginPlace(const ExportPlace &place) override;
    void continuePlace(const ExportPlace &place, const QDateTime &after) override;
    [[nodiscard]] QByteArray message(const ExportedMessage &message) override;
    [[nodiscard]] QByteArray endPlace() override;
    [[nodiscard]] QByteArray end() override;

private:
    [[nodiscard]] QString picture(const QString &url, const QString &name) const;
    [[nodiscard]] QString head(const Message &message) const;
    [[nodiscard]] QString rest(const Message &message) const;

    QString m_title;
    ExportPictures m_pictures;
    QDate m_day; //!< of the message before
};

} // namespace chat
