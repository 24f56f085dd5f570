// SPDX-FileCopyrightText: 2026 The Kookaburra authors
// SPDX-License-Identifier: MIT
#include "app/net/unpack.h"

#include <zlib.h>

#include <algorithm>

namespace chat {

namespace {
constexpr int kEitherHead = 15 + 32; // zlib's way to say: the widest window, and look which of the two it is
}

std::optional<QByteArray> unpack(const QByteArray &packed, qsizetype most, bool *tooLarge)
{
    z_stream stream = {};
    if (inflateInit2(&stream, kEitherHead) != Z_OK)
        return std::nullopt;
    QByteArray input = packed; // zlib wants a non-const pointer
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    QByteArray output;
    int status = Z_OK;
    while (status == Z_OK && output.size() <= most) {
        const qsizetype before = output.size();
        const qsizetype step
            = std::min(std::max<qsizetype>(4096, std::max(before, packed.size() * 3)), most + 1 - before);
        output.resize(before + step);
        stream.next_out = reinterpret_cast<Bytef *>(output.data() + before);
        stream.avail_out = static_cast<uInt>(step);
        status = inflate(&stream, Z_NO_FLUSH);
        output.resize(before + step - static_cast<qsizetype>(stream.avail_out));
        if (status == Z_OK && stream.avail_in == 0 && stream.avail_out != 0)
            break; // truncated
    }
    inflateEnd(&stream);
    if (tooLarge)
        *tooLarge = output.size() > most;
    if (status != Z_STREAM_END || output.size() > most)
        return std::nullopt;
    return output;
}

} // namespace chat
