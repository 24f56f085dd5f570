// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/input/chips/chip.h"
#include "ui/message/row/contentpreview.h"

#include <QObject>
#include <QTimer>

namespace chat::ui {

//! How chips look and what they are called: names and pictures of what they stand for, as they are known now.
class ChipFaces : public QObject
{
    Q_OBJECT

public:
    struct Face
    {
        QString label; //!< "@Name", "#channel", ":emoji:"; the id in its place where the name is not known
        QString picture; //!< URL; empty: none
        bool known = true;
        bool own = false; //!< mentions the writer or everyone

        friend bool operator==(const Face &, const Face &) = default;
    };

    explicit ChipFaces(QObject *parent = nullptr);

    //! Where names and pictures come from. Borrowed; what is not there is shown by its id.
    void setSources(const ContentPreview::Sources &sources);
    [[nodiscard]] ImageCache *images() const { return m_sources.images; }
    [[nodiscard]] Face face(const Chip &chip) const;
    [[nodiscard]] QString tip(const Chip &chip) const; //!< the whole name and the id

Q_SIGNALS:
    void changed(); //!< names may be others now
    void pictureReady(); //!< a picture can be drawn

private:
    struct Known
    {
        QString name;
        bool known = false;
    };
    [[nodiscard]] Known nameOf(const Chip &chip) const;
    [[nodiscard]] bool isOwn(const Chip &chip) const;

    ContentPreview::Sources m_sources;
    QTimer m_later; //!< many names may change at once
};

} // namespace chat::ui
