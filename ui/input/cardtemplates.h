// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/safefile.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace chat::ui {

//! Cards stored on this computer: one JSON file each, so that other tools can read and write them.
class CardTemplates
{
public:
    //! An empty folder name: nothing is stored.
    explicit CardTemplates(QString folder)
        : m_folder(std::move(folder))
    {
    }

    [[nodiscard]] QStringList names() const; //!< sorted
    [[nodiscard]] QString load(const QString &name) const; //!< empty: not there
    //! Stores it, replacing one of that name; returns the reason if that fails.
    [[nodiscard]] std::optional<WriteFailure> save(const QString &name, const QString &json) const;
    std::optional<WriteFailure> remove(const QString &name) const;

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_folder;
};

} // namespace chat::ui
