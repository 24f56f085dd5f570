// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtGlobal>

#include <iterator>

namespace chat::sandbox {

//! Splitmix64: the same numbers on every machine and with every library, which a seed promises and std does not.
class SeedRandom
{
public:
    explicit SeedRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ull;
        return mix(m_state);
    }
    //! 0 … bound - 1
    int below(int bound) { return bound <= 1 ? 0 : int((next() >> 33) % quint64(bound)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    double unit() { return double(next() >> 11) / 9007199254740992.0; }
    bool chance(double probability) { return unit() < probability; }
    template <class List> auto pick(const List &list) { return list[below(int(std::size(list)))]; }

    static constexpr quint64 mix(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
        return z ^ (z >> 31);
    }

private:
    quint64 m_state;
};

//! A message's GUID, computable from where it stands: `space` is the conversation, `index` its number there.
[[nodiscard]] QString seedGuid(quint64 space, quint64 index);
//! 32 hex digits.
[[nodiscard]] QString seedChatCode(quint64 index);

} // namespace chat::sandbox
