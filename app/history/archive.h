// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/utctime.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <bit>
#include <cstring>
#include <optional>
#include <type_traits>
#include <vector>

namespace chat {

// Values as bytes, for files of our own. `fields(archive, value)` lists a type's members once and serves both ways:
//   template <class Archive> void fields(Archive &a, Thing &t) { a(t.name, t.count, t.parts); }
// Numbers are variable-length (7 bits a byte), a text is UTF-8 with its length, or UTF-16 where it is no valid Unicode
// (names of others may have half a surrogate pair; nothing may be lost).

class ArchiveWriter
{
public:
    template <class... T> void operator()(const T &...values) { (put(values), ...); }

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void number(quint64 value)
    {
        while (value >= 0x80) {
            m_bytes.append(static_cast<char>(value | 0x80));
            value >>= 7;
        }
        m_bytes.append(static_cast<char>(value));
    }

    void put(const QString &text)
    {
        const bool odd = !text.isValidUtf16();
        const QByteArray bytes = odd
            ? QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)))
            : text.toUtf8();
        number((static_cast<quint64>(bytes.size()) << 1) | (odd ? 1 : 0));
        m_bytes.append(bytes);
    }

    void put(const QDateTime &time) { put(time.isValid() ? time.toMSecsSinceEpoch() : kNoTime); }

    void put(double value) { number(value == 0 ? 0 : std::bit_cast<quint64>(value)); }

    template <class T> void put(const T &value)
    {
        if constexpr (std::is_same_v<T, bool> || std::is_unsigned_v<T>) {
            number(value);
        } else if constexpr (std::is_enum_v<T>) {
            number(static_cast<quint64>(value));
        } else if constexpr (std::is_integral_v<T>) { // small negative numbers are short too
            const auto wide = static_cast<qint64>(value);
            number((static_cast<quint64>(wide) << 1) ^ static_cast<quint64>(wide >> 63));
        } else {
            fields(*this, const_cast<T &>(value)); // reads it only
        }
    }

    template <class T> void put(const std::vector<T> &values) { list(values); }
    template <class T> void put(const QList<T> &values) { list(values); }
    template <class List> void list(const List &values)
    {
        number(static_cast<quint64>(values.size()));
        for (const auto &value : values)
            put(value);
    }

    template <class T> void put(const std::optional<T> &value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }

    static constexpr qint64 kNoTime = 0;

    QByteArray m_bytes;
};

//! Reads what the writer wrote; anything else makes it fail and stay failed, with empty values from then on.
class ArchiveReader
{
public:
    explicit ArchiveReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <class... T> void operator()(T &...values) { (get(values), ...); }

    [[nodiscard]] bool ok() const { return !m_failed; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }

private:
    static constexpr int kDeepest = 64;

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (m_rest.isEmpty())
                break;
            const auto byte = static_cast<quint8>(m_rest.front());
            m_rest = m_rest.sliced(1);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_failed = true;
        m_rest = {};
        return 0;
    }

    void get(QString &text)
    {
        const quint64 head = number();
        const quint64 size = head >> 1;
        if (size > static_cast<quint64>(m_rest.size())) {
            m_failed = true;
            m_rest = {};
            return;
        }
        const QByteArrayView bytes = m_rest.first(static_cast<qsizetype>(size));
        m_rest = m_rest.sliced(static_cast<qsizetype>(size));
        if ((head & 1) == 0) {
            text = QString::fromUtf8(bytes);
            return;
        }
        text.resize(bytes.size() / qsizetype(sizeof(char16_t)));
        std::memcpy(text.data(), bytes.data(), static_cast<size_t>(text.size()) * sizeof(char16_t));
    }

    void get(QDateTime &time)
    {
        qint64 at = 0;
        get(at);
        time = at == 0 ? QDateTime() : utcTime(at);
    }

    void get(double &value)
    {
        const quint64 bits = number();
        value = bits == 0 ? 0 : std::bit_cast<double>(bits);
    }

    template <class T> void get(T &value)
    {
        if constexpr (std::is_same_v<T, bool>) {
            value = number() != 0;
        } else if constexpr (std::is_unsigned_v<T> || std::is_enum_v<T>) {
            value = static_cast<T>(number());
        } else if constexpr (std::is_integral_v<T>) {
            const quint64 coded = number();
            value = static_cast<T>(static_cast<qint64>(coded >> 1) ^ -static_cast<qint64>(coded & 1));
        } else {
            if (++m_depth > kDeepest)
                m_failed = true;
            if (!m_failed)
                fields(*this, value);
            --m_depth;
        }
    }

    template <class T> void get(std::vector<T> &values) { list(values); }
    template <class T> void get(QList<T> &values) { list(values); }
    template <class List> void list(List &values)
    {
        const quint64 count = number();
        if (count > static_cast<quint64>(m_rest.size())) { // each takes a byte at least
            m_failed = true;
            return;
        }
        values.clear();
        for (quint64 i = 0; i < count && !m_failed; ++i)
            get(values.emplace_back());
    }

    template <class T> void get(std::optional<T> &value)
    {
        bool there = false;
        get(there);
        value.reset();
        if (there && !m_failed)
            get(value.emplace());
    }

    QByteArrayView m_rest;
    int m_depth = 0;
    bool m_failed = false;
};

} // namespace chat
