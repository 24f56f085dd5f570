// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/unpacker.h"

#include <zlib.h>

#include <algorithm>

namespace chat {

namespace {
constexpr int kEitherHead = 15 + 32; // zlib's way to say: the widest window, and look which of the two it is
}

Unpacker::Unpacker(qsizetype most)
    : m_most(most)
    , m_stream(std::make_unique<z_stream_s>())
{
    if (inflateInit2(m_stream.get(), kEitherHead) != Z_OK) {
        m_stream.reset();
        m_state = State::Damaged;
    }
}

Unpacker::~Unpacker()
{
    if (m_stream)
        inflateEnd(m_stream.get());
}

Unpacker::State Unpacker::add(const QByteArray &packed)
{
    if (m_state != State::More || packed.isEmpty())
        return m_state;
    QByteArray input = packed; // zlib wants a non-const pointer
    m_stream->next_in = reinterpret_cast<Bytef *>(input.data());
    m_stream->avail_in = static_cast<uInt>(input.size());
    int status = Z_OK;
    while (status == Z_OK && m_output.size() <= m_most) {
        const qsizetype before = m_output.size();
        const qsizetype step
            = std::min(std::max<qsizetype>(4096, std::max(before, packed.size() * 3)), m_most + 1 - before);
        m_output.resize(before + step);
        m_stream->next_out = reinterpret_cast<Bytef *>(m_output.data() + before);
        m_stream->avail_out = static_cast<uInt>(step);
        status = inflate(m_stream.get(), Z_NO_FLUSH);
        m_output.resize(before + step - static_cast<qsizetype>(m_stream->avail_out));
        if (m_stream->avail_in == 0 && m_stream->avail_out != 0)
            break; // all of the input is used
    }
    if (m_output.size() > m_most)
        m_state = State::TooLarge;
    else if (status == Z_STREAM_END)
        m_state = State::Whole;
    else if (status != Z_OK && status != Z_BUF_ERROR) // the second one: nothing new to read or write
        m_state = State::Damaged;
    if (m_state == State::TooLarge || m_state == State::Damaged)
        m_output = {};
    return m_state;
}

} // namespace chat
