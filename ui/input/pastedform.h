// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QMimeData;

namespace chat::ui {

//! The best of the forms in which a clipboard or a drag offers its contents.
enum class PastedForm : quint8 { Nothing, Files, Picture, Text };

[[nodiscard]] PastedForm pastedForm(const QMimeData &mime);
[[nodiscard]] QStringList pastedPaths(const QMimeData &mime); //!< of the files on this machine
//! Plain text, derived from formatted text if there is no other. Line breaks are '\n'.
[[nodiscard]] QString pastedText(const QMimeData &mime);

//! A picture as a file, unchanged: no need to decode and encode it again. Empty: only pixels are offered.
struct PastedPicture
{
    QByteArray bytes;
    QString mime;
    QString suffix;
};
[[nodiscard]] PastedPicture pastedPicture(const QMimeData &mime);

//! A picture in a form that is not sent on, as it was offered: mere pixels, as a rule. Empty: none is offered as bytes.
[[nodiscard]] QByteArray pastedPixels(const QMimeData &mime);

} // namespace chat::ui
