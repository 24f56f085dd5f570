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

//! The offset in the JSON of a place in the text that a JSON string stands for; `quote` is the string's opening quote.
[[nodiscard]] qsizetype offsetInString(QStringView json, qsizetype quote, LineColumn place);

//! Where the values of a JSON text stand, by JSONPath; QJsonDocument does not tell. Of broken JSON it knows the part
//! before the fault. Offsets are UTF-16 units of the text.
class JsonPositions
{
public:
    struct Entry
    {
        QString path; //!< "$[0].modules[3]"
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    //! A field that a later one of the same name in the same object replaces.
    struct Overtaken
    {
        QString path;
        qsizetype key = 0; //!< where its name stands
        qsizetype by = 0; //!< where the name of the one that counts stands
    };

    explicit JsonPositions(QStringView json);

    //! In the order of the text, containers before what they hold.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const std::vector<Overtaken> &overtaken() const { return m_overtaken; }
    //! The value at a path or, if it is not there, of the closest container. Null only if the text has no value at all.
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
