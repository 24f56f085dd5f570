// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace chat {

//! Unpacks one stream of zlib or gzip, whichever it is, part by part as it arrives. It stops when there is too much.
class Unpacker
{
public:
    enum class State : quint8 {
        More, //!< the stream has not ended yet
        Whole, //!< it has; what follows is ignored
        TooLarge,
        Damaged,
    };
    //! No format that is understood here packs more bytes than this into one.
    static constexpr qsizetype kMostRatio = 1032;

    explicit Unpacker(qsizetype most); //!< bytes when unpacked
    ~Unpacker();
    Unpacker(const Unpacker &) = delete;
    Unpacker &operator=(const Unpacker &) = delete;

    State add(const QByteArray &packed);
    [[nodiscard]] qsizetype size() const { return m_output.size(); } //!< of what has been unpacked
    [[nodiscard]] QByteArray take() { return std::move(m_output); } //!< what has been unpacked

private:
    const qsizetype m_most;
    std::unique_ptr<z_stream_s> m_stream; // null: it could not be made
    QByteArray m_output;
    State m_state = State::More;
};

} // namespace chat
