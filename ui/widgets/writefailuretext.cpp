// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "ui/widgets/writefailuretext.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace chat::ui {

QString writeFailureText(const WriteFailure &failure)
{
    const QString folder = QDir::toNativeSeparators(QFileInfo(failure.path).absolutePath());
    switch (failure.kind) {
    case WriteFailure::Kind::DiskFull:
        return QCoreApplication::translate("WriteFailure", "The disk is full.");
    case WriteFailure::Kind::ReadOnly:
        return QCoreApplication::translate("WriteFailure", "The folder %1 cannot be written to.").arg(folder);
    case WriteFailure::Kind::Other:
        break;
    }
    return QCoreApplication::translate("WriteFailure", "The folder %1 cannot be written to: %2.")
        .arg(folder, failure.reason);
}

} // namespace chat::ui
