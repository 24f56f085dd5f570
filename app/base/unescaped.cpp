// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/base/unescaped.h"

#include <algorithm>
#include <utility>

namespace chat {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

//! Written after a backslash for another character, which is no part of a word.
bool isControlLetter(char c)
{
    return c == 'n' || c == 'r' || c == 't' || c == 'b' || c == 'f';
}

bool isSpecial(char c)
{
    return c == '\\' || c == '%';
}

//! A form, or with a backslash before it; it keeps those until it is clear what it is.
bool mayBegin(char c)
{
    return isSpecial(c) || c == 'u';
}

} // namespace

//! Makes the text, a character at a time where something may have to be undone.
class Unescaped::Undoing
{
public:
    Undoing(const QByteArray &source, std::vector<Place> &places)
        : m_source(source)
        , m_text(source.size(), Qt::Uninitialized)
        , m_out(m_text.data())
        , m_places(places)
    {
    }

    QByteArray run()
    {
        qsizetype careful = 0; // characters that may belong to a form that has begun
        for (qsizetype at = 0; at < m_source.size();) {
            const char c = m_source.at(at);
            if (careful > 0 || isSpecial(c)) {
                const bool undone = put(c, {0, at, 0});
                const qsizetype begun = c == '%' ? 2 : c == '\\' ? 1 : c == 'u' && endsWith('\\', 1) ? 4 : 0;
                careful = undone ? kLongestForm : std::max(careful - 1, begun);
                ++at;
            } else {
                at = copyFrom(at);
            }
        }
        m_places.push_back({m_size, m_source.size(), 0});
        if (m_mayBeIdle)
            dropIdleBackslashes();
        m_text.truncate(m_size);
        return std::move(m_text);
    }

private:
    static constexpr qsizetype kLongestForm = 6;

    qsizetype copyFrom(qsizetype begin)
    {
        const char *const first = m_source.constData() + begin;
        const char *const end = std::find_if(first, m_source.constEnd(), isSpecial);
        m_places.push_back({m_size, begin, 0});
        std::copy(first, end, m_out + m_size);
        m_size += end - first;
        return begin + (end - first);
    }

    //! What was undone may be the end of another form: "%25" makes the "%" of "%2541". True: something was.
    bool put(char c, Place place)
    {
        bool undone = false;
        while (true) {
            if (!mayBegin(c) && (undone || !isControlLetter(c)))
                takeBackslashes(place);
            m_mayBeIdle = m_mayBeIdle || (c != '\\' && endsWith('\\'));
            place.position = m_size;
            m_out[m_size++] = c;
            m_places.push_back(place);
            if (hexDigit(c) < 0 || (!takeHex('%', 2, c, place) && !takeHex('u', 4, c, place)))
                return undone;
            undone = true;
        }
    }

    //! Those in front of what was no form after all go with it.
    void dropIdleBackslashes()
    {
        std::vector<Place> places{{}};
        Place idle; // those that were just dropped
        auto place = m_places.cbegin();
        qsizetype kept = 0;
        for (qsizetype at = 0; at < m_size; ++at) {
            Place here{-1, 0, 0};
            for (; place != m_places.cend() && place->position == at; ++place)
                here = *place;
            // At the end of the text it may be a form that was cut.
            if (m_out[at] == '\\' && at + kLongestForm <= m_size && mayBegin(m_out[at + 1])) {
                idle = {0, idle.backslashes == 0 ? here.source : idle.source, idle.backslashes + here.backslashes + 1};
                continue;
            }
            if (idle.backslashes > 0)
                here = {at, idle.source, here.backslashes + std::exchange(idle, {}).backslashes};
            if (here.position >= 0)
                places.push_back({kept, here.source, here.backslashes});
            m_out[kept++] = m_out[at];
        }
        places.push_back({kept, m_source.size(), 0});
        m_places = std::move(places);
        m_size = kept;
    }

    [[nodiscard]] bool endsWith(char c, qsizetype before = 0) const
    {
        return m_size > before && m_out[m_size - 1 - before] == c;
    }

    //! Those that end the text go with what follows them.
    void takeBackslashes(Place &place)
    {
        while (endsWith('\\'))
            takeBackslash(place);
    }

    void takeBackslash(Place &place)
    {
        place = {0, m_places.back().source, place.backslashes + m_places.back().backslashes + 1};
        --m_size;
        m_places.pop_back();
    }

    //! The character whose hexadecimal form ends the text; both leave the text.
    [[nodiscard]] bool takeHex(char mark, qsizetype digits, char &made, Place &place)
    {
        const qsizetype begin = m_size - digits - 1;
        if (begin < 0 || m_out[begin] != mark || (mark == 'u' && (begin == 0 || m_out[begin - 1] != '\\')))
            return false;
        int code = 0;
        for (qsizetype at = begin + 1; at < m_size; ++at) {
            const int digit = hexDigit(m_out[at]);
            if (digit < 0)
                return false;
            code = code * 16 + digit;
        }
        if (code == 0 || code > 0x7f)
            return false;
        m_size = begin;
        m_places.resize(m_places.size() - static_cast<size_t>(digits)); // each has a place of its own
        place = m_places.back();
        m_places.pop_back();
        if (mark == 'u')
            takeBackslash(place);
        made = static_cast<char>(code);
        return true;
    }

    const QByteArray &m_source;
    QByteArray m_text;
    char *m_out;
    qsizetype m_size = 0;
    std::vector<Place> &m_places;
    bool m_mayBeIdle = false; //!< backslashes in front of what may have been no form
};

Unescaped::Unescaped(const QByteArray &source)
{
    m_places.push_back({});
    if (source.contains('\\') || source.contains('%'))
        m_text = Undoing(source, m_places).run();
    else
        m_text = source;
}

const Unescaped::Place &Unescaped::placeOf(qsizetype position) const
{
    return *std::prev(std::ranges::upper_bound(m_places, position, {}, &Place::position));
}

qsizetype Unescaped::sourceOf(qsizetype position) const
{
    const Place &place = placeOf(position);
    return place.source + position - place.position;
}

qsizetype Unescaped::depthOf(qsizetype position) const
{
    const Place &place = placeOf(position);
    return place.position == position ? place.backslashes : 0;
}

} // namespace chat
