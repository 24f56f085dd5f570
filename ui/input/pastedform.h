// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/capabilities.h"

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

//! The format in which a field of this program also offers what is copied from it: the source behind names.
[[nodiscard]] QString sourceFormat(MarkupDialect dialect);
//! The source of that dialect if there is one, else the plain text.
[[nodiscard]] QString pastedSource(const QMimeData &mime, MarkupDialect dialect);

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
