// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QMimeData;

namespace chat::ui {

//! What is best taken of all the forms in which a clipboard or a drag offers one thing.
enum class PastedForm : quint8 { Nothing, Files, Picture, Text };

[[nodiscard]] PastedForm pastedForm(const QMimeData &mime);
[[nodiscard]] QStringList pastedPaths(const QMimeData &mime); //!< of the files on this machine
//! Plain text, made of formatted text where there is no other. Line breaks are '\n'.
[[nodiscard]] QString pastedText(const QMimeData &mime);

//! A picture as a file, as it was offered: no need to decode it and to encode it again. Empty: only pixels are offered.
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
