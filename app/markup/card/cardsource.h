// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markup/card/cardoutline.h"

#include <optional>
#include <vector>

namespace chat::markup {

//! The JSON of a card message with the structure in it, and what can be done with its parts. A part is named by its
//! JSONPath; each change gives another text, in which everything else is written as before.
class CardSource
{
public:
    //! The text after a change, and the part that is to be chosen in it.
    struct Step
    {
        QString json;
        QString chosen;
        friend bool operator==(const Step &, const Step &) = default;
    };
    //! What can be done with one part.
    struct Possible
    {
        bool up = false;
        bool down = false;
        bool duplicate = false;
        bool remove = false;
    };

    CardSource() = default;
    explicit CardSource(const QString &json);

    [[nodiscard]] const QString &json() const { return m_json; }
    [[nodiscard]] const CardNode &outline() const { return m_outline; }
    [[nodiscard]] int cardCount() const { return static_cast<int>(m_outline.children.size()); }
    [[nodiscard]] int moduleCount() const { return markup::moduleCount(m_outline); }
    //! The innermost part at or around a path; the message if there is none.
    [[nodiscard]] const CardNode &nodeAt(QStringView path) const { return *findNode(m_outline, path); }
    //! The part at or around a path and what it stands in, the innermost first, the message last. Without a path it
    //! begins with the last card.
    [[nodiscard]] std::vector<const CardNode *> around(const QString &path) const;
    [[nodiscard]] bool isFull(const CardNode &holder) const;
    [[nodiscard]] Possible possibleAt(const QString &path) const;
    [[nodiscard]] QString partJson(const QString &path) const; //!< indented

    // Changes; nothing if there is no place for them.

    //! A new part that begins with `words`, in the part at `path` if that takes it, else behind it, else behind what it
    //! stands in.
    [[nodiscard]] std::optional<Step> added(const QString &path, const QString &type, const QString &words) const;
    //! The same with a part that is there as JSON.
    [[nodiscard]] std::optional<Step> pasted(const QString &path, const QString &part) const;
    [[nodiscard]] std::optional<Step> removed(const QString &path) const;
    [[nodiscard]] std::optional<Step> duplicated(const QString &path) const;
    [[nodiscard]] std::optional<Step> shifted(const QString &path, int by) const; //!< in its list
    //! To another place in the list at `list`; `before` counts with the part still in its place.
    [[nodiscard]] std::optional<Step> moved(const QString &path, const QString &list, int before) const;

private:
    struct Place
    {
        QString list; //!< JSONPath; empty: nowhere
        int before = 0;
        bool inCard = false;
    };
    [[nodiscard]] Place placeFor(const QString &path, const QString &type) const;

    QString m_json;
    CardNode m_outline;
};

} // namespace chat::markup
