// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <vector>

namespace chat::markup {

struct LineColumn
{
    int line = 1; //!< from 1
    int column = 1; //!< from 1, in UTF-16 units
    friend bool operator==(const LineColumn &, const LineColumn &) = default;
};

[[nodiscard]] LineColumn lineColumnAt(QStringView text, qsizetype offset);
//! The inverse; the text's end if there is no such place.
[[nodiscard]] qsizetype offsetAt(QStringView text, LineColumn place);

//! Converts a position in the text of a JSON string to an offset in the JSON; `quote` is the opening quote of the
//! string.
[[nodiscard]] qsizetype offsetInString(QStringView json, qsizetype quote, LineColumn place);

//! Positions of the values in a JSON text by JSONPath, which QJsonDocument does not provide. For broken JSON, the part
//! before the error is covered. Offsets are UTF-16 units.
class JsonPositions
{
public:
    struct Entry
    {
        QString path; //!< "$[0].modules[3]"
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    //! A field that is overridden by a later one of the same name in the same object.
    struct Overtaken
    {
        QString path;
        qsizetype key = 0; //!< position of its name
        qsizetype by = 0; //!< position of the name of the one that is used
    };

    explicit JsonPositions(QStringView json);

    //! In text order, containers before their contents.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<Overtaken> &overtaken() const { return m_overtaken; }
    //! The value at a path or, if it does not exist, the closest container. Null only if the text contains no value.
    [[nodiscard]] const Entry *find(QStringView path) const;
    //! The path of the innermost value around an offset; empty outside.
    [[nodiscard]] QString pathAt(qsizetype offset) const;

private:
    [[nodiscard]] bool value(QString &path, int depth);
    [[nodiscard]] bool array(QString &path, int depth);
    [[nodiscard]] bool object(QString &path, int depth);
    [[nodiscard]] bool string();
    void skipSpace();
    [[nodiscard]] bool take(char16_t c);

    QStringView m_json;
    qsizetype m_pos = 0;
    std::vector<Entry> m_entries;
    std::vector<Overtaken> m_overtaken;
    QHash<QString, size_t> m_index;
};

} // namespace chat::markup
